-- Episodes of care, and in each the consent for dry needling: the practice's own words in versions, what was signed and
-- by whom, how it was withdrawn, and the codes by which it is signed on another device.

create table app.episode_of_care (
  practice_id           uuid not null references app.practice,
  id                    uuid not null,
  patient_id            uuid not null,
  clinic_id             uuid not null,
  reason                text not null constraint episode_has_reason check (length(trim(reason)) between 1 and 200),
  started_on            date not null,
  ended_on              date,
  ended_how             text constraint episode_end_known
    check (ended_how in ('discharged', 'moved', 'referred-on', 'did-not-return', 'merged')),
  referrer_name         text not null default '',
  referrer_contacted_on date,
  row_version           integer not null default 1,
  primary key (practice_id, id),
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, clinic_id) references app.clinic,
  constraint episode_ended_whole check ((ended_on is null) = (ended_how is null)),
  constraint episode_ends_after_start check (ended_on >= started_on),
  constraint episode_contact_names_referrer check (referrer_contacted_on is null or length(trim(referrer_name)) > 0)
);
select app.place('app.episode_of_care', 'tenant');
select app.isolate('app.episode_of_care', 'select, insert, update');
-- A patient may be treated for neck and knee at once, but has one open episode for each.
create unique index episode_open_once_a_reason on app.episode_of_care (practice_id, patient_id, lower(trim(reason)))
  where ended_on is null;
create index episode_by_patient on app.episode_of_care (practice_id, patient_id, started_on desc);

-- What became of an episode, and how it read before: an end that was undone stays visible.
create table app.episode_change (
  practice_id uuid not null,
  id          uuid not null,
  episode_id  uuid not null,
  kind        text not null constraint episode_change_known check (kind in ('opened', 'edited', 'ended', 'reopened')),
  changed_by  uuid not null,
  changed_at  timestamptz not null,
  before      jsonb,
  primary key (practice_id, id),
  foreign key (practice_id, episode_id) references app.episode_of_care,
  foreign key (practice_id, changed_by) references app.staff_member
);
select app.place('app.episode_change', 'tenant');
select app.isolate('app.episode_change', 'select, insert');
create index episode_change_by_episode on app.episode_change (practice_id, episode_id, changed_at);
create trigger episode_change_only_grows before update or delete on app.episode_change
  for each row execute function app.refuse_change('The history of an episode');

-- Which episode a visit belongs to. A table of its own: a visit of a discharged patient belongs to none.
create table app.episode_visit (
  practice_id uuid not null,
  visit_id    uuid not null,
  episode_id  uuid not null,
  primary key (practice_id, visit_id),
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, episode_id) references app.episode_of_care
);
select app.place('app.episode_visit', 'tenant');
select app.isolate('app.episode_visit', 'select, insert, update');
create index episode_visit_by_episode on app.episode_visit (practice_id, episode_id);

-- Whatever door a visit comes in by, it hangs on the open episode that began last.
create function app.hang_visit_on_episode() returns trigger
language plpgsql as $$
begin
  insert into app.episode_visit (practice_id, visit_id, episode_id)
  select e.practice_id, new.id, e.id
  from app.episode_of_care e
  where e.practice_id = new.practice_id
    and e.patient_id = new.patient_id
    and e.ended_on is null
  order by e.started_on desc, e.id desc
  limit 1;
  return null;
end $$;
create trigger visit_hangs_on_episode after insert on app.visit
  for each row execute function app.hang_visit_on_episode();

-- The practice's own words, in versions: who signed keeps what she signed.
create table app.consent_text (
  practice_id       uuid not null references app.practice,
  id                uuid not null,
  version           integer not null constraint consent_text_version_counts check (version >= 1),
  language          text not null,
  title             text not null constraint consent_text_has_title check (length(trim(title)) between 1 and 200),
  body              jsonb not null constraint consent_text_has_body check (jsonb_array_length(body) > 0),
  asks_to_sign_anew boolean not null,  -- signatures under earlier versions of this language stop counting
  published_by      uuid not null,
  published_at      timestamptz not null,
  primary key (practice_id, id),
  constraint consent_text_version_once unique (practice_id, version),
  foreign key (practice_id, published_by) references app.staff_member
);
select app.place('app.consent_text', 'tenant');
select app.isolate('app.consent_text', 'select, insert');
create trigger consent_text_only_grows before update or delete on app.consent_text
  for each row execute function app.refuse_change('A published consent text');

-- A code that is shown on the clinic's screen, or a tablet that is handed over: opens one text to one signer. The code
-- works once and gives the device a ticket, under which the signature comes in. Both are kept as hashes.
create table app.consent_code (
  practice_id       uuid not null references app.practice,
  id                uuid not null,
  patient_id        uuid not null,
  visit_id          uuid not null,
  text_id           uuid not null,
  shown             jsonb not null,                -- the text as the signer reads it, with the therapist named
  regions           text[] not null default '{}',  -- empty: wherever it is planned and explained
  expires_on        date,                          -- of the consent
  place             text not null constraint consent_code_place_known check (place in ('tablet', 'phone')),
  code_hash         text not null,
  made_by           uuid not null,
  made_at           timestamptz not null,
  expires_at        timestamptz not null,
  used_at           timestamptz,
  ticket_hash       text,
  ticket_expires_at timestamptz,
  cancelled_at      timestamptz,
  primary key (practice_id, id),
  constraint consent_code_once unique (practice_id, code_hash),
  constraint consent_code_ticket_once unique (practice_id, ticket_hash),
  constraint consent_code_used_whole check (num_nulls(used_at, ticket_hash, ticket_expires_at) in (0, 3)),
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, text_id) references app.consent_text,
  foreign key (practice_id, made_by) references app.staff_member
);
select app.place('app.consent_code', 'tenant');
select app.isolate('app.consent_code', 'select, insert, update');
create index consent_code_by_visit on app.consent_code (practice_id, visit_id, made_at desc);

-- A signed consent. All that its print shows stands in the content, as it was at the moment of signing.
create table app.consent (
  practice_id    uuid not null references app.practice,
  id             uuid not null,  -- of the code or form it came by: sent twice, it is there once
  patient_id     uuid not null,
  episode_id     uuid not null,
  visit_id       uuid not null,
  clinic_id      uuid not null,
  text_id        uuid not null,
  signed_by      text not null constraint consent_signed_by_known check (signed_by in ('patient', 'guardian')),
  signer_name    text not null constraint consent_names_signer check (length(trim(signer_name)) between 2 and 200),
  relation       text not null default '',
  place          text not null constraint consent_place_known check (place in ('tablet', 'phone', 'staff-screen')),
  handed_over_by uuid not null,
  regions        text[] not null default '{}',
  expires_on     date,
  signed_at      timestamptz not null,
  content        jsonb not null,
  content_sha256 text not null,
  primary key (practice_id, id),
  constraint consent_guardian_has_relation check ((signed_by = 'guardian') = (length(trim(relation)) > 0)),
  constraint consent_has_mark check (
    (content -> 'mark' ->> 'kind' = 'drawn' and jsonb_array_length(content -> 'mark' -> 'strokes') > 0)
    or (content -> 'mark' ->> 'kind' = 'witnessed' and length(trim(content -> 'mark' ->> 'how')) > 0)
  ),
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, episode_id) references app.episode_of_care,
  foreign key (practice_id, visit_id) references app.visit,
  foreign key (practice_id, clinic_id) references app.clinic,
  foreign key (practice_id, text_id) references app.consent_text,
  foreign key (practice_id, handed_over_by) references app.staff_member
);
select app.place('app.consent', 'tenant');
select app.isolate('app.consent', 'select, insert');
-- Two records that are found to be one person's become one: the consent moves along, and nothing else of it can.
grant update (patient_id, episode_id) on app.consent to filiform_app;
create index consent_by_patient on app.consent (practice_id, patient_id, signed_at desc);

create function app.keep_signed_consent() returns trigger
language plpgsql as $$
begin
  if tg_op = 'UPDATE'
     and (to_jsonb(new) - 'patient_id' - 'episode_id') = (to_jsonb(old) - 'patient_id' - 'episode_id') then
    return new;
  end if;
  raise exception 'A signed consent can not change: withdraw it, or let a new one be signed'
    using errcode = 'restrict_violation';
end $$;
create trigger consent_signed_stays before update or delete on app.consent
  for each row execute function app.keep_signed_consent();

-- A minor's own signature is none. The day is the one on the clinic's wall.
create function app.check_consent_signer() returns trigger
language plpgsql as $$
begin
  if new.signed_by = 'patient' and exists (
    select 1
    from app.patient p
    join app.clinic c on c.practice_id = p.practice_id
    where p.practice_id = new.practice_id
      and p.id = new.patient_id
      and c.id = new.clinic_id
      and (p.birth_date + interval '18 years')::date > (new.signed_at at time zone c.time_zone)::date
  ) then
    raise exception 'A minor does not sign alone: a guardian signs' using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger consent_minor_has_guardian before insert on app.consent
  for each row execute function app.check_consent_signer();

create table app.consent_withdrawal (
  practice_id  uuid not null,
  id           uuid not null,
  consent_id   uuid not null,
  withdrawn_at timestamptz not null,
  recorded_by  uuid not null,
  told_by      text not null constraint consent_withdrawal_names_who check (length(trim(told_by)) > 0),
  why          text not null default '',
  primary key (practice_id, id),
  constraint consent_withdrawn_once unique (practice_id, consent_id),
  foreign key (practice_id, consent_id) references app.consent,
  foreign key (practice_id, recorded_by) references app.staff_member
);
select app.place('app.consent_withdrawal', 'tenant');
select app.isolate('app.consent_withdrawal', 'select, insert');
create trigger consent_withdrawal_only_grows before update or delete on app.consent_withdrawal
  for each row execute function app.refuse_change('A withdrawal');

-- That the signer got a copy, and how.
create table app.consent_copy (
  practice_id uuid not null,
  id          uuid not null,
  consent_id  uuid not null,
  how         text not null constraint consent_copy_how_known check (how in ('printed', 'downloaded', 'declined')),
  given_by    uuid,  -- null: the signer took it herself
  given_at    timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, consent_id) references app.consent,
  foreign key (practice_id, given_by) references app.staff_member
);
select app.place('app.consent_copy', 'tenant');
select app.isolate('app.consent_copy', 'select, insert');
create index consent_copy_by_consent on app.consent_copy (practice_id, consent_id);
create trigger consent_copy_only_grows before update or delete on app.consent_copy
  for each row execute function app.refuse_change('The list of copies');

-- The print of a signed consent: made once, and kept as it came out.
create table app.consent_pdf (
  practice_id uuid not null,
  consent_id  uuid not null,
  bytes       bytea not null,
  sha256      text not null,
  made_at     timestamptz not null,
  primary key (practice_id, consent_id),
  foreign key (practice_id, consent_id) references app.consent
);
select app.place('app.consent_pdf', 'tenant');
select app.isolate('app.consent_pdf', 'select, insert');
create trigger consent_pdf_only_grows before update or delete on app.consent_pdf
  for each row execute function app.refuse_change('A printed consent');
