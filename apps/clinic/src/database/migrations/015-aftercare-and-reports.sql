-- The re-test after needling, and what was given to read at home.

-- The same measures before and after needling. Which movements there are stands in code (packages/needling).
create table app.retest (
  practice_id uuid not null,
  visit_id    uuid not null,
  patient_id  uuid not null,
  measured_by uuid not null,  -- who changed it last
  updated_at  timestamptz not null,
  row_version integer not null default 1,
  primary key (practice_id, visit_id),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, measured_by) references app.staff_member
);
select app.place('app.retest', 'tenant');
select app.isolate('app.retest', 'select, insert, update');
create index retest_by_patient on app.retest (practice_id, patient_id, updated_at desc);

create table app.retest_measure (
  practice_id     uuid not null,
  id              uuid not null,
  visit_id        uuid not null,
  position        integer not null,
  kind            text not null constraint retest_measure_kind_known check (
    kind in ('pain-at-rest', 'pain-on-movement', 'range-of-motion', 'flexion-rotation', 'strength', 'functional-test')
  ),
  movement        text constraint retest_measure_movement_is_id check (movement ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  side            text constraint retest_measure_side_known check (side in ('left', 'right')),
  what            text not null default '',  -- of a functional test: which
  -- null and '' are "not measured", never nought
  pain_before     numeric constraint retest_pain_before_0_to_10 check (pain_before between 0 and 10),
  pain_after      numeric constraint retest_pain_after_0_to_10 check (pain_after between 0 and 10),
  degrees_before  numeric constraint retest_degrees_before_possible check (degrees_before between 0 and 180),
  degrees_after   numeric constraint retest_degrees_after_possible check (degrees_after between 0 and 180),
  grade_before    numeric constraint retest_grade_before_0_to_5 check (grade_before between 0 and 5),
  grade_after     numeric constraint retest_grade_after_0_to_5 check (grade_after between 0 and 5),
  words_before    text not null default '',
  words_after     text not null default '',
  before_at       timestamptz,  -- when the value was first entered, or last changed
  after_at        timestamptz,
  removed_at      timestamptz,  -- taken back before signing
  primary key (practice_id, id),
  foreign key (practice_id, visit_id) references app.retest,
  constraint retest_measure_holds_its_own_unit check (
    (kind in ('pain-at-rest', 'pain-on-movement') or num_nulls(pain_before, pain_after) = 2)
    and (kind in ('range-of-motion', 'flexion-rotation') or num_nulls(degrees_before, degrees_after) = 2)
    and (kind = 'strength' or num_nulls(grade_before, grade_after) = 2)
    and (kind = 'functional-test' or (words_before = '' and words_after = ''))
  ),
  constraint retest_measure_flexion_rotation_has_side check (kind <> 'flexion-rotation' or side is not null)
);
select app.place('app.retest_measure', 'tenant');
select app.isolate('app.retest_measure', 'select, insert, update');
create index retest_measure_by_visit on app.retest_measure (practice_id, visit_id, position);

-- The practice's own words on the aftercare sheet, a row a version: what was given stays readable as it was.
create table app.aftercare_words (
  practice_id uuid not null references app.practice,
  id          uuid not null,
  language    text not null constraint aftercare_words_language_known check (language in ('en', 'es')),
  version     integer not null constraint aftercare_words_version_counts check (version > 0),
  telephone   text not null default '',  -- empty: the clinic's own
  heading     text not null default '',  -- of a block of the practice's own; empty: there is none
  body        text not null default '',
  closing     text not null default '',
  written_by  uuid not null,
  written_at  timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, written_by) references app.staff_member,
  constraint aftercare_words_version_once unique (practice_id, language, version),
  constraint aftercare_words_block_whole check ((trim(heading) = '') = (trim(body) = ''))
);
select app.place('app.aftercare_words', 'tenant');
select app.isolate('app.aftercare_words', 'select, insert');
create trigger aftercare_words_only_grow before update or delete on app.aftercare_words
  for each row execute function app.refuse_change('The words on the aftercare sheet');

-- What was given to a patient at a visit, word for word.
create table app.aftercare_given (
  practice_id   uuid not null,
  id            uuid not null,
  visit_id      uuid not null,
  patient_id    uuid not null,
  language      text not null constraint aftercare_given_language_known check (language in ('en', 'es')),
  sheet_version text not null constraint aftercare_given_has_version check (length(sheet_version) > 0),
  sheet         jsonb not null,
  method        text not null constraint aftercare_given_method_known check (method in ('printed', 'code')),
  given_by      uuid not null,
  given_at      timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, given_by) references app.staff_member
);
select app.place('app.aftercare_given', 'tenant');
select app.isolate('app.aftercare_given', 'select, insert, update');
create index aftercare_given_by_visit on app.aftercare_given (practice_id, visit_id, given_at);
create index aftercare_given_by_patient on app.aftercare_given (practice_id, patient_id, given_at desc);

-- Merging two records of one patient moves it, no more.
create function app.keep_aftercare_given() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - 'patient_id') is distinct from (to_jsonb(old) - 'patient_id') then
    raise exception 'Aftercare that was given stays as it was given' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger aftercare_given_stays before update or delete on app.aftercare_given
  for each row execute function app.keep_aftercare_given();

-- A code that opens one sheet on the patient's own telephone, for a while. Only its hash is kept; who tries too many is
-- held back by the program.
create table app.aftercare_code (
  practice_id   uuid not null references app.practice,
  id            uuid not null,
  given_id      uuid not null,
  code_hash     text not null,
  made_by       uuid not null,
  made_at       timestamptz not null,
  expires_at    timestamptz not null,
  ended_at      timestamptz,  -- before its time: another was made
  first_used_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, given_id) references app.aftercare_given,
  foreign key (practice_id, made_by) references app.staff_member,
  constraint aftercare_code_once unique (practice_id, code_hash),
  constraint aftercare_code_lasts_a_month_at_most check (
    expires_at > made_at and expires_at <= made_at + interval '31 days'
  )
);
select app.place('app.aftercare_code', 'tenant');
select app.isolate('app.aftercare_code', 'select, insert, update');
create index aftercare_code_by_given on app.aftercare_code (practice_id, given_id, made_at desc);
