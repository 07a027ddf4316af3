-- What hands found at a visit, muscle by muscle, and what was asked: with the drawing it orders the candidates.
-- Which ids there are stands in code (packages/atlas, packages/referral); here they only have to look like ids.

-- One examination a visit, saved as it is tapped.
create table app.examination (
  practice_id uuid not null,
  visit_id    uuid not null,
  patient_id  uuid not null,
  complaint   text constraint examination_complaint_is_id check (complaint ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  features    text[] not null default '{}'  -- of a headache, as answered with yes
    constraint examination_features_are_ids check (array_to_string(features, ' ', '') ~ '^([a-z0-9-]+( |$))*$'),
  examined_by uuid not null,  -- who changed it last
  updated_at  timestamptz not null,
  row_version integer not null default 1,
  primary key (practice_id, visit_id),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, examined_by) references app.staff_member
);
select app.place('app.examination', 'tenant');
select app.isolate('app.examination', 'select, insert, update');
create index examination_by_patient on app.examination (practice_id, patient_id, updated_at desc);

-- One row a finding, with who found it and when. What is taken back stays, with who took it back and when.
create table app.finding (
  practice_id   uuid not null,
  id            uuid not null,
  visit_id      uuid not null,
  muscle        text not null constraint finding_muscle_is_id check (muscle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  side          text not null constraint finding_side_known check (side in ('left', 'right')),
  kind          text not null constraint finding_kind_is_id check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  trigger_point text constraint finding_trigger_point_is_id check (trigger_point ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  found_by      uuid not null,
  found_at      timestamptz not null,
  withdrawn_by  uuid,
  withdrawn_at  timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, visit_id) references app.examination,
  foreign key (practice_id, found_by) references app.staff_member,
  foreign key (practice_id, withdrawn_by) references app.staff_member,
  constraint finding_withdrawn_whole check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2))
);
select app.place('app.finding', 'tenant');
select app.isolate('app.finding', 'select, insert, update');
create index finding_by_visit on app.finding (practice_id, visit_id, found_at);
create unique index finding_once on app.finding (practice_id, visit_id, muscle, side, kind, coalesce(trigger_point, ''))
  where withdrawn_at is null;

-- A signed visit's examination stays as it was signed. Merging two records of one patient moves it, no more.
create function app.keep_signed_examination() returns trigger
language plpgsql as $$
declare
  row_now record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (
    select 1
    from app.note n
    where n.practice_id = row_now.practice_id
      and n.visit_id = row_now.visit_id
      and n.signed_at is not null
  ) and (tg_op <> 'UPDATE' or (to_jsonb(new) - 'patient_id') is distinct from (to_jsonb(old) - 'patient_id')) then
    raise exception 'The note of this visit is signed: its findings can not change' using errcode = 'restrict_violation';
  end if;
  return row_now;
end $$;
create trigger examination_signed_stays before insert or update or delete on app.examination
  for each row execute function app.keep_signed_examination();
create trigger finding_signed_stays before insert or update or delete on app.finding
  for each row execute function app.keep_signed_examination();

-- What was found is not rewritten: it is taken back, once, and found anew.
create function app.keep_finding() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.withdrawn_at is not null
     or (to_jsonb(new) - 'withdrawn_at' - 'withdrawn_by') is distinct from (to_jsonb(old) - 'withdrawn_at' - 'withdrawn_by') then
    raise exception 'A finding can only be taken back' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger finding_only_taken_back before update or delete on app.finding
  for each row execute function app.keep_finding();
