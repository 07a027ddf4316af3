-- Who may needle: credentials of the staff, by state; the practice's clinical lead and its own rules; its needles.
-- What was true at an earlier visit stays readable: a change makes a new row, and ends the one before it.

create table app.needling_credential (
  practice_id         uuid not null,
  id                  uuid not null,
  staff_id            uuid not null,
  state               text not null constraint needling_credential_state_is_two_letters check (state ~ '^[A-Z]{2}$'),
  licence_number      text not null default '',
  -- What some states give besides the licence: a registration or an endorsement.
  registration_number text not null default '',
  licensed_on         date not null,
  expires_on          date not null,  -- the last day on which it is good
  training_began_on   date not null,
  training_hours      numeric not null
    constraint needling_credential_hours_possible check (training_hours between 0 and 5000),
  in_person_hours     numeric not null
    constraint needling_credential_in_person_possible check (in_person_hours >= 0),
  supervised_sessions integer
    constraint needling_credential_sessions_possible check (supervised_sessions between 0 and 5000),
  trained_muscles     text[],  -- null: the papers do not tell them apart
  -- Counts the versions of one person's credential in one state; travels with the form.
  row_version         integer not null constraint needling_credential_version_counts check (row_version >= 1),
  recorded_by         uuid not null,
  stands_from         timestamptz not null,  -- entered then
  stands_until        timestamptz,           -- null: it stands; else replaced by the next version, or ended
  ended_by            uuid,                  -- only where it was ended and not replaced
  ended_reason        text,
  primary key (practice_id, id),
  constraint needling_credential_version_once unique (practice_id, staff_id, state, row_version),
  foreign key (practice_id, staff_id) references app.staff_member,
  foreign key (practice_id, recorded_by) references app.staff_member,
  foreign key (practice_id, ended_by) references app.staff_member,
  constraint needling_credential_licence_in_order check (licensed_on <= expires_on),
  constraint needling_credential_training_in_time check (training_began_on <= expires_on),
  constraint needling_credential_in_person_in_all check (in_person_hours <= training_hours),
  constraint needling_credential_muscles_named check (cardinality(trained_muscles) > 0),
  constraint needling_credential_stands_in_order check (stands_until >= stands_from),
  constraint needling_credential_end_has_reason check (
    (ended_by is null) = (ended_reason is null)
    and (ended_reason is null or (stands_until is not null and length(trim(ended_reason)) > 0))
  ),
  -- One that stands at a time, for each person and state, now and at every moment of the past.
  constraint needling_credential_one_stands
    exclude using gist (practice_id with =, staff_id with =, state with =, tstzrange(stands_from, stands_until) with &&)
);
select app.place('app.needling_credential', 'tenant');
select app.isolate('app.needling_credential', 'select, insert, update');

-- What was entered stays as it was entered; a row can only be ended, and that once.
create function app.keep_credential() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A credential can not be deleted: end it' using errcode = 'restrict_violation';
  end if;
  if old.stands_until is not null
     or new.stands_until is null
     or (to_jsonb(new) - array['stands_until', 'ended_by', 'ended_reason'])
        is distinct from (to_jsonb(old) - array['stands_until', 'ended_by', 'ended_reason']) then
    raise exception 'A credential stays as it was entered: enter the changed one anew' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger needling_credential_stays before update or delete on app.needling_credential
  for each row execute function app.keep_credential();

-- Who may change the levels of safety rules. One at a time; who was it before stays readable.
create table app.clinical_lead (
  practice_id uuid not null,
  id          uuid not null,
  staff_id    uuid not null,
  named_by    uuid not null,
  named_at    timestamptz not null,
  ended_at    timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, staff_id) references app.staff_member,
  foreign key (practice_id, named_by) references app.staff_member,
  constraint clinical_lead_in_order check (ended_at >= named_at),
  constraint clinical_lead_one_at_a_time
    exclude using gist (practice_id with =, tstzrange(named_at, ended_at) with &&)
);
select app.place('app.clinical_lead', 'tenant');
select app.isolate('app.clinical_lead', 'select, insert, update');

create function app.keep_clinical_lead() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'Who led the practice can not be deleted' using errcode = 'restrict_violation';
  end if;
  if old.ended_at is not null
     or (to_jsonb(new) - 'ended_at') is distinct from (to_jsonb(old) - 'ended_at') then
    raise exception 'Who led the practice stays as it was written' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger clinical_lead_stays before update or delete on app.clinical_lead
  for each row execute function app.keep_clinical_lead();

-- Levels that the clinical lead set instead of the product's default. The last version of a rule holds.
create table app.safety_rule_level (
  practice_id uuid not null,
  id          uuid not null,
  rule        text not null constraint safety_rule_level_names_rule check (length(trim(rule)) > 0),
  row_version integer not null constraint safety_rule_level_version_counts check (row_version >= 1),
  level       text not null constraint safety_rule_level_known check (level in ('stop', 'warn', 'default')),
  reason      text not null constraint safety_rule_level_has_reason check (length(trim(reason)) > 0),
  changed_by  uuid not null,
  changed_at  timestamptz not null,
  primary key (practice_id, id),
  constraint safety_rule_level_version_once unique (practice_id, rule, row_version),
  foreign key (practice_id, changed_by) references app.staff_member
);
select app.place('app.safety_rule_level', 'tenant');
select app.isolate('app.safety_rule_level', 'select, insert');
create trigger safety_rule_level_only_grows before update or delete on app.safety_rule_level
  for each row execute function app.refuse_change('The history of a safety rule');

-- Rules of the practice's own. A changed one is a new row that follows the old.
create table app.own_safety_rule (
  practice_id           uuid not null,
  id                    uuid not null,
  follows               uuid,
  level                 text not null constraint own_safety_rule_level_known check (level in ('stop', 'warn')),
  words                 text not null
    constraint own_safety_rule_has_words check (length(trim(words)) between 1 and 500),
  muscles               text[] constraint own_safety_rule_muscles_named check (cardinality(muscles) > 0),
  techniques            text[] constraint own_safety_rule_techniques_named check (cardinality(techniques) > 0),
  health_items          text[] constraint own_safety_rule_items_named check (cardinality(health_items) > 0),
  needle_longer_than_mm numeric
    constraint own_safety_rule_needle_possible check (needle_longer_than_mm between 0 and 150),
  only_with_stimulation boolean not null default false,
  added_by              uuid not null,
  added_at              timestamptz not null,
  retired_by            uuid,
  retired_at            timestamptz,
  primary key (practice_id, id),
  constraint own_safety_rule_followed_once unique (practice_id, follows),
  foreign key (practice_id, follows) references app.own_safety_rule,
  foreign key (practice_id, added_by) references app.staff_member,
  foreign key (practice_id, retired_by) references app.staff_member,
  -- One that names nothing would hold for every site of every plan.
  constraint own_safety_rule_names_something check (
    num_nonnulls(muscles, techniques, health_items, needle_longer_than_mm) > 0 or only_with_stimulation
  ),
  constraint own_safety_rule_retired_whole check (num_nulls(retired_by, retired_at) in (0, 2))
);
select app.place('app.own_safety_rule', 'tenant');
select app.isolate('app.own_safety_rule', 'select, insert, update');

create function app.keep_own_rule() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'A rule can not be deleted: retire it' using errcode = 'restrict_violation';
  end if;
  if old.retired_at is not null
     or (to_jsonb(new) - array['retired_by', 'retired_at']) is distinct from (to_jsonb(old) - array['retired_by', 'retired_at']) then
    raise exception 'A rule stays as it was written: retire it and write another' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger own_safety_rule_stays before update or delete on app.own_safety_rule
  for each row execute function app.keep_own_rule();

-- Levels and own rules are the clinical lead's alone, whoever asks.
create function app.only_clinical_lead() returns trigger
language plpgsql as $$
declare
  who uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
begin
  -- "for share" waits for another lead being named, and makes that wait for us.
  perform 1
  from app.clinical_lead l
  where l.practice_id = new.practice_id
    and l.staff_id = who
    and l.ended_at is null
  for share;
  if not found then
    raise exception 'Only the clinical lead of the practice changes its safety rules' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger safety_rule_level_by_lead before insert on app.safety_rule_level
  for each row execute function app.only_clinical_lead('changed_by');
create trigger own_safety_rule_added_by_lead before insert on app.own_safety_rule
  for each row execute function app.only_clinical_lead('added_by');
create trigger own_safety_rule_retired_by_lead before update on app.own_safety_rule
  for each row execute function app.only_clinical_lead('retired_by');

-- The needles in the drawer: one row a lot and size. Retired and never deleted, so that a recall finds where it went.
create table app.needle_stock (
  practice_id uuid not null references app.practice,
  id          uuid not null,
  brand       text not null constraint needle_stock_has_brand check (length(trim(brand)) between 1 and 100),
  diameter_mm numeric not null constraint needle_stock_diameter_possible check (diameter_mm between 0.10 and 1.0),
  length_mm   numeric not null constraint needle_stock_length_possible check (length_mm between 5 and 150),
  lot         text not null constraint needle_stock_has_lot check (length(trim(lot)) between 1 and 60),
  expires_on  date not null,  -- the last day on which they may be used
  note        text not null default '' constraint needle_stock_note_is_short check (length(note) <= 300),
  added_by    uuid not null,
  added_at    timestamptz not null,
  retired_by  uuid,
  retired_at  timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, added_by) references app.staff_member,
  foreign key (practice_id, retired_by) references app.staff_member,
  constraint needle_stock_retired_whole check (num_nulls(retired_by, retired_at) in (0, 2))
);
select app.place('app.needle_stock', 'tenant');
select app.isolate('app.needle_stock', 'select, insert, update');
create unique index needle_stock_lot_once
  on app.needle_stock (practice_id, lower(brand), diameter_mm, length_mm, lower(lot))
  where (retired_at is null);

create function app.keep_needle_stock() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'Needles of the stock can not be deleted: retire them' using errcode = 'restrict_violation';
  end if;
  if (to_jsonb(new) - array['retired_by', 'retired_at']) is distinct from (to_jsonb(old) - array['retired_by', 'retired_at']) then
    raise exception 'A lot stays as it was entered: retire it and enter it anew' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger needle_stock_stays before update or delete on app.needle_stock
  for each row execute function app.keep_needle_stock();
