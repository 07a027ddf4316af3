-- How a student's draft comes to a clinician's signature, and what of a visit is charged.

-- A student hands a draft to one clinician. It comes back with a remark, is taken back, or is signed by the clinician.
create table app.note_hand_over (
  practice_id   uuid not null,
  id            uuid not null,
  visit_id      uuid not null,
  student_id    uuid not null,
  supervisor_id uuid not null,
  remark        text not null default '' constraint note_hand_over_remark_short check (length(remark) <= 2000),
  handed_at     timestamptz not null,
  answer        text constraint note_hand_over_answer_known check (answer in ('co-signed', 'sent-back', 'taken-back')),
  answered_by   uuid,
  answered_at   timestamptz,
  answer_remark text not null default '' constraint note_hand_over_answer_short check (length(answer_remark) <= 2000),
  primary key (practice_id, id),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, student_id) references app.staff_member,
  foreign key (practice_id, supervisor_id) references app.staff_member,
  foreign key (practice_id, answered_by) references app.staff_member,
  constraint note_hand_over_to_another check (student_id <> supervisor_id),
  constraint note_hand_over_answered_whole check (num_nulls(answer, answered_by, answered_at) in (0, 3)),
  constraint note_hand_over_sent_back_says_why check (answer <> 'sent-back' or length(trim(answer_remark)) > 0),
  constraint note_hand_over_taken_back_by_student check (answer <> 'taken-back' or answered_by = student_id)
);
select app.place('app.note_hand_over', 'tenant');
select app.isolate('app.note_hand_over', 'select, insert, update');
create index note_hand_over_by_visit on app.note_hand_over (practice_id, visit_id, handed_at desc);
create index note_hand_over_open_by_supervisor on app.note_hand_over (practice_id, supervisor_id) where answer is null;
-- One clinician at a time reads a draft that was handed over.
create unique index note_hand_over_once on app.note_hand_over (practice_id, visit_id) where answer is null;

-- What was handed over is answered once, and not rewritten.
create function app.keep_hand_over() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.answer is not null
     or (to_jsonb(new) - 'answer' - 'answered_by' - 'answered_at' - 'answer_remark')
        is distinct from (to_jsonb(old) - 'answer' - 'answered_by' - 'answered_at' - 'answer_remark') then
    raise exception 'A draft that was handed over can only be answered, once' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger note_hand_over_answered_once before update or delete on app.note_hand_over
  for each row execute function app.keep_hand_over();

-- Whoever writes the row: a note is signed by a clinician, and a draft in another's hands by no one else.
create function app.check_signer() returns trigger
language plpgsql as $$
begin
  if new.signed_at is null then
    return new;
  end if;
  if not exists (
    select 1 from app.staff_role r
    where r.practice_id = new.practice_id and r.staff_id = new.signed_by and r.role = 'clinician'
  ) then
    raise exception 'A note is signed by a clinician' using errcode = 'check_violation', constraint = 'note_signed_by_clinician';
  end if;
  if exists (
    select 1 from app.note_hand_over h
    where h.practice_id = new.practice_id and h.visit_id = new.visit_id and h.answer is null
  ) then
    raise exception 'This draft was handed over for co-signature and is not answered yet'
      using errcode = 'check_violation', constraint = 'note_hand_over_answered';
  end if;
  return new;
end $$;
create trigger note_signed_by_clinician before insert or update of signed_at on app.note
  for each row execute function app.check_signer();

-- What the owner chose about charges: the last row holds, and who chose what when stays to be read.
create table app.charge_setting (
  practice_id       uuid not null references app.practice,
  id                uuid not null,
  -- The code numbers are somebody's property: off until the owner says by what right the practice uses them.
  licence_confirmed boolean not null,
  licence_words     text not null default '' constraint charge_setting_licence_short check (length(licence_words) <= 500),
  muscles_counted   text not null constraint charge_setting_muscles_known check (muscles_counted in ('muscle', 'muscle-and-side')),
  timed_units       text not null constraint charge_setting_units_known check (timed_units in ('medicare-total', 'each-code')),
  set_by            uuid not null,
  set_at            timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, set_by) references app.staff_member,
  constraint charge_setting_licence_says_which check (not licence_confirmed or length(trim(licence_words)) > 0)
);
select app.place('app.charge_setting', 'tenant');
select app.isolate('app.charge_setting', 'select, insert');
create index charge_setting_by_time on app.charge_setting (practice_id, set_at desc);
create trigger charge_setting_only_grows before update or delete on app.charge_setting
  for each row execute function app.refuse_change('What was chosen about charges');

-- What a clinician confirmed to be charged for a visit. A correction is a new version with its reason.
create table app.charge_confirmation (
  practice_id  uuid not null,
  id           uuid not null,
  visit_id     uuid not null,
  version      integer not null constraint charge_confirmation_version_counts check (version >= 1),
  proposed     jsonb not null,  -- what the record proposed at that moment, with each reason, the counts and the rule used
  medicare     text not null constraint charge_confirmation_medicare_known check (medicare in ('yes', 'no', 'not-known')),
  reason       text not null default '' constraint charge_confirmation_reason_short check (length(reason) <= 2000),
  confirmed_by uuid not null,
  confirmed_at timestamptz not null,
  primary key (practice_id, id),
  constraint charge_confirmation_version_once unique (practice_id, visit_id, version),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, confirmed_by) references app.staff_member,
  constraint charge_confirmation_correction_says_why check (version = 1 or length(trim(reason)) > 0)
);
select app.place('app.charge_confirmation', 'tenant');
select app.isolate('app.charge_confirmation', 'select, insert');
create trigger charge_confirmation_only_grows before update or delete on app.charge_confirmation
  for each row execute function app.refuse_change('A confirmed charge');

create table app.charge_line (
  practice_id     uuid not null,
  confirmation_id uuid not null,
  code            text not null constraint charge_line_code_is_one check (code ~ '^[0-9A-Z][0-9]{4}$'),
  units           integer not null constraint charge_line_units_possible check (units between 1 and 40),
  minutes         integer constraint charge_line_minutes_possible check (minutes between 0 and 600),
  primary key (practice_id, confirmation_id, code),
  foreign key (practice_id, confirmation_id) references app.charge_confirmation,
  -- Needling without injection is charged once a day, whatever the number of muscles.
  constraint charge_line_needling_once check (code not in ('20560', '20561') or units = 1)
);
select app.place('app.charge_line', 'tenant');
select app.isolate('app.charge_line', 'select, insert');
create unique index charge_line_one_needling on app.charge_line (practice_id, confirmation_id)
  where code in ('20560', '20561');
create trigger charge_line_only_grows before update or delete on app.charge_line
  for each row execute function app.refuse_change('A confirmed charge');
