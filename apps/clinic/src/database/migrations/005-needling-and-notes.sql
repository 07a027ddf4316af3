-- What was needled, which needles came out again, and the note that tells it.
-- Limits are the product's own (packages/needling says which have a source); the form and the server check them too.

create table app.needling_session (
  practice_id  uuid not null,
  id           uuid not null,
  visit_id     uuid not null,
  patient_id   uuid not null,
  clinician_id uuid not null,
  started_at   timestamptz not null,
  signed_at    timestamptz,
  primary key (practice_id, id),
  constraint needling_session_once_a_visit unique (practice_id, visit_id),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, clinician_id) references app.staff_member
);
select app.place('app.needling_session', 'tenant');
select app.isolate('app.needling_session', 'select, insert, update');
create index needling_session_by_patient on app.needling_session (practice_id, patient_id, started_at desc);

create table app.needling_site (
  practice_id              uuid not null,
  id                       uuid not null,
  session_id               uuid not null,
  position                 integer not null,
  -- the plan
  muscle                   text not null,
  side                     text not null constraint needling_site_side_known check (side in ('left', 'right', 'midline')),
  trigger_point            text,
  needle_diameter_mm       numeric not null constraint needle_diameter_possible check (needle_diameter_mm between 0.10 and 1.0),
  needle_length_mm         numeric not null constraint needle_length_possible check (needle_length_mm between 5 and 150),
  technique                text not null,
  stimulation_frequency_hz numeric constraint stimulation_frequency_possible check (stimulation_frequency_hz between 0.5 and 150),
  stimulation_pulse_us     numeric constraint stimulation_pulse_possible check (stimulation_pulse_us between 50 and 1000),
  stimulation_minutes      numeric constraint stimulation_minutes_possible check (stimulation_minutes between 0 and 60),
  stimulation_intensity    numeric constraint stimulation_intensity_possible check (stimulation_intensity between 0 and 10),
  -- what was found and counted: null is "not recorded yet", never nought
  insertions               integer constraint needling_site_insertions_possible check (insertions between 0 and 200),
  twitches                 integer constraint needling_site_twitches_possible check (twitches between 0 and 999),
  twitches_not_assessed    boolean not null default false,
  depth_mm                 numeric,
  familiar_pain            text constraint needling_site_familiar_pain_known check (familiar_pain in ('yes', 'no', 'not-assessed')),
  tolerated                text constraint needling_site_tolerated_known check (tolerated in ('well', 'fair', 'poor', 'stopped')),
  response                 text not null default '',
  needles_in               integer constraint needling_site_needles_in_possible check (needles_in between 0 and 200),
  needles_out              integer constraint needling_site_needles_out_possible check (needles_out between 0 and 200),
  row_version              integer not null default 1,
  removed_at               timestamptz,  -- taken back before signing; kept for undo
  primary key (practice_id, id),
  foreign key (practice_id, session_id) references app.needling_session,
  constraint needling_site_depth_within_needle check (depth_mm between 0 and needle_length_mm),
  constraint needling_site_twitches_or_not check (not (twitches_not_assessed and twitches is not null)),
  constraint needling_site_stimulation_whole check (
    num_nulls(stimulation_frequency_hz, stimulation_pulse_us, stimulation_minutes) in (0, 3)
  )
);
select app.place('app.needling_site', 'tenant');
select app.isolate('app.needling_site', 'select, insert, update');
create index needling_site_by_session on app.needling_site (practice_id, session_id, position);

-- What became of a needle that was not counted out. One row a needle: the truth can always be recorded.
create table app.missing_needle (
  practice_id  uuid not null,
  id           uuid not null,
  session_id   uuid not null,
  site_id      uuid not null,
  account      text not null constraint missing_needle_account_known
    check (account in ('found', 'broken-and-removed', 'retained-and-referred', 'not-found-after-search')),
  searched     text[] not null default '{}',
  referred_to  text not null default '',
  remark       text not null default '',
  accounted_by uuid not null,
  accounted_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, session_id) references app.needling_session,
  foreign key (practice_id, site_id) references app.needling_site,
  foreign key (practice_id, accounted_by) references app.staff_member,
  constraint missing_needle_retained_was_referred check (account <> 'retained-and-referred' or length(trim(referred_to)) > 0),
  constraint missing_needle_search_was_made check (account <> 'not-found-after-search' or cardinality(searched) > 0)
);
select app.place('app.missing_needle', 'tenant');
select app.isolate('app.missing_needle', 'select, insert, update');
create index missing_needle_by_session on app.missing_needle (practice_id, session_id);

create table app.note (
  practice_id    uuid not null,
  id             uuid not null,
  visit_id       uuid not null,
  patient_id     uuid not null,
  draft          jsonb not null,  -- sections as edited by the clinician
  row_version    integer not null default 1,
  updated_by     uuid not null,
  updated_at     timestamptz not null,
  signed_by      uuid,
  signed_at      timestamptz,
  signed_content jsonb,  -- all that the printed note shows: text, sites, drawing, names at the time
  content_sha256 text,
  primary key (practice_id, id),
  constraint note_once_a_visit unique (practice_id, visit_id),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, updated_by) references app.staff_member,
  foreign key (practice_id, signed_by) references app.staff_member,
  constraint note_signed_whole check (num_nulls(signed_by, signed_at, signed_content, content_sha256) in (0, 4))
);
select app.place('app.note', 'tenant');
select app.isolate('app.note', 'select, insert, update');
create index note_by_patient on app.note (practice_id, patient_id, signed_at desc);

-- A correction of a signed note: it names what it corrects, and the note stays as it was signed.
create table app.note_addendum (
  practice_id uuid not null,
  id          uuid not null,
  note_id     uuid not null,
  corrects    text not null constraint note_addendum_names_place check (length(trim(corrects)) > 0),
  body        text not null constraint note_addendum_has_text check (length(trim(body)) > 0),
  signed_by   uuid not null,
  signed_at   timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, note_id) references app.note,
  foreign key (practice_id, signed_by) references app.staff_member
);
select app.place('app.note_addendum', 'tenant');
select app.isolate('app.note_addendum', 'select, insert');
create trigger note_addendum_only_grows before update or delete on app.note_addendum
  for each row execute function app.refuse_change('An addendum');

-- A signed note stays as it was signed, whoever asks. Merging two records of one patient moves it, no more.
create function app.keep_signed_note() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.signed_at is not null then
      raise exception 'A signed note can not be deleted' using errcode = 'restrict_violation';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' and old.signed_at is not null
     and (to_jsonb(new) - 'patient_id') is distinct from (to_jsonb(old) - 'patient_id') then
    raise exception 'A signed note can not change: write an addendum' using errcode = 'restrict_violation';
  end if;
  if new.signed_at is not null and exists (
    select 1
    from app.needling_session s
    where s.practice_id = new.practice_id
      and s.visit_id = new.visit_id
      and s.signed_at is null
  ) then
    raise exception 'The needling of this visit is not signed yet' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger note_signed_stays before insert or update or delete on app.note
  for each row execute function app.keep_signed_note();

-- The same for what the note was signed about.
create function app.keep_signed_record() returns trigger
language plpgsql as $$
declare
  row_now record := case when tg_op = 'DELETE' then old else new end;
begin
  -- "for share" waits for a signing under way, and makes a signing wait for us.
  perform 1
  from app.needling_session s
  where s.practice_id = row_now.practice_id
    and s.id = row_now.session_id
    and s.signed_at is null
  for share;
  if not found then
    raise exception 'This session is signed and can not change' using errcode = 'restrict_violation';
  end if;
  return row_now;
end $$;
create trigger needling_site_signed_stays before insert or update or delete on app.needling_site
  for each row execute function app.keep_signed_record();
create trigger missing_needle_signed_stays before insert or update or delete on app.missing_needle
  for each row execute function app.keep_signed_record();

create function app.keep_signed_drawing() returns trigger
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
    raise exception 'The note of this visit is signed: its drawing can not change' using errcode = 'restrict_violation';
  end if;
  return row_now;
end $$;
create trigger pain_drawing_signed_stays before insert or update or delete on app.pain_drawing
  for each row execute function app.keep_signed_drawing();

-- Signing a session: counted in, counted out, and every needle between them accounted for.
create function app.check_needles_before_signing() returns trigger
language plpgsql as $$
declare
  short record;
begin
  if tg_op = 'INSERT' then
    if new.signed_at is not null then
      raise exception 'A session starts unsigned' using errcode = 'check_violation';
    end if;
    if exists (
      select 1 from app.note n
      where n.practice_id = new.practice_id and n.visit_id = new.visit_id and n.signed_at is not null
    ) then
      raise exception 'The note of this visit is signed: no needling can be added' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if old.signed_at is not null then
    if (to_jsonb(new) - 'patient_id') is distinct from (to_jsonb(old) - 'patient_id') then
      raise exception 'This session is signed and can not change' using errcode = 'restrict_violation';
    end if;
    return new;
  end if;
  if new.signed_at is null then
    return new;
  end if;
  -- A session whose sites were all taken back has nothing to count, and is closed by its signature.
  select t.id into short
  from app.needling_site t
  where t.practice_id = new.practice_id
    and t.session_id = new.id
    and t.removed_at is null
    and (
      t.needles_in is null
      or t.needles_out is null
      or t.insertions is null
      or t.needles_out > t.needles_in
      or t.needles_in - t.needles_out > (
        select count(*)
        from app.missing_needle m
        where m.practice_id = t.practice_id
          and m.session_id = t.session_id
          and m.site_id = t.id
          and m.withdrawn_at is null
      )
    )
  limit 1;
  if found then
    raise exception 'Needles in and out differ, or were not counted' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger needling_session_needles_balance before insert or update on app.needling_session
  for each row execute function app.check_needles_before_signing();

-- A signed session stays, whoever asks.
create function app.keep_signed_session() returns trigger
language plpgsql as $$
begin
  if old.signed_at is not null then
    raise exception 'A signed session can not be deleted' using errcode = 'restrict_violation';
  end if;
  return old;
end $$;
create trigger needling_session_signed_stays before delete on app.needling_session
  for each row execute function app.keep_signed_session();
