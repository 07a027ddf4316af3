-- One rule for all that a note was signed about, in the place of a copy for each table. It closes two ways round the copies:
-- a row that is moved to another visit, and a score, start or hand-over that is added to a visit after its note was signed.

-- Refuses every change of a row that belongs to a signed visit, whoever asks: by its visit, or by its needling session.
-- Merging two records of one patient moves it, no more. The argument says what it is, for the sentence.
create function app.keep_signed_visit() returns trigger
language plpgsql as $$
declare
  here jsonb;
begin
  if tg_op = 'UPDATE' and (to_jsonb(new) - 'patient_id') is not distinct from (to_jsonb(old) - 'patient_id') then
    return new;
  end if;
  -- A row that is moved from one visit to another changes both.
  foreach here in array array_remove(array[
    case when tg_op <> 'INSERT' then to_jsonb(old) end,
    case when tg_op <> 'DELETE' then to_jsonb(new) end
  ], null)
  loop
    -- "for share" waits for a signing under way, and makes a signing wait for us.
    if here ? 'session_id' then
      perform 1
      from app.needling_session s
      where s.practice_id = (here ->> 'practice_id')::uuid
        and s.id = (here ->> 'session_id')::uuid
        and s.signed_at is null
      for share;
      if not found then
        raise exception 'This session is signed and can not change: %', tg_argv[0] using errcode = 'restrict_violation';
      end if;
    else
      perform 1
      from app.visit v
      where v.practice_id = (here ->> 'practice_id')::uuid
        and v.id = (here ->> 'visit_id')::uuid
      for share;
      if exists (
        select 1
        from app.note n
        where n.practice_id = (here ->> 'practice_id')::uuid
          and n.visit_id = (here ->> 'visit_id')::uuid
          and n.signed_at is not null
      ) then
        raise exception 'The note of this visit is signed: % can not change', tg_argv[0] using errcode = 'restrict_violation';
      end if;
    end if;
  end loop;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- In the place of the copies.
drop trigger needling_site_signed_stays on app.needling_site;
create trigger needling_site_signed_stays before insert or update or delete on app.needling_site
  for each row execute function app.keep_signed_visit('a site');

drop trigger missing_needle_signed_stays on app.missing_needle;
create trigger missing_needle_signed_stays before insert or update or delete on app.missing_needle
  for each row execute function app.keep_signed_visit('the account of a needle');

drop trigger stimulation_pair_signed_stays on app.stimulation_pair;
create trigger stimulation_pair_signed_stays before insert or update or delete on app.stimulation_pair
  for each row execute function app.keep_signed_visit('a current between needles');

drop trigger pain_drawing_signed_stays on app.pain_drawing;
create trigger pain_drawing_signed_stays before insert or update or delete on app.pain_drawing
  for each row execute function app.keep_signed_visit('its drawing');

drop trigger examination_signed_stays on app.examination;
create trigger examination_signed_stays before insert or update or delete on app.examination
  for each row execute function app.keep_signed_visit('its findings');

drop trigger finding_signed_stays on app.finding;
create trigger finding_signed_stays before insert or update or delete on app.finding
  for each row execute function app.keep_signed_visit('its findings');

-- Nobody watched these yet.
create trigger retest_signed_stays before insert or update or delete on app.retest
  for each row execute function app.keep_signed_visit('its re-test');
create trigger retest_measure_signed_stays before insert or update or delete on app.retest_measure
  for each row execute function app.keep_signed_visit('its re-test');
create trigger outcome_score_signed_stays before insert or update or delete on app.outcome_score
  for each row execute function app.keep_signed_visit('its scores');
create trigger needling_start_signed_stays before insert on app.needling_start
  for each row execute function app.keep_signed_visit('the start of its needling');
create trigger signed_against_signed_stays before insert on app.signed_against
  for each row execute function app.keep_signed_visit('what it was signed against');
create trigger note_hand_over_signed_stays before insert on app.note_hand_over
  for each row execute function app.keep_signed_visit('who drafted it');

drop function app.keep_signed_record();
drop function app.keep_signed_drawing();
drop function app.keep_signed_examination();
