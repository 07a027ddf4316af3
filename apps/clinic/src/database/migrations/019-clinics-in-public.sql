-- What visitors find of each clinic, of the team and of the services, and what they send to a clinic's inbox.

alter table app.clinic
  add column email      text not null default ''  -- of its inbox; nothing of a message is ever sent to it
    constraint clinic_email_fits check (length(email) <= 200),
  add column parking_en text not null default '' constraint clinic_parking_en_fits check (length(parking_en) <= 1000),
  add column parking_es text not null default '' constraint clinic_parking_es_fits check (length(parking_es) <= 1000),
  add column bus_en     text not null default '' constraint clinic_bus_en_fits check (length(bus_en) <= 1000),
  add column bus_es     text not null default '' constraint clinic_bus_es_fits check (length(bus_es) <= 1000),
  add column latitude   double precision constraint clinic_latitude_possible check (latitude between -90 and 90),
  add column longitude  double precision constraint clinic_longitude_possible check (longitude between -180 and 180),
  add column sketch_map jsonb,                        -- SketchMap of site/clinics/sketch-map.ts; null: none
  add column edition    integer not null default 1;   -- travels with the owner's forms
alter table app.clinic
  add constraint clinic_is_on_the_globe_whole check (num_nulls(latitude, longitude) in (0, 2));

-- A clinic's week by the clock on its own wall. A stretch is half-open, [from, to): 19:00 is no longer open. It ends
-- at midnight at the latest (1440), and what goes on after that is a stretch of the next day.
create table app.clinic_hours (
  practice_id    uuid not null,
  clinic_id      uuid not null,
  weekday        smallint not null constraint clinic_hours_weekday_known check (weekday between 1 and 7),  -- 1 is Monday
  from_minute    integer not null constraint clinic_hours_from_in_day check (from_minute between 0 and 1439),
  to_minute      integer not null constraint clinic_hours_to_in_day check (to_minute between 1 and 1440),
  by_arrangement boolean not null default false,  -- open to those alone with whom it was agreed
  primary key (practice_id, clinic_id, weekday, from_minute),
  foreign key (practice_id, clinic_id) references app.clinic,
  constraint clinic_hours_go_forward check (from_minute < to_minute),
  constraint clinic_hours_no_overlap
    exclude using gist (practice_id with =, clinic_id with =, weekday with =, int4range(from_minute, to_minute) with &&)
);
select app.place('app.clinic_hours', 'tenant');
select app.isolate('app.clinic_hours', 'select, insert, delete');

-- A date with a name on which the week does not hold. Without a stretch the clinic is closed.
create table app.clinic_exception (
  practice_id uuid not null,
  clinic_id   uuid not null,
  on_date     date not null,
  name_en     text not null constraint clinic_exception_has_name check (length(trim(name_en)) between 1 and 100),
  name_es     text not null default '' constraint clinic_exception_name_es_fits check (length(name_es) <= 100),
  primary key (practice_id, clinic_id, on_date),
  foreign key (practice_id, clinic_id) references app.clinic
);
select app.place('app.clinic_exception', 'tenant');
select app.isolate('app.clinic_exception', 'select, insert, delete');

create table app.clinic_exception_hours (
  practice_id    uuid not null,
  clinic_id      uuid not null,
  on_date        date not null,
  from_minute    integer not null constraint clinic_exception_hours_from_in_day check (from_minute between 0 and 1439),
  to_minute      integer not null constraint clinic_exception_hours_to_in_day check (to_minute between 1 and 1440),
  by_arrangement boolean not null default false,
  primary key (practice_id, clinic_id, on_date, from_minute),
  foreign key (practice_id, clinic_id, on_date) references app.clinic_exception on delete cascade,
  constraint clinic_exception_hours_go_forward check (from_minute < to_minute),
  constraint clinic_exception_hours_no_overlap
    exclude using gist (practice_id with =, clinic_id with =, on_date with =, int4range(from_minute, to_minute) with &&)
);
select app.place('app.clinic_exception_hours', 'tenant');
select app.isolate('app.clinic_exception_hours', 'select, insert, delete');

-- What the site says of somebody who works here. She is shown where she wants it and the owner does not hold her back.
create table app.staff_profile (
  practice_id  uuid not null,
  staff_id     uuid not null,
  slug         text not null
    constraint staff_profile_slug_is_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  wants_shown  boolean not null default false,  -- said by herself alone
  held_back    boolean not null default false,  -- said by an owner
  image_id     uuid,                            -- her portrait; null: a drawn monogram
  languages    text[] not null default '{}'     -- that she speaks with patients, such as en, es
    constraint staff_profile_languages_are_tags check (array_to_string(languages, ' ', '') ~ '^([a-z]{2,3}( |$))*$'),
  text_en      text not null default '' constraint staff_profile_text_en_fits check (length(text_en) <= 3000),
  text_es      text not null default '' constraint staff_profile_text_es_fits check (length(text_es) <= 3000),
  interests_en text not null default '' constraint staff_profile_interests_en_fits check (length(interests_en) <= 500),
  interests_es text not null default '' constraint staff_profile_interests_es_fits check (length(interests_es) <= 500),
  position     integer not null default 0,
  edition      integer not null default 1,
  primary key (practice_id, staff_id),
  constraint staff_profile_slug_once unique (practice_id, slug),
  foreign key (practice_id, staff_id) references app.staff_member,
  foreign key (practice_id, image_id) references app.site_image
);
select app.place('app.staff_profile', 'tenant');
select app.isolate('app.staff_profile', 'select, insert, update');

create table app.staff_profile_clinic (
  practice_id uuid not null,
  staff_id    uuid not null,
  clinic_id   uuid not null,
  primary key (practice_id, staff_id, clinic_id),
  foreign key (practice_id, staff_id) references app.staff_profile,
  foreign key (practice_id, clinic_id) references app.clinic
);
select app.place('app.staff_profile_clinic', 'tenant');
select app.isolate('app.staff_profile_clinic', 'select, insert, delete');

create table app.site_service (
  practice_id    uuid not null references app.practice,
  id             uuid not null,
  name_en        text not null constraint site_service_has_name check (length(trim(name_en)) between 1 and 100),
  name_es        text not null default '' constraint site_service_name_es_fits check (length(name_es) <= 100),
  text_en        text not null default '' constraint site_service_text_en_fits check (length(text_en) <= 3000),
  text_es        text not null default '' constraint site_service_text_es_fits check (length(text_es) <= 3000),
  length_minutes integer constraint site_service_length_possible check (length_minutes between 5 and 480),
  price_en       text not null default '' constraint site_service_price_en_fits check (length(price_en) <= 200),
  price_es       text not null default '' constraint site_service_price_es_fits check (length(price_es) <= 200),
  shown          boolean not null default true,
  position       integer not null default 0,
  edition        integer not null default 1,
  primary key (practice_id, id)
);
select app.place('app.site_service', 'tenant');
select app.isolate('app.site_service', 'select, insert, update');

create table app.site_service_clinic (
  practice_id uuid not null,
  service_id  uuid not null,
  clinic_id   uuid not null,
  primary key (practice_id, service_id, clinic_id),
  foreign key (practice_id, service_id) references app.site_service,
  foreign key (practice_id, clinic_id) references app.clinic
);
select app.place('app.site_service_clinic', 'tenant');
select app.isolate('app.site_service_clinic', 'select, insert, delete');

-- What a visitor sent to a clinic's inbox. Whoever wrote is nobody's patient here, even where she is one: nothing is
-- looked up by what is typed.
create table app.site_message (
  practice_id  uuid not null references app.practice,
  id           uuid not null,
  kind         text not null constraint site_message_kind_known check (kind in ('message', 'booking')),
  clinic_id    uuid not null,
  language     text not null constraint site_message_language_known check (language in ('en', 'es')),
  written_as   text not null constraint site_message_has_name check (length(trim(written_as)) between 1 and 100),
  answer_by    text not null constraint site_message_answer_by_known check (answer_by in ('telephone', 'email')),
  telephone    text not null default '' constraint site_message_telephone_fits check (length(telephone) <= 40),
  email        text not null default '' constraint site_message_email_fits check (length(email) <= 200),
  words        text not null default '' constraint site_message_words_fit check (length(words) <= 4000),
  wish         jsonb,           -- BookingWish of site/contact/booking-wish.ts
  address_hash text not null,   -- keyed hash of where it came from: floods are counted, nobody is known by it
  sent_at      timestamptz not null,
  answered_by  uuid,
  answered_at  timestamptz,
  answer_note  text not null default '' constraint site_message_answer_note_fits check (length(answer_note) <= 2000),
  reopened_by  uuid,            -- who last took "answered" back
  reopened_at  timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, clinic_id) references app.clinic,
  foreign key (practice_id, answered_by) references app.staff_member,
  foreign key (practice_id, reopened_by) references app.staff_member,
  constraint site_message_can_be_answered check (case answer_by when 'telephone' then telephone <> '' else email <> '' end),
  constraint site_message_says_something check (kind = 'booking' or length(trim(words)) > 0),
  constraint site_message_booking_has_wish check ((kind = 'booking') = (wish is not null)),
  constraint site_message_answered_whole check (num_nulls(answered_by, answered_at) in (0, 2)),
  constraint site_message_reopened_whole check (num_nulls(reopened_by, reopened_at) in (0, 2))
);
select app.place('app.site_message', 'tenant');
select app.isolate('app.site_message', 'select, insert, update');
create index site_message_open on app.site_message (practice_id, sent_at) where answered_at is null;
create index site_message_by_time on app.site_message (practice_id, sent_at desc);
create index site_message_by_address on app.site_message (practice_id, address_hash, sent_at desc);

-- What was sent stays as it was sent: it is marked as answered, and that is taken back.
create function app.keep_site_message() returns trigger
language plpgsql as $$
declare
  marks constant text[] := array['answered_by', 'answered_at', 'answer_note', 'reopened_by', 'reopened_at'];
begin
  if tg_op = 'DELETE' or (to_jsonb(new) - marks) is distinct from (to_jsonb(old) - marks) then
    raise exception 'A message can only be marked as answered, or as open again' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger site_message_stays before update or delete on app.site_message
  for each row execute function app.keep_site_message();

-- A visitor's message makes a task too: nobody of the staff made that one.
alter table app.task
  alter column created_by drop not null,
  add column made_by text not null default 'staff' constraint task_made_by_known check (made_by in ('staff', 'website'));
alter table app.task
  add constraint task_made_by_somebody check ((made_by = 'staff') = (created_by is not null));
