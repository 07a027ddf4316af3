-- The gate before the needle: what was planned and checked, what was passed and why, and what was signed against a stop.
-- Gates stop the plan. What was done can always be recorded and signed, so nothing here stands before a finding or a count.

-- One row a check that let needling begin: the first one, and one for whatever the plan got since. A session that nobody
-- started by the plan, and against which nothing stands, gets its row at the signature.
create table app.needling_start (
  practice_id uuid not null,
  id          uuid not null,
  session_id  uuid not null,
  occasion    text not null constraint needling_start_occasion_known check (occasion in ('start', 'signature')),
  started_by  uuid not null,
  started_at  timestamptz not null,
  verdict     text not null constraint needling_start_not_stopped check (verdict in ('go', 'warn')),
  plan        jsonb not null constraint needling_start_has_plan check (jsonb_array_length(plan) > 0),
  -- Warnings by rule, with what was found, what it rests on and the words that passed it; `site` is null for the whole plan.
  reasons     jsonb not null,
  primary key (practice_id, id),
  foreign key (practice_id, session_id) references app.needling_session,
  foreign key (practice_id, started_by) references app.staff_member,
  constraint needling_start_verdict_fits check ((verdict = 'warn') = (jsonb_array_length(reasons) > 0)),
  constraint needling_start_unasked_is_clean check (occasion = 'start' or verdict = 'go')
);
select app.place('app.needling_start', 'tenant');
select app.isolate('app.needling_start', 'select, insert');
create index needling_start_by_session on app.needling_start (practice_id, session_id, started_at);
create trigger needling_start_only_grows before update or delete on app.needling_start
  for each row execute function app.refuse_change('The start of a needling');

-- Signed although something stood against it: what stood, and why it is signed. At most once a session, and for good.
create table app.signed_against (
  practice_id uuid not null,
  id          uuid not null,
  session_id  uuid not null,
  recorded    jsonb not null constraint signed_against_has_sites check (jsonb_array_length(recorded) > 0),
  reasons     jsonb not null constraint signed_against_has_reasons check (jsonb_array_length(reasons) > 0),
  why         text not null
    constraint signed_against_says_why check (length(regexp_replace(why, '[^[:alnum:]]', '', 'g')) >= 8 and length(why) <= 1000),
  signed_by   uuid not null,
  signed_at   timestamptz not null,
  primary key (practice_id, id),
  constraint signed_against_once unique (practice_id, session_id),
  foreign key (practice_id, session_id) references app.needling_session,
  foreign key (practice_id, signed_by) references app.staff_member
);
select app.place('app.signed_against', 'tenant');
select app.isolate('app.signed_against', 'select, insert');
create trigger signed_against_only_grows before update or delete on app.signed_against
  for each row execute function app.refuse_change('What was signed against a stop');

create function app.refuse_start(words text, rule text) returns void
language plpgsql as $$
begin
  raise exception '%', words using errcode = 'check_violation', constraint = rule;
end $$;

-- What the database can ask by itself before needling begins. The rules of health, needle and place are the program's.
create function app.check_needling_start() returns trigger
language plpgsql as $$
declare
  here record;
  as_of timestamptz;
  today date;
  open_question text;
begin
  select s.visit_id, s.patient_id, s.clinician_id, s.started_at, s.signed_at, c.state, c.time_zone into here
  from app.needling_session s
  join app.visit v on v.practice_id = s.practice_id and v.id = s.visit_id
  join app.clinic c on c.practice_id = v.practice_id and c.id = v.clinic_id
  where s.practice_id = new.practice_id
    and s.id = new.session_id;
  if not found or here.signed_at is not null then
    raise exception 'This session is signed: nothing can start in it' using errcode = 'restrict_violation';
  end if;
  -- What is asked only at the signature is asked of the day on which the needles went in.
  as_of := case new.occasion when 'start' then new.started_at else here.started_at end;
  today := (as_of at time zone here.time_zone)::date;

  if exists (
    select 1
    from jsonb_array_elements(new.plan) p
    where not exists (
      select 1
      from app.needling_site t
      where t.practice_id = new.practice_id
        and t.session_id = new.session_id
        and t.id = (p ->> 'id')::uuid
    )
  ) then
    perform app.refuse_start('The plan that was checked names a site that this session does not have', 'needling_start_sites_are_here');
  end if;
  if exists (select 1 from jsonb_array_elements(new.reasons) r where r ->> 'level' is distinct from 'warn') then
    perform app.refuse_start('Something stops this plan: it can not start', 'needling_start_has_no_stop');
  end if;
  if exists (
    select 1
    from jsonb_array_elements(new.reasons) r
    where length(regexp_replace(coalesce(r ->> 'passedBecause', ''), '[^[:alnum:]]', '', 'g')) < 8
  ) then
    perform app.refuse_start('A warning is passed with a written reason', 'needling_start_passes_have_words');
  end if;
  if not exists (
    select 1
    from app.consent s
    join app.episode_of_care e on e.practice_id = s.practice_id and e.id = s.episode_id
    where s.practice_id = new.practice_id
      and s.patient_id = here.patient_id
      and s.signed_at <= as_of
      and (s.expires_on is null or s.expires_on >= today)
      and (e.ended_on is null or e.ended_on >= today)
      and not exists (
        select 1
        from app.consent_withdrawal w
        where w.practice_id = s.practice_id
          and w.consent_id = s.id
          and w.withdrawn_at <= as_of
      )
  ) then
    perform app.refuse_start('No consent for dry needling stands', 'needling_start_has_consent');
  end if;
  if not exists (
    select 1
    from app.needling_credential k
    where k.practice_id = new.practice_id
      and k.staff_id = here.clinician_id
      and k.state = here.state
      and k.stands_from <= as_of
      and (k.stands_until is null or k.stands_until > as_of)
      and today between k.licensed_on and k.expires_on
  ) then
    perform app.refuse_start('The clinician of this visit has no valid credential for the state of the clinic', 'needling_start_has_credential');
  end if;
  -- The questions of every visit; a test compares them with those of packages/needling.
  select q.question into open_question
  from unnest(array['blood-thinner', 'pregnant', 'ill', 'skin', 'new-implants', 'fear', 'last-meal']) as q (question)
  where (
    select a.choice
    from app.health_answer a
    where a.practice_id = new.practice_id
      and a.visit_id = here.visit_id
      and a.question = q.question
    order by a.answered_at desc, a.id desc
    limit 1
  ) is null
  limit 1;
  if found then
    perform app.refuse_start('The screen of this visit is not answered: ' || open_question, 'needling_start_screen_is_answered');
  end if;
  return new;
end $$;
create trigger needling_start_is_checked before insert on app.needling_start
  for each row execute function app.check_needling_start();

create function app.check_signed_against() returns trigger
language plpgsql as $$
begin
  perform 1
  from app.needling_session s
  where s.practice_id = new.practice_id
    and s.id = new.session_id
    and s.signed_at is null;
  if not found then
    raise exception 'This session is signed: what stood against it can not be added' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger signed_against_before_signature before insert on app.signed_against
  for each row execute function app.check_signed_against();

-- Whether a list of checked sites holds what now stands at a site: the same muscle, side and technique, a needle no longer
-- than then, and no current where none was meant. `isCovered` of packages/needling asks the same.
create function app.covers_site(checked jsonb, site app.needling_site, has_current boolean) returns boolean
language sql immutable parallel safe as $$
  select exists (
    select 1
    from jsonb_array_elements(checked) c
    where (c ->> 'id')::uuid = site.id
      and c -> 'plan' ->> 'muscle' = site.muscle
      and c -> 'plan' ->> 'side' = site.side
      and c -> 'plan' ->> 'technique' = site.technique
      and (c -> 'plan' -> 'needle' ->> 'lengthMm')::numeric >= site.needle_length_mm
      and (not has_current or c -> 'plan' ? 'stimulation')
  )
$$;

-- A signature asks that what was needled was checked before, or that it is said in writing what stood against it.
create function app.check_plan_before_signing() returns trigger
language plpgsql as $$
begin
  if old.signed_at is not null or new.signed_at is null then
    return new;
  end if;
  if exists (
    select 1
    from app.needling_site t
    cross join lateral (
      select t.stimulation_frequency_hz is not null or exists (
        select 1
        from app.stimulation_pair p
        where p.practice_id = t.practice_id
          and p.session_id = t.session_id
          and p.removed_at is null
          and t.id in (p.site_one, p.site_two)
      ) as has_current
    ) e
    where t.practice_id = new.practice_id
      and t.session_id = new.id
      and t.removed_at is null
      and (coalesce(t.insertions, 0) > 0 or coalesce(t.needles_in, 0) > 0)
      and not exists (
        select 1
        from app.needling_start b
        where b.practice_id = t.practice_id
          and b.session_id = t.session_id
          and app.covers_site(b.plan, t, e.has_current)
      )
      and not exists (
        select 1
        from app.signed_against g
        where g.practice_id = t.practice_id
          and g.session_id = t.session_id
          and app.covers_site(g.recorded, t, e.has_current)
      )
  ) then
    perform app.refuse_start('What was needled was not checked before: say why it is signed against that', 'needling_session_plan_was_checked');
  end if;
  return new;
end $$;
create trigger needling_session_plan_was_checked before update on app.needling_session
  for each row execute function app.check_plan_before_signing();
