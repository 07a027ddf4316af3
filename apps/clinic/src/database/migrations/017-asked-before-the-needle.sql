-- What a check before the needle was asked by, and a start that can't leave out what the database is able to ask itself.
-- docs/decisions/011-the-gate-in-the-database.md says what it can not, and why.

-- Which rules answered: release and content of `rulesVersion` in packages/needling. Null: checked before this was kept.
alter table app.needling_start
  add column rules_version text constraint needling_start_rules_version_is_one check (rules_version ~ '^[0-9.]+\+[0-9a-f]{8}$');
alter table app.signed_against
  add column rules_version text constraint signed_against_rules_version_is_one check (rules_version ~ '^[0-9.]+\+[0-9a-f]{8}$');

-- What the database can ask by itself before needling begins. The rules of health, needle and place are the program's.
create or replace function app.check_needling_start() returns trigger
language plpgsql as $$
declare
  here record;
  as_of timestamptz;
  today date;
  open_question text;
begin
  select s.visit_id, s.patient_id, s.clinician_id, s.started_at, s.signed_at, c.state, c.time_zone, p.birth_date into here
  from app.needling_session s
  join app.visit v on v.practice_id = s.practice_id and v.id = s.visit_id
  join app.clinic c on c.practice_id = v.practice_id and c.id = v.clinic_id
  join app.patient p on p.practice_id = s.practice_id and p.id = s.patient_id
  where s.practice_id = new.practice_id
    and s.id = new.session_id;
  if not found or here.signed_at is not null then
    raise exception 'This session is signed: nothing can start in it' using errcode = 'restrict_violation';
  end if;

  -- What is asked only at the signature is asked of the moment at which the needles went in, as `needledSince` tells it.
  if new.occasion = 'start' then
    as_of := new.started_at;
  else
    select coalesce(min(coalesce(t.counted_in_at, here.started_at)), here.started_at) into as_of
    from app.needling_site t
    where t.practice_id = new.practice_id
      and t.session_id = new.session_id
      and t.id in (select (p ->> 'id')::uuid from jsonb_array_elements(new.plan) p);
  end if;
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
  -- A check of a harmless plan starts no other one. Currents are looked at when the session is signed.
  if exists (
    select 1
    from jsonb_array_elements(new.plan) p
    join app.needling_site t on t.practice_id = new.practice_id and t.session_id = new.session_id and t.id = (p ->> 'id')::uuid
    where t.removed_at is not null
      or app.covers_site(jsonb_build_array(p), t, t.stimulation_frequency_hz is not null) is not true
  ) then
    perform app.refuse_start('The plan that was checked is not the one that stands at its sites', 'needling_start_plan_stands');
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
  -- The one that was signed last in an episode that was open then: an earlier one does not come back when it is withdrawn.
  if not exists (
    select 1
    from (
      select s.id, s.practice_id, s.signed_at, s.expires_on, s.signed_by, x.language, x.version
      from app.consent s
      join app.episode_of_care e on e.practice_id = s.practice_id and e.id = s.episode_id
      join app.consent_text x on x.practice_id = s.practice_id and x.id = s.text_id
      where s.practice_id = new.practice_id
        and s.patient_id = here.patient_id
        and s.signed_at <= as_of
        and (e.ended_on is null or e.ended_on >= today)
      order by s.signed_at desc, s.id desc
      limit 1
    ) last_one
    where (last_one.expires_on is null or last_one.expires_on >= today)
      -- A minor's guardian signs; who came of age since signs anew.
      and case
        when (here.birth_date + interval '18 years')::date > today then last_one.signed_by = 'guardian'
        when last_one.signed_by = 'guardian'
          then (here.birth_date + interval '18 years')::date <= (last_one.signed_at at time zone here.time_zone)::date
        else true
      end
      and not exists (
        select 1
        from app.consent_withdrawal w
        where w.practice_id = last_one.practice_id
          and w.consent_id = last_one.id
          and w.withdrawn_at <= as_of
      )
      and not exists (
        select 1
        from app.consent_text later
        where later.practice_id = last_one.practice_id
          and later.language = last_one.language
          and later.version > last_one.version
          and later.asks_to_sign_anew
          and later.published_at <= as_of
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
      and a.answered_at <= as_of
    order by a.answered_at desc, a.id desc
    limit 1
  ) is null
  limit 1;
  if found then
    perform app.refuse_start('The screen of this visit is not answered: ' || open_question, 'needling_start_screen_is_answered');
  end if;
  return new;
end $$;
