-- Patients, and what is kept when two records turn out to be one person.

create table app.patient (
  practice_id             uuid not null references app.practice,
  id                      uuid not null,
  given_name              text not null constraint patient_has_given_name check (length(trim(given_name)) between 1 and 100),
  family_name             text not null constraint patient_has_family_name check (length(trim(family_name)) between 1 and 100),
  name_used               text not null default '',
  birth_date              date not null constraint patient_birth_date_possible check (birth_date >= date '1890-01-01'),
  telephone               text not null default '',
  email                   text not null default '',
  street                  text not null default '',
  city                    text not null default '',
  postal_code             text not null default '',
  reach_by                text not null default 'telephone'
    constraint patient_reach_by_known check (reach_by in ('telephone', 'text-message', 'email', 'letter')),
  language                text not null default 'en',
  emergency_name          text not null default '',
  emergency_telephone     text not null default '',
  emergency_relation      text not null default '',
  guardian_name           text not null default '',  -- signs for a minor
  guardian_telephone      text not null default '',
  guardian_relation       text not null default '',
  archived_at             timestamptz,
  merged_into             uuid,
  row_version             integer not null default 1,  -- two people editing one record: the second is told
  created_at              timestamptz not null default now(),
  primary key (practice_id, id),
  foreign key (practice_id, merged_into) references app.patient,
  constraint patient_not_merged_into_itself check (merged_into <> id)
);
select app.place('app.patient', 'tenant');
select app.isolate('app.patient', 'select, insert, update');
create index patient_by_name on app.patient (practice_id, lower(family_name), lower(given_name));
create index patient_by_birth_date on app.patient (practice_id, birth_date);

-- The trail of a merge: which record went into which, by whom, and how both read before.
create table app.patient_merge (
  practice_id   uuid not null,
  id            uuid not null,
  kept_id       uuid not null,
  merged_id     uuid not null,
  merged_by     uuid not null,
  merged_at     timestamptz not null,
  kept_before   jsonb not null,
  merged_before jsonb not null,
  moved         jsonb not null,  -- how many visits, drawings, notes moved
  primary key (practice_id, id),
  foreign key (practice_id, kept_id) references app.patient,
  foreign key (practice_id, merged_id) references app.patient,
  foreign key (practice_id, merged_by) references app.staff_member
);
select app.place('app.patient_merge', 'tenant');
select app.isolate('app.patient_merge', 'select, insert');
create trigger patient_merge_only_grows before update or delete on app.patient_merge
  for each row execute function app.refuse_change('The trail of merges');

-- A supervising clinician opens one patient's record to one student, until she ends it.
create table app.patient_share (
  practice_id uuid not null,
  id          uuid not null,
  patient_id  uuid not null,
  student_id  uuid not null,
  shared_by   uuid not null,
  shared_at   timestamptz not null,
  ended_at    timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, student_id) references app.staff_member,
  foreign key (practice_id, shared_by) references app.staff_member
);
select app.place('app.patient_share', 'tenant');
select app.isolate('app.patient_share', 'select, insert, update');
create unique index patient_share_open_once on app.patient_share (practice_id, patient_id, student_id) where ended_at is null;
