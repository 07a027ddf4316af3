-- Practices, how they are found by host name, who signs in, and who works where.

-- Read before any practice is set, so these two are reference tables and hold nothing private.
create table app.practice_directory (
  id   uuid primary key,
  name text not null
);
select app.place('app.practice_directory', 'reference');

create table app.practice_host (
  host        text primary key constraint practice_host_is_lower_case check (host = lower(host)),
  practice_id uuid not null references app.practice_directory
);
select app.place('app.practice_host', 'reference');

grant select, insert on app.practice_directory, app.practice_host to filiform_app;

create table app.practice (
  id         uuid primary key,
  name       text not null constraint practice_has_name check (length(trim(name)) between 1 and 200),
  tagline    text not null default '',
  telephone  text not null default '',
  email      text not null default '',
  is_demo    boolean not null default false,
  created_at timestamptz not null default now()
);
select app.place('app.practice', 'tenant', 'id');
select app.isolate('app.practice', 'select, insert, update', 'id');

create table app.clinic (
  practice_id  uuid not null references app.practice,
  id           uuid not null,
  slug         text not null constraint clinic_slug_is_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name         text not null constraint clinic_has_name check (length(trim(name)) between 1 and 200),
  street       text not null,
  city         text not null,
  state        text not null,
  postal_code  text not null,
  telephone    text not null,
  time_zone    text not null,  -- IANA name, such as America/Denver
  opening_text text not null default '',
  position     integer not null default 0,
  primary key (practice_id, id),
  constraint clinic_slug_once unique (practice_id, slug)
);
select app.place('app.clinic', 'tenant');
select app.isolate('app.clinic', 'select, insert, update');

-- Sign-in: one person may work for several practices, so these know no practice.
create table app.sign_in_user (
  id             uuid primary key,
  name           text not null,
  email          text not null constraint sign_in_user_email_once unique,
  email_verified boolean not null default false,
  image          text,
  created_at     timestamptz not null default now(),
  updated_at     timestamptz not null default now()
);
select app.place('app.sign_in_user', 'reference');

create table app.sign_in_session (
  id         uuid primary key,
  user_id    uuid not null references app.sign_in_user on delete cascade,
  token      text not null constraint sign_in_session_token_once unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select app.place('app.sign_in_session', 'reference');
create index sign_in_session_by_user on app.sign_in_session (user_id);

create table app.sign_in_account (
  id                       uuid primary key,
  user_id                  uuid not null references app.sign_in_user on delete cascade,
  account_id               text not null,
  provider_id              text not null,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz not null default now(),
  updated_at               timestamptz not null default now()
);
select app.place('app.sign_in_account', 'reference');
create index sign_in_account_by_user on app.sign_in_account (user_id);

create table app.sign_in_verification (
  id         uuid primary key,
  identifier text not null,
  value      text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
select app.place('app.sign_in_verification', 'reference');
create index sign_in_verification_by_identifier on app.sign_in_verification (identifier);

-- Failed attempts only, as hashes: who tries too often waits, whoever signs in rightly never does.
create table app.sign_in_failure (
  id           uuid primary key,
  email_hash   text not null,
  address_hash text not null,
  failed_at    timestamptz not null
);
select app.place('app.sign_in_failure', 'reference');
create index sign_in_failure_by_time on app.sign_in_failure (failed_at);

grant select, insert, update, delete
  on app.sign_in_user, app.sign_in_session, app.sign_in_account, app.sign_in_verification, app.sign_in_failure
  to filiform_app;

create table app.staff_member (
  practice_id    uuid not null references app.practice,
  id             uuid not null,
  user_id        uuid not null references app.sign_in_user,
  display_name   text not null constraint staff_member_has_name check (length(trim(display_name)) between 1 and 200),
  credentials    text not null default '',  -- as written behind the name: PT, DPT
  deactivated_at timestamptz,
  created_at     timestamptz not null default now(),
  primary key (practice_id, id),
  constraint staff_member_once unique (practice_id, user_id)
);
select app.place('app.staff_member', 'tenant');
select app.isolate('app.staff_member', 'select, insert, update');

create table app.staff_role (
  practice_id uuid not null,
  staff_id    uuid not null,
  role        text not null
    constraint staff_role_known check (role in ('owner', 'clinician', 'student', 'front-desk', 'editor')),
  primary key (practice_id, staff_id, role),
  foreign key (practice_id, staff_id) references app.staff_member
);
select app.place('app.staff_role', 'tenant');
select app.isolate('app.staff_role', 'select, insert, delete');

create table app.staff_invitation (
  practice_id  uuid not null references app.practice,
  id           uuid not null,
  email        text not null,
  display_name text not null,
  credentials  text not null default '',
  roles        text[] not null constraint staff_invitation_has_role check (cardinality(roles) > 0),
  token_hash   text not null,
  invited_by   uuid not null,
  invited_at   timestamptz not null,
  expires_at   timestamptz not null,
  accepted_at  timestamptz,
  revoked_at   timestamptz,
  primary key (practice_id, id),
  constraint staff_invitation_token_once unique (practice_id, token_hash),
  foreign key (practice_id, invited_by) references app.staff_member
);
select app.place('app.staff_invitation', 'tenant');
select app.isolate('app.staff_invitation', 'select, insert, update');

-- The one way to a person's memberships before a practice is set: runs as the owner, tells only this.
create function app.memberships_of(wanted uuid)
returns table (practice_id uuid, staff_id uuid, display_name text, credentials text, roles text[])
language sql stable security definer set search_path = app, pg_temp as $$
  select m.practice_id, m.id, m.display_name, m.credentials,
         coalesce(array_agg(r.role order by r.role) filter (where r.role is not null), '{}')
  from app.staff_member m
  left join app.staff_role r on r.practice_id = m.practice_id and r.staff_id = m.id
  where m.user_id = wanted
    and m.deactivated_at is null
  group by m.practice_id, m.id
$$;
revoke all on function app.memberships_of(uuid) from public;
grant execute on function app.memberships_of(uuid) to filiform_app;

-- Who looked at or changed what of whom. Written by the function that opens a practice's transaction.
create table app.access_log (
  practice_id uuid not null references app.practice,
  id          uuid not null,
  at          timestamptz not null,
  staff_id    uuid,   -- null: a stranger, or the program itself
  patient_id  uuid,   -- null: no single patient's record
  action      text not null,
  outcome     text not null constraint access_log_outcome_known check (outcome in ('allowed', 'refused')),
  request_id  text not null,
  primary key (practice_id, id)
);
select app.place('app.access_log', 'tenant');
select app.isolate('app.access_log', 'select, insert');
create index access_log_by_patient on app.access_log (practice_id, patient_id, at desc);
create index access_log_by_time on app.access_log (practice_id, at desc);
create trigger access_log_only_grows before update or delete on app.access_log
  for each row execute function app.refuse_change('The access log');
