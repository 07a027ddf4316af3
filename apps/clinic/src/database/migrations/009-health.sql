-- What a patient told about her health: the history that is kept up, and the short screen of each visit. Which questions,
-- choices and items there are stands in code (packages/needling); here they only have to look like ids.

-- One row an answer, never changed: the last one counts, the ones before it stay. A row without a choice takes the answer
-- back, so that the question is open again.
create table app.health_answer (
  practice_id uuid not null,
  id          uuid not null,
  patient_id  uuid not null,
  question    text not null constraint health_answer_question_is_id check (question ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  visit_id    uuid,  -- null: the history
  asked       text not null constraint health_answer_asked_known check (asked in ('history', 'visit')),
  choice      text constraint health_answer_choice_is_id check (choice ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  places      jsonb not null default '[]' constraint health_answer_places_listed check (jsonb_typeof(places) = 'array'),
  remark      text not null default '' constraint health_answer_remark_short check (length(remark) <= 1000),
  told_by     text not null default 'staff' constraint health_answer_told_by_known check (told_by in ('staff', 'patient')),
  answered_by uuid,  -- who wrote it down; null where the patient did
  answered_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, answered_by) references app.staff_member,
  constraint health_answer_of_visit_names_it check ((asked = 'visit') = (visit_id is not null)),
  constraint health_answer_has_teller check ((told_by = 'staff') = (answered_by is not null)),
  constraint health_answer_taken_back_says_why check (choice is not null or length(trim(remark)) > 0)
);
select app.place('app.health_answer', 'tenant');
select app.isolate('app.health_answer', 'select, insert, update');
create index health_answer_by_patient on app.health_answer (practice_id, patient_id, question, answered_at desc);
create index health_answer_by_visit on app.health_answer (practice_id, visit_id, question, answered_at desc) where visit_id is not null;

-- Merging two records of one patient moves an answer, no more; a signed visit takes no further one.
create function app.keep_health_answer() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' or (tg_op = 'UPDATE' and (to_jsonb(new) - 'patient_id') is distinct from (to_jsonb(old) - 'patient_id')) then
    raise exception 'A health answer can only be added to' using errcode = 'restrict_violation';
  end if;
  if tg_op = 'INSERT' and new.visit_id is not null then
    if exists (
      select 1
      from app.note n
      where n.practice_id = new.practice_id
        and n.visit_id = new.visit_id
        and n.signed_at is not null
    ) then
      raise exception 'The note of this visit is signed: its answers can not change' using errcode = 'restrict_violation';
    end if;
    if not exists (
      select 1
      from app.visit v
      where v.practice_id = new.practice_id
        and v.id = new.visit_id
        and v.patient_id = new.patient_id
    ) then
      raise exception 'This visit is another patient''s' using errcode = 'check_violation';
    end if;
  end if;
  return new;
end $$;
create trigger health_answer_only_grows before insert or update or delete on app.health_answer
  for each row execute function app.keep_health_answer();

-- What somebody outside wrote, as it was handed in. Its bytes are what its type and its hash say.
create table app.health_document (
  practice_id uuid not null,
  id          uuid not null,
  patient_id  uuid not null,
  media_type  text not null,
  content     bytea not null constraint health_document_size_possible check (octet_length(content) between 1 and 5242880),
  sha256      text not null,
  added_by    uuid not null,
  added_at    timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, added_by) references app.staff_member,
  constraint health_document_begins_as_its_type check (
    (media_type = 'application/pdf' and substring(content from 1 for 5) = '\x255044462d')
    or (media_type = 'image/jpeg' and substring(content from 1 for 3) = '\xffd8ff')
    or (media_type = 'image/png' and substring(content from 1 for 8) = '\x89504e470d0a1a0a')
  ),
  constraint health_document_hash_fits check (sha256 = encode(sha256(content), 'hex'))
);
select app.place('app.health_document', 'tenant');
select app.isolate('app.health_document', 'select, insert, update');

create function app.keep_health_document() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.practice_id, new.id, new.media_type, new.sha256, new.added_by, new.added_at)
     is distinct from (old.practice_id, old.id, old.media_type, old.sha256, old.added_by, old.added_at)
     or new.content is distinct from old.content then
    raise exception 'A document stays as it was handed in' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger health_document_stays before update or delete on app.health_document
  for each row execute function app.keep_health_document();

-- Somebody who may judge it allows needling in spite of an item, in writing. It lifts that item's stop until it ends.
create table app.health_clearance (
  practice_id     uuid not null,
  id              uuid not null,
  patient_id      uuid not null,
  item            text not null constraint health_clearance_item_is_id check (item ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  cleared_by_name text not null constraint health_clearance_has_name check (length(trim(cleared_by_name)) between 1 and 200),
  cleared_by_role text not null constraint health_clearance_has_role check (length(trim(cleared_by_role)) between 1 and 200),
  cleared_on      date not null,
  good_until      date,  -- the last day
  is_open_ended   boolean not null,
  document_id     uuid not null,  -- none without its document
  entered_by      uuid not null,
  entered_at      timestamptz not null,
  withdrawn_by    uuid,
  withdrawn_at    timestamptz,
  withdrawn_why   text not null default '',
  primary key (practice_id, id),
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, document_id) references app.health_document,
  foreign key (practice_id, entered_by) references app.staff_member,
  foreign key (practice_id, withdrawn_by) references app.staff_member,
  constraint health_clearance_end_is_said check (is_open_ended = (good_until is null)),
  constraint health_clearance_ends_after_start check (good_until >= cleared_on),
  constraint health_clearance_withdrawn_whole check (
    num_nulls(withdrawn_by, withdrawn_at) in (0, 2) and (withdrawn_at is null) = (length(trim(withdrawn_why)) = 0)
  )
);
select app.place('app.health_clearance', 'tenant');
select app.isolate('app.health_clearance', 'select, insert, update');
create index health_clearance_by_patient on app.health_clearance (practice_id, patient_id, entered_at desc);

-- It is withdrawn, once, and not rewritten. Merging two records of one patient moves it.
create function app.keep_health_clearance() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE'
     or (to_jsonb(new) - array['patient_id', 'withdrawn_by', 'withdrawn_at', 'withdrawn_why'])
        is distinct from (to_jsonb(old) - array['patient_id', 'withdrawn_by', 'withdrawn_at', 'withdrawn_why'])
     or (old.withdrawn_at is not null and (to_jsonb(new) - 'patient_id') is distinct from (to_jsonb(old) - 'patient_id')) then
    raise exception 'A clearance can only be withdrawn' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger health_clearance_only_withdrawn before update or delete on app.health_clearance
  for each row execute function app.keep_health_clearance();
