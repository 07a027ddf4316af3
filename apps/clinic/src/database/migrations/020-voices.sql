-- What patients say in public. Everybody is asked at the same point of care, each asking is a row; the words, the chosen
-- name and the clinic stand apart from who wrote and signed them, so that whoever reads words reads no patient.

-- That somebody was asked, for which episode of care, by whom, and that she did not want to: nothing follows from that.
create table app.voice_ask (
  practice_id   uuid not null references app.practice,
  id            uuid not null,
  patient_id    uuid not null,
  episode_id    uuid not null,
  point         text not null constraint voice_ask_point_known check (point in ('fourth-visit', 'episode-ended')),
  due_on        date not null,  -- on the clinic's calendar: a late asking shows
  asked_by      uuid not null,
  asked_at      timestamptz not null,
  not_wanted_by uuid,
  not_wanted_at timestamptz,
  primary key (practice_id, id),
  constraint voice_ask_once_an_episode unique (practice_id, episode_id),
  foreign key (practice_id, patient_id) references app.patient,
  foreign key (practice_id, episode_id) references app.episode_of_care,
  foreign key (practice_id, asked_by) references app.staff_member,
  foreign key (practice_id, not_wanted_by) references app.staff_member,
  constraint voice_ask_not_wanted_whole check (num_nulls(not_wanted_by, not_wanted_at) in (0, 2))
);
select app.place('app.voice_ask', 'tenant');
select app.isolate('app.voice_ask', 'select, insert');
-- Two records that are found to be one person's become one.
grant update (patient_id, not_wanted_by, not_wanted_at) on app.voice_ask to filiform_app;
create index voice_ask_by_patient on app.voice_ask (practice_id, patient_id);

-- The one-time link that an asking goes with, and the short code that is typed in its place. All are kept as keyed hashes.
create table app.voice_link (
  practice_id      uuid not null,
  id               uuid not null,
  ask_id           uuid not null,
  token_hash       text not null,
  code_hash        text not null,
  typed_token_hash text,  -- of the token that the code was last exchanged for
  made_by          uuid not null,
  made_at          timestamptz not null,
  expires_at       timestamptz not null,
  ended_at         timestamptz,  -- a new one took its place, or she did not want to
  used_at          timestamptz,
  primary key (practice_id, id),
  constraint voice_link_token_once unique (practice_id, token_hash),
  constraint voice_link_code_once unique (practice_id, code_hash),
  constraint voice_link_typed_token_once unique (practice_id, typed_token_hash),
  foreign key (practice_id, ask_id) references app.voice_ask,
  foreign key (practice_id, made_by) references app.staff_member,
  constraint voice_link_runs_out check (expires_at > made_at),
  constraint voice_link_ends_once check (num_nulls(ended_at, used_at) >= 1)
);
select app.place('app.voice_link', 'tenant');
select app.isolate('app.voice_link', 'select, insert');
grant update (typed_token_hash, ended_at, used_at) on app.voice_link to filiform_app;
create unique index voice_link_one_open on app.voice_link (practice_id, ask_id) where ended_at is null and used_at is null;

-- What was signed, as it was read (45 CFR 164.508(c)); a link signs once, whoever sends twice.
create table app.voice_authorisation (
  practice_id    uuid not null,
  id             uuid not null,
  link_id        uuid not null,
  signed_by      text not null constraint voice_authorisation_signed_by_known check (signed_by in ('patient', 'guardian')),
  signer_name    text not null constraint voice_authorisation_names_signer check (length(trim(signer_name)) between 2 and 200),
  relation       text not null default '',
  content        jsonb not null,  -- SignedAuthorisation of site/voices
  content_sha256 text not null,
  own_link_hash  text not null,   -- the author's own link: her copy, what became of her words, and withdrawing
  signed_at      timestamptz not null,
  primary key (practice_id, id),
  constraint voice_authorisation_once_a_link unique (practice_id, link_id),
  constraint voice_authorisation_own_link_once unique (practice_id, own_link_hash),
  foreign key (practice_id, link_id) references app.voice_link,
  constraint voice_authorisation_guardian_has_relation check ((signed_by = 'guardian') = (length(trim(relation)) > 0))
);
select app.place('app.voice_authorisation', 'tenant');
select app.isolate('app.voice_authorisation', 'select, insert');
create trigger voice_authorisation_stays before update or delete on app.voice_authorisation
  for each row execute function app.refuse_change('A signed authorisation');

-- A link that has ended, run out or was used signs nothing, whatever the program asked before.
create function app.check_voice_link() returns trigger
language plpgsql as $$
begin
  if not exists (
    select 1
    from app.voice_link l
    where l.practice_id = new.practice_id
      and l.id = new.link_id
      and l.ended_at is null
      and l.expires_at > new.signed_at
  ) then
    raise exception 'This link is over: nothing can be signed by it' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger voice_authorisation_by_open_link before insert on app.voice_authorisation
  for each row execute function app.check_voice_link();

-- The words themselves. No column here says who wrote them but the name she chose: editors read this table and no other.
create table app.voice (
  practice_id uuid not null,
  id          uuid not null,  -- of the authorisation: no words without one
  clinic_id   uuid not null,
  language    text not null constraint voice_language_known check (language in ('en', 'es')),
  words       text not null constraint voice_has_words check (length(trim(words)) between 1 and 3000),
  shown_as    text not null constraint voice_shown_as_known check (shown_as in ('full', 'first', 'initials', 'none')),
  shown_name  text not null constraint voice_shown_name_fits check (length(shown_name) <= 200),
  written_at  timestamptz not null,
  expires_at  timestamptz not null,  -- of the authorisation: from then on they show no more
  primary key (practice_id, id),
  foreign key (practice_id, id) references app.voice_authorisation,
  foreign key (practice_id, clinic_id) references app.clinic,
  constraint voice_name_as_chosen check ((shown_as = 'none') = (shown_name = '')),
  constraint voice_expires check (expires_at > written_at)
);
select app.place('app.voice', 'tenant');
select app.isolate('app.voice', 'select, insert');
create index voice_newest on app.voice (practice_id, written_at desc);
create trigger voice_words_stay before update or delete on app.voice
  for each row execute function app.refuse_change('The words of a patient');

-- What the practice decided after a look; the last one holds. Refusing has a listed reason and says what it is about:
-- being critical is none of them (16 CFR 465.7).
create table app.voice_decision (
  practice_id uuid not null,
  id          uuid not null,
  voice_id    uuid not null,
  outcome     text not null constraint voice_decision_outcome_known check (outcome in ('shown', 'refused')),
  reason      text constraint voice_decision_reason_known check (reason in ('others-data', 'abuse', 'not-a-patient')),
  details     text not null default '' constraint voice_decision_details_fit check (length(details) <= 1000),
  decided_by  uuid not null,
  decided_at  timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, voice_id) references app.voice,
  foreign key (practice_id, decided_by) references app.staff_member,
  constraint voice_decision_refused_for_reason check ((outcome = 'refused') = (reason is not null)),
  constraint voice_decision_says_why check (outcome = 'shown' or length(trim(details)) >= 10)
);
select app.place('app.voice_decision', 'tenant');
select app.isolate('app.voice_decision', 'select, insert');
create index voice_decision_by_voice on app.voice_decision (practice_id, voice_id, decided_at desc);
create trigger voice_decision_only_grows before update or delete on app.voice_decision
  for each row execute function app.refuse_change('A decision about words of a patient');

create table app.voice_withdrawal (
  practice_id  uuid not null,
  voice_id     uuid not null,
  withdrawn_at timestamptz not null,
  recorded_by  uuid,  -- null: by the author's own link
  told_by      text not null default '' constraint voice_withdrawal_told_by_fits check (length(told_by) <= 200),
  primary key (practice_id, voice_id),
  foreign key (practice_id, voice_id) references app.voice,
  foreign key (practice_id, recorded_by) references app.staff_member,
  constraint voice_withdrawal_names_who check ((recorded_by is null) = (trim(told_by) = ''))
);
select app.place('app.voice_withdrawal', 'tenant');
select app.isolate('app.voice_withdrawal', 'select, insert');
create trigger voice_withdrawal_only_grows before update or delete on app.voice_withdrawal
  for each row execute function app.refuse_change('A withdrawal');
