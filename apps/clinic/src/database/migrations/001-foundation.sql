-- The ground that every other table stands on: one schema, the rule for placing a table on Citus,
-- and the rule that keeps a practice's rows to itself.

create schema app;

-- Which table lives where on Citus. On one plain PostgreSQL it is only a list.
create table app.shard_plan (
  tbl  text primary key,
  kind text not null constraint shard_plan_kind_known check (kind in ('tenant', 'reference', 'local')),
  col  text
);

-- Call it right after "create table": before rows, policies and triggers.
create function app.place(t regclass, kind text, col text default 'practice_id') returns void
language plpgsql as $$
declare
  q text := (
    select format('%I.%I', n.nspname, c.relname)
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where c.oid = t
  );
begin
  insert into app.shard_plan values (q, kind, case when kind = 'tenant' then col end) on conflict (tbl) do nothing;
  if not exists (select 1 from pg_extension where extname = 'citus')
     or coalesce(current_setting('app.defer_sharding', true), '') = 'on' then
    return;
  end if;
  if kind = 'tenant' then
    execute format('select create_distributed_table(%L, %L)', q, col);
  elsif kind = 'reference' then
    execute format('select create_reference_table(%L)', q);
  else
    execute format('select citus_add_local_table_to_metadata(%L)', q);
  end if;
end $$;

-- The practice that this transaction speaks for; null where none was set, and then no row is seen.
create function app.current_practice() returns uuid
language sql stable parallel safe as $$
  select nullif(current_setting('app.practice_id', true), '')::uuid
$$;

-- Row level security for a tenant table, and what the application may do with it.
-- Not FORCE: the owner migrates and moves shards; the application's role owns nothing.
create function app.isolate(t regclass, rights text, col text default 'practice_id') returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', t);
  execute format(
    'create policy practice_only on %s using (%I = app.current_practice()) with check (%I = app.current_practice())',
    t, col, col
  );
  execute format('grant %s on %s to filiform_app', rights, t);
end $$;

-- Refuses every change of a row: for tables where what was written stays as it was written.
create function app.refuse_change() returns trigger
language plpgsql as $$
begin
  raise exception '% can only be added to', tg_argv[0] using errcode = 'restrict_violation';
end $$;

grant usage on schema app to filiform_app;
grant select on app.shard_plan to filiform_app;
