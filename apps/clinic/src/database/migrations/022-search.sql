-- Search over what is public: the words of published articles, and those of the program's own pages (muscles, questions).

-- Letters without their marks, small, as many as before: so that `migrana` finds `migraña`, and a place found in the one
-- text is the same place in the other. By hand, since a database need not know more than ASCII of small letters.
create function app.folded(words text) returns text
language sql immutable strict parallel safe as $$
  select translate(
    lower(words),
    'áàâäãåÁÀÂÄÃÅéèêëÉÈÊËíìîïÍÌÎÏóòôöõÓÒÔÖÕúùûüÚÙÛÜñÑçÇ',
    'aaaaaaaaaaaaeeeeeeeeiiiiiiiioooooooooouuuuuuuunncc'
  )
$$;

create function app.search_language(language text) returns regconfig
language sql immutable strict parallel safe as $$
  select case language when 'es' then 'pg_catalog.spanish'::regconfig else 'pg_catalog.english'::regconfig end
$$;

-- The stems of a text as it is written and without marks: Spanish stems `-ción` and `-ciones` to one only as written.
-- What lies behind the first 200,000 letters is not found: a tsvector has an end, and publishing must not fail at it.
create function app.search_words(language text, words text, weight "char") returns tsvector
language sql immutable strict parallel safe as $$
  select setweight(
    to_tsvector(app.search_language(language), left(words, 200000))
      || case
           when app.folded(words) = lower(words) then ''::tsvector
           else to_tsvector(app.search_language(language), app.folded(left(words, 200000)))
         end,
    weight
  )
$$;

-- What a reader reads of an article: text, captions, descriptions of pictures and sources, in their order.
create function app.article_text(body jsonb) returns text
language sql immutable strict parallel safe as $$
  select coalesce(string_agg(words #>> '{}', ' '), '')
  from (
    select jsonb_path_query(body, 'strict $.**.text')
    union all select jsonb_path_query(body, 'strict $.**.caption')
    union all select jsonb_path_query(body, 'strict $.**.alt')
  ) as said(words)
  where jsonb_typeof(words) = 'string'
$$;

-- One row for each version that was ever given a time to be public: which of them is, the clock decides in the question.
create table app.article_search (
  practice_id uuid not null,
  article_id  uuid not null,
  version     integer not null,
  language    text not null,
  title_words tsvector not null,  -- of the title alone: looked at first where a word stands in thousands of articles
  words       tsvector not null,  -- A title, B summary, D text
  primary key (practice_id, article_id, version),
  foreign key (practice_id, article_id, version) references app.article_version
);
select app.place('app.article_search', 'tenant');
select app.isolate('app.article_search', 'select, insert');
create index article_search_by_title on app.article_search using gin (title_words);
create index article_search_by_words on app.article_search using gin (words);

-- By the database, so that an article is found however it came to be published: by hand, by import or by the demo.
create function app.index_publication() returns trigger
language plpgsql as $$
begin
  if new.version is null then
    return null;
  end if;
  insert into app.article_search (practice_id, article_id, version, language, title_words, words)
  select new.practice_id, new.article_id, new.version, a.language,
         app.search_words(a.language, v.title, 'A'),
         app.search_words(a.language, v.title, 'A') || app.search_words(a.language, v.summary, 'B')
           || app.search_words(a.language, app.article_text(v.body), 'D')
  from app.article a
  join app.article_version v
    on v.practice_id = a.practice_id and v.article_id = a.id and v.version = new.version
  where a.practice_id = new.practice_id
    and a.id = new.article_id
  on conflict do nothing;
  return null;
end $$;
create trigger article_publication_is_found after insert on app.article_publication
  for each row execute function app.index_publication();

insert into app.article_search (practice_id, article_id, version, language, title_words, words)
select distinct on (p.practice_id, p.article_id, p.version)
       p.practice_id, p.article_id, p.version, a.language,
       app.search_words(a.language, v.title, 'A'),
       app.search_words(a.language, v.title, 'A') || app.search_words(a.language, v.summary, 'B')
         || app.search_words(a.language, app.article_text(v.body), 'D')
from app.article_publication p
join app.article a on a.practice_id = p.practice_id and a.id = p.article_id
join app.article_version v
  on v.practice_id = p.practice_id and v.article_id = p.article_id and v.version = p.version
where p.version is not null;

-- Pages that are the program's own and the same for every practice, written anew when the program has others.
create table app.search_document (
  edition    text not null,  -- of all of them together: a program finds its own, whatever another one wrote
  language   text not null constraint search_document_language_known check (language in ('en', 'es')),
  kind       text not null constraint search_document_kind_known check (kind in ('muscle', 'question')),
  id         text not null,
  words      tsvector not null,  -- A names, B where it is felt, C in plain words
  written_at timestamptz not null default now(),
  primary key (edition, language, kind, id)
);
select app.place('app.search_document', 'reference');
grant select, insert, delete on app.search_document to filiform_app;
create index search_document_by_words on app.search_document using gin (words);

-- What answers to some words, best first. Runs as the owner, because under row security an index on words is not used:
-- it names one practice itself, and tells ids and ranks of what is public alone.
-- `query` is of to_tsquery; `typed` the folded words; `also` the practice's few other pages, [{kind, id, title, words}].
-- Of a word that stands in thousands of articles the newest 300 are ranked, those with it in the title before all others.
create function app.search_site(
  practice uuid, wanted_language text, query text, typed text, also jsonb, wanted_edition text, at timestamptz
) returns table (kind text, id text, rank real)
language plpgsql stable security definer set search_path = app, pg_temp as $$
declare
  asked tsquery := to_tsquery(app.search_language(wanted_language), query);
  weights real[] := '{0.1, 0.3, 0.6, 1.0}';
begin
  if practice is distinct from app.current_practice() then
    raise exception 'A search speaks for the practice of its transaction' using errcode = 'insufficient_privilege';
  end if;
  if numnode(asked) = 0 then
    return;
  end if;
  return query
  with near as (
    (select s.article_id, s.version from app.article_search s
     where s.practice_id = practice and s.language = wanted_language and s.title_words @@ asked
     order by s.article_id desc limit 300)
    union
    (select s.article_id, s.version from app.article_search s
     where s.practice_id = practice and s.language = wanted_language and s.words @@ asked
     order by s.article_id desc limit 300)
  ),
  public as (
    select near.article_id, near.version, v.title, s.words
    from near
    join lateral (
      select p.version from app.article_publication p
      where p.practice_id = practice and p.article_id = near.article_id and p.from_at <= at
      order by p.from_at desc limit 1
    ) now_public on now_public.version = near.version
    join app.article_version v
      on v.practice_id = practice and v.article_id = near.article_id and v.version = near.version
    join app.article_search s
      on s.practice_id = practice and s.article_id = near.article_id and s.version = near.version
  ),
  found as (
    select 'article' as kind, public.article_id::text as id, public.title, public.words from public
    union all
    select d.kind, d.id, '', d.words from app.search_document d
    where d.edition = wanted_edition and d.language = wanted_language and d.words @@ asked
    union all
    select o.kind, o.id, o.title, o.words
    from (
      select r.kind, r.id, r.title,
             app.search_words(wanted_language, r.title, 'A') || app.search_words(wanted_language, r.words, 'C') as words
      from jsonb_to_recordset(also) as r(kind text, id text, title text, words text)
    ) o
    where o.words @@ asked
  )
  select f.kind, f.id,
         -- By the length of the text too: one line about the temple says more of it than a mention in a long article.
         (ts_rank(weights, f.words, asked, 1) + case when app.folded(f.title) = typed then 1 else 0 end)::real as rank
  from found f
  order by 3 desc, 1, 2 desc;
end $$;
revoke all on function app.search_site(uuid, text, text, text, jsonb, text, timestamptz) from public;
grant execute on function app.search_site(uuid, text, text, text, jsonb, text, timestamptz) to filiform_app;
