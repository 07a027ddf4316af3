-- A visit at which needling was begun and taken back again must still get its signed note; and once a note is signed,
-- no needling can be begun beside it.

create or replace function app.check_needles_before_signing() returns trigger
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
