-- What somebody still has to do, and what happened to a patient after or while she was needled.

-- One list for each role. Title and details hold nothing of a patient's: they are read by everybody whose role it is
-- for; who the patient is, and the way to the record, is shown to those whose roles may open it.
create table app.task (
  practice_id uuid not null references app.practice,
  id          uuid not null,
  kind        text not null constraint task_kind_is_id check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  about       text not null constraint task_is_about_something check (length(about) between 1 and 200),
  title       text not null constraint task_has_title check (length(trim(title)) between 1 and 200),
  details     text not null default '',
  for_role    text not null
    constraint task_role_known check (for_role in ('owner', 'clinician', 'student', 'front-desk', 'editor')),
  clinic_id   uuid,  -- null: of no single clinic
  staff_id    uuid,  -- null: whoever has the role
  patient_id  uuid,
  link        text not null default '' constraint task_link_is_inside check (link = '' or link ~ '^/staff/'),
  due_at      timestamptz not null,
  created_by  uuid not null,
  created_at  timestamptz not null,
  done_by     uuid,
  done_at     timestamptz,
  reopened_by uuid,  -- who last took "done" back
  reopened_at timestamptz,
  primary key (practice_id, id),
  constraint task_once unique (practice_id, kind, about),  -- a retry makes no second one
  foreign key (practice_id, clinic_id) references app.clinic,
  foreign key (practice_id, staff_id) references app.staff_member,
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, created_by) references app.staff_member,
  foreign key (practice_id, done_by) references app.staff_member,
  foreign key (practice_id, reopened_by) references app.staff_member,
  constraint task_done_whole check (num_nulls(done_by, done_at) in (0, 2)),
  constraint task_reopened_whole check (num_nulls(reopened_by, reopened_at) in (0, 2))
);
select app.place('app.task', 'tenant');
select app.isolate('app.task', 'select, insert, update');
create index task_open on app.task (practice_id, for_role, due_at) where done_at is null;
create index task_done_lately on app.task (practice_id, done_at desc) where done_at is not null;
create index task_by_patient on app.task (practice_id, patient_id);

-- What was asked for stays as it was asked for: it is marked as done, taken back, and moves with a merged patient.
create function app.keep_task() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (to_jsonb(new) - 'done_by' - 'done_at' - 'reopened_by' - 'reopened_at' - 'patient_id')
        is distinct from (to_jsonb(old) - 'done_by' - 'done_at' - 'reopened_by' - 'reopened_at' - 'patient_id') then
    raise exception 'A task can only be marked as done, or as open again' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger task_stays before update or delete on app.task
  for each row execute function app.keep_task();

-- One row a version of an event: a correction adds one, and the old stays. It belongs to the visit at which the needle
-- went in, apart from the note: it can come days after the signature, and changes nothing that was signed.
-- Which kinds and steps there are stands in code (packages/needling); here they only have to look like ids.
create table app.adverse_event (
  practice_id    uuid not null,
  id             uuid not null,
  version        integer not null constraint adverse_event_version_counts check (version >= 1),
  visit_id       uuid not null,
  kind           text not null constraint adverse_event_kind_is_id check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  severity       text not null
    constraint adverse_event_severity_known check (severity in ('expected', 'mild', 'moderate', 'serious')),
  muscle         text constraint adverse_event_muscle_is_id check (muscle ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  region         text constraint adverse_event_region_is_id check (region ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  side           text constraint adverse_event_side_known check (side in ('left', 'right', 'midline')),
  onset          text not null constraint adverse_event_onset_known check (onset in ('during', 'same-visit', 'later')),
  onset_at       timestamptz,
  lasted_minutes integer constraint adverse_event_lasted_possible check (lasted_minutes between 0 and 5256000),
  relatedness    text not null constraint adverse_event_relatedness_known
    check (relatedness in ('certain', 'probable', 'possible', 'unlikely', 'not-assessed')),
  steps          text[] not null default '{}'  -- of the list on screen, those that were taken
    constraint adverse_event_steps_are_ids check (array_to_string(steps, ' ', '') ~ '^([a-z0-9-]+( |$))*$'),
  action         text not null default '' constraint adverse_event_action_fits check (length(action) <= 4000),
  outcome        text not null constraint adverse_event_outcome_known
    check (outcome in ('resolved', 'improving', 'not-resolved', 'referred', 'hospital', 'lasting-harm', 'not-known')),
  follow_up      text not null default '' constraint adverse_event_follow_up_fits check (length(follow_up) <= 4000),
  follow_up_on   date,
  needle_lot     text not null default '' constraint adverse_event_lot_fits check (length(needle_lot) <= 100),
  reported       text not null default '' constraint adverse_event_reported_fits check (length(reported) <= 1000),
  recorded_by    uuid not null,
  recorded_at    timestamptz not null,
  correction     text not null default '',  -- why there is a further version
  withdrawn      boolean not null default false,  -- it did not happen, or not to this patient
  primary key (practice_id, id, version),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, recorded_by) references app.staff_member,
  constraint adverse_event_correction_has_reason check ((version = 1) = (trim(correction) = '')),
  constraint adverse_event_first_stands check (not (withdrawn and version = 1)),
  constraint adverse_event_muscle_has_side check (muscle is null or side is not null)
);
select app.place('app.adverse_event', 'tenant');
select app.isolate('app.adverse_event', 'select, insert');
create index adverse_event_by_visit on app.adverse_event (practice_id, visit_id, recorded_at);
create index adverse_event_by_time on app.adverse_event (practice_id, recorded_at);
create trigger adverse_event_only_grows before update or delete on app.adverse_event
  for each row execute function app.refuse_change('A recorded event');

create function app.check_event_version() returns trigger
language plpgsql as $$
begin
  if new.version > 1 and not exists (
    select 1
    from app.adverse_event e
    where e.practice_id = new.practice_id
      and e.id = new.id
      and e.version = new.version - 1
      and e.visit_id = new.visit_id
  ) then
    raise exception 'A correction follows the version before it, at the same visit' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger adverse_event_versions_follow before insert on app.adverse_event
  for each row execute function app.check_event_version();

-- The day after thorax work: who was asked, what was answered, and each time that nobody picked up.
create table app.next_day_check (
  practice_id uuid not null,
  id          uuid not null,
  visit_id    uuid not null,
  reached     boolean not null,
  breathless  boolean,
  chest_pain  boolean,
  cough       boolean,
  remark      text not null default '' constraint next_day_check_remark_fits check (length(remark) <= 2000),
  asked_by    uuid not null,
  asked_at    timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, asked_by) references app.staff_member,
  -- Not asked is not "no".
  constraint next_day_check_answered_whole check (
    num_nulls(breathless, chest_pain, cough) = case when reached then 0 else 3 end
  )
);
select app.place('app.next_day_check', 'tenant');
select app.isolate('app.next_day_check', 'select, insert');
create index next_day_check_by_visit on app.next_day_check (practice_id, visit_id, asked_at);
create trigger next_day_check_only_grows before update or delete on app.next_day_check
  for each row execute function app.refuse_change('An answer to the next-day check');
