-- Visits and the pain drawings made at them.

create table app.visit (
  practice_id               uuid not null references app.practice,
  id                        uuid not null,
  clinic_id                 uuid not null,
  clinician_id              uuid not null,
  patient_id                uuid not null,
  during                    tstzrange not null  -- [start, end)
    constraint visit_has_length check (not isempty(during) and lower_inc(during) and not upper_inc(during)),
  status                    text not null
    constraint visit_status_known check (status in ('booked', 'arrived', 'done', 'no-show', 'cancelled')),
  reason                    text not null default '',
  walk_in                   boolean not null default false,
  deliberate_overlap_reason text,  -- staff chose to double-book, and said why
  cancelled_at              timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, clinic_id) references app.clinic,
  foreign key (practice_id, clinician_id) references app.staff_member,
  foreign key (practice_id, patient_id) references app.patient,
  constraint visit_cancelled_has_time check ((status = 'cancelled') = (cancelled_at is not null)),
  constraint visit_overlap_has_reason check (length(trim(deliberate_overlap_reason)) > 0),
  -- Two people at the front desk can press "book" in the same millisecond: this promise is the database's.
  constraint visit_no_double_booking
    exclude using gist (practice_id with =, clinician_id with =, during with &&)
    where (status not in ('cancelled', 'no-show') and deliberate_overlap_reason is null)
);
select app.place('app.visit', 'tenant');
select app.isolate('app.visit', 'select, insert, update');
create index visit_by_patient on app.visit (practice_id, patient_id, lower(during) desc);
create index visit_by_start on app.visit (practice_id, lower(during));

-- One drawing a visit, saved as it is drawn. The strokes carry their own version (packages/body).
create table app.pain_drawing (
  practice_id uuid not null,
  visit_id    uuid not null,
  patient_id  uuid not null,
  drawing     jsonb not null,
  drawn_by    uuid not null,
  updated_at  timestamptz not null,
  row_version integer not null default 1,
  primary key (practice_id, visit_id),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, drawn_by) references app.staff_member
);
select app.place('app.pain_drawing', 'tenant');
select app.isolate('app.pain_drawing', 'select, insert, update');
create index pain_drawing_by_patient on app.pain_drawing (practice_id, patient_id, updated_at desc);

-- Typed-in totals of questionnaires: which bands and changes they mean stands in code, with sources.
create table app.outcome_score (
  practice_id uuid not null,
  id          uuid not null,
  patient_id  uuid not null,
  visit_id    uuid not null,
  instrument  text not null constraint outcome_score_instrument_known check (instrument in ('nprs', 'ndi', 'hit-6')),
  score       numeric not null,
  taken_at    timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, visit_id) references app.visit,
  constraint outcome_score_in_range check (
    (instrument = 'nprs' and score between 0 and 10)
    or (instrument = 'ndi' and score between 0 and 50)
    or (instrument = 'hit-6' and score between 36 and 78)
  ),
  constraint outcome_score_once_a_visit unique (practice_id, visit_id, instrument)
);
select app.place('app.outcome_score', 'tenant');
select app.isolate('app.outcome_score', 'select, insert, update');
create index outcome_score_by_patient on app.outcome_score (practice_id, patient_id, taken_at desc);
