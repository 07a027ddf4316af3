-- The session as it goes on: more of what is found at a site, the packet that a needle came from, who counted, what a
-- session was copied from, and the currents between needles with the times they ran.

alter table app.needling_session
  add column copied_from uuid,  -- the earlier session whose plan this one began with
  add foreign key (practice_id, copied_from) references app.needling_session,
  add constraint needling_session_copied_from_another check (copied_from <> id);

alter table app.needling_site
  add column copied_from       uuid,  -- the site of the earlier session, or of the other side, whose plan this is
  add column stock_id          uuid,
  add column needle_brand      text not null default '' constraint needling_site_brand_is_short check (length(needle_brand) <= 100),
  add column needle_lot        text not null default '' constraint needling_site_lot_is_short check (length(needle_lot) <= 60),
  add column needle_expires_on date,
  add column direction         text not null default '' constraint needling_site_direction_is_short check (length(direction) <= 200),
  add column angle             text constraint needling_site_angle_known check (angle in ('perpendicular', 'oblique', 'tangential')),
  add column patient_position  text constraint needling_site_position_known
    check (patient_position in ('prone', 'supine', 'side-lying-left', 'side-lying-right', 'seated', 'other')),
  add column grip              text constraint needling_site_grip_known check (grip in ('flat', 'pincer')),
  add column entry             text constraint needling_site_entry_known check (entry in ('guide-tube', 'freehand')),
  add column redirections      integer constraint needling_site_redirections_possible check (redirections between 0 and 999),
  add column twitch_strength   text constraint needling_site_twitch_strength_known check (twitch_strength in ('weak', 'medium', 'strong')),
  add column pain_during       integer constraint needling_site_pain_possible check (pain_during between 0 and 10),
  add column bleeding          text constraint needling_site_bleeding_known check (bleeding in ('none', 'spot', 'more')),
  -- Two counts, each by a person of its own and at its own time.
  add column counted_in_by     uuid,
  add column counted_in_at     timestamptz,
  add column counted_out_by    uuid,
  add column counted_out_at    timestamptz,
  add foreign key (practice_id, copied_from) references app.needling_site,
  add foreign key (practice_id, stock_id) references app.needle_stock,
  add foreign key (practice_id, counted_in_by) references app.staff_member,
  add foreign key (practice_id, counted_out_by) references app.staff_member,
  add constraint needling_site_copied_from_another check (copied_from <> id),
  add constraint needling_site_stock_has_words check (stock_id is null or (needle_brand <> '' and needle_lot <> '')),
  add constraint needling_site_strength_of_a_twitch check (twitch_strength is null or twitches > 0),
  -- What was counted before this was asked for has no name; a name without a count there is none.
  add constraint needling_site_counter_in_counted check (needles_in is not null or num_nonnulls(counted_in_by, counted_in_at) = 0),
  add constraint needling_site_counter_out_counted check (needles_out is not null or num_nonnulls(counted_out_by, counted_out_at) = 0),
  add constraint needling_site_counter_in_whole check (num_nulls(counted_in_by, counted_in_at) in (0, 2)),
  add constraint needling_site_counter_out_whole check (num_nulls(counted_out_by, counted_out_at) in (0, 2)),
  -- Not asked of what an earlier version of the program stored.
  add constraint needling_site_out_after_in check (needles_out is null or needles_in is not null) not valid;

create index needling_site_by_stock on app.needling_site (practice_id, stock_id) where (stock_id is not null);
create index needling_site_by_lot on app.needling_site (practice_id, lower(needle_lot)) where (needle_lot <> '');

-- A copy is of the same patient's: a site of a signed session, or one of this session (the other side).
create function app.check_site_origin() returns trigger
language plpgsql as $$
begin
  if new.copied_from is null then
    return new;
  end if;
  perform 1
  from app.needling_site t
  join app.needling_session theirs on theirs.practice_id = t.practice_id and theirs.id = t.session_id
  join app.needling_session ours on ours.practice_id = new.practice_id and ours.id = new.session_id
  where t.practice_id = new.practice_id
    and t.id = new.copied_from
    and theirs.patient_id = ours.patient_id
    and (theirs.id = ours.id or theirs.signed_at is not null);
  if not found then
    raise exception 'A site is copied from a signed session of the same patient, or from this one' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger needling_site_origin before insert or update of copied_from, session_id on app.needling_site
  for each row execute function app.check_site_origin();

create function app.check_session_origin() returns trigger
language plpgsql as $$
begin
  if new.copied_from is null then
    return new;
  end if;
  perform 1
  from app.needling_session theirs
  where theirs.practice_id = new.practice_id
    and theirs.id = new.copied_from
    and theirs.patient_id = new.patient_id
    and theirs.signed_at is not null;
  if not found then
    raise exception 'A session is copied from a signed session of the same patient' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger needling_session_origin before insert or update of copied_from on app.needling_session
  for each row execute function app.check_session_origin();

-- A current between two needles. Its times are the server's; what is left of it follows from the start.
create table app.stimulation_pair (
  practice_id       uuid not null,
  id                uuid not null,
  session_id        uuid not null,
  position          integer not null,
  site_one          uuid not null,
  needle_one        integer not null constraint stimulation_pair_needle_one_possible check (needle_one between 1 and 200),
  site_two          uuid not null,
  needle_two        integer not null constraint stimulation_pair_needle_two_possible check (needle_two between 1 and 200),
  -- Direct current breaks needles when it goes on.
  waveform          text not null default 'biphasic' constraint stimulation_pair_biphasic check (waveform = 'biphasic'),
  frequency_hz      numeric not null constraint stimulation_pair_frequency_possible check (frequency_hz between 0.5 and 150),
  pulse_us          numeric not null constraint stimulation_pair_pulse_possible check (pulse_us between 50 and 1000),
  minutes_planned   numeric not null constraint stimulation_pair_minutes_possible check (minutes_planned between 0 and 60),
  intensity         integer constraint stimulation_pair_intensity_possible check (intensity between 0 and 10),
  patient_word      text not null default '' constraint stimulation_pair_word_is_short check (length(patient_word) <= 200),
  device            text not null default '' constraint stimulation_pair_device_is_short check (length(device) <= 100),
  channel           text not null default '' constraint stimulation_pair_channel_is_short check (length(channel) <= 20),
  started_at        timestamptz,
  started_by        uuid,
  stopped_at        timestamptz,
  stopped_by        uuid,
  stopped_early_why text not null default '' constraint stimulation_pair_why_is_short check (length(stopped_early_why) <= 300),
  row_version       integer not null default 1,
  removed_at        timestamptz,  -- taken back before signing; kept for undo
  primary key (practice_id, id),
  foreign key (practice_id, session_id) references app.needling_session,
  foreign key (practice_id, site_one) references app.needling_site,
  foreign key (practice_id, site_two) references app.needling_site,
  foreign key (practice_id, started_by) references app.staff_member,
  foreign key (practice_id, stopped_by) references app.staff_member,
  constraint stimulation_pair_two_needles check (site_one <> site_two or needle_one <> needle_two),
  constraint stimulation_pair_started_whole check (num_nulls(started_at, started_by) in (0, 2)),
  constraint stimulation_pair_stopped_whole check (num_nulls(stopped_at, stopped_by) in (0, 2)),
  constraint stimulation_pair_stopped_after_start check (stopped_at is null or (started_at is not null and stopped_at >= started_at))
);
select app.place('app.stimulation_pair', 'tenant');
select app.isolate('app.stimulation_pair', 'select, insert, update');
create index stimulation_pair_by_session on app.stimulation_pair (practice_id, session_id, position);

create trigger stimulation_pair_signed_stays before insert or update or delete on app.stimulation_pair
  for each row execute function app.keep_signed_record();

-- Both needles stand in this session and on one side of the body.
create function app.check_stimulation_pair() returns trigger
language plpgsql as $$
begin
  perform 1
  from app.needling_site one
  join app.needling_site two on two.practice_id = one.practice_id and two.id = new.site_two
  where one.practice_id = new.practice_id
    and one.id = new.site_one
    and one.session_id = new.session_id
    and two.session_id = new.session_id
    and one.side = two.side
    and one.side <> 'midline';
  if not found then
    raise exception 'A pair joins two needles of one session, on one side of the body' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger stimulation_pair_on_one_side before insert or update on app.stimulation_pair
  for each row execute function app.check_stimulation_pair();
