-- The public site's articles and pictures. What was public when stands in rows that stay; a draft is one row that changes.

-- A picture as it was taken in: checked, turned upright, without what a camera writes into it. Never the sent file itself.
create table app.site_image (
  practice_id uuid not null references app.practice,
  id          uuid not null,
  sha256      text not null constraint site_image_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),  -- of the sent file
  file_name   text not null default '' constraint site_image_file_name_fits check (length(file_name) <= 300),
  width_px    integer not null constraint site_image_width_possible check (width_px between 1 and 20000),
  height_px   integer not null constraint site_image_height_possible check (height_px between 1 and 20000),
  alt         text not null default '' constraint site_image_alt_fits check (length(alt) <= 500),  -- what an article offers first
  added_by    uuid not null,
  added_at    timestamptz not null,
  primary key (practice_id, id),
  constraint site_image_once unique (practice_id, sha256),  -- the same file sent twice is one picture
  foreign key (practice_id, added_by) references app.staff_member
);
select app.place('app.site_image', 'tenant');
select app.isolate('app.site_image', 'select, insert, update');

-- The sizes and formats that pages ask for, made once when the picture comes in.
create table app.site_image_file (
  practice_id uuid not null,
  image_id    uuid not null,
  width_px    integer not null constraint site_image_file_width_possible check (width_px between 1 and 20000),
  format      text not null constraint site_image_file_format_known check (format in ('avif', 'webp', 'jpeg')),
  bytes       bytea not null,
  primary key (practice_id, image_id, width_px, format),
  foreign key (practice_id, image_id) references app.site_image
);
select app.place('app.site_image_file', 'tenant');
select app.isolate('app.site_image_file', 'select, insert');

create table app.article_category (
  practice_id uuid not null references app.practice,
  id          uuid not null,
  slug        text not null constraint article_category_slug_is_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_en     text not null constraint article_category_has_name check (length(trim(name_en)) between 1 and 100),
  name_es     text not null default '' constraint article_category_name_es_fits check (length(name_es) <= 100),
  position    integer not null default 0,
  primary key (practice_id, id),
  constraint article_category_slug_once unique (practice_id, slug)
);
select app.place('app.article_category', 'tenant');
select app.isolate('app.article_category', 'select, insert, update');

-- One article in one language. Translations of one another share their piece.
create table app.article (
  practice_id uuid not null references app.practice,
  id          uuid not null,
  piece_id    uuid not null,
  language    text not null constraint article_language_known check (language in ('en', 'es')),
  slug        text not null
    constraint article_slug_is_plain check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 120),
  category_id uuid,
  author_id   uuid not null,
  comments    text not null default 'off' constraint article_comments_known check (comments in ('off', 'held')),
  created_by  uuid not null,
  created_at  timestamptz not null,
  edition     integer not null default 1,  -- of the fields above: travels with the form
  primary key (practice_id, id),
  constraint article_slug_once unique (practice_id, language, slug),
  constraint article_one_for_each_language unique (practice_id, piece_id, language),
  foreign key (practice_id, category_id) references app.article_category,
  foreign key (practice_id, author_id) references app.staff_member,
  foreign key (practice_id, created_by) references app.staff_member
);
select app.place('app.article', 'tenant');
select app.isolate('app.article', 'select, insert, update');

-- The text in the making, saved as it is typed.
create table app.article_draft (
  practice_id   uuid not null,
  article_id    uuid not null,
  title         text not null constraint article_draft_title_fits check (length(title) <= 200),
  summary       text not null default '' constraint article_draft_summary_fits check (length(summary) <= 500),
  body          jsonb not null,  -- ArticleBody of site/articles/document.ts
  image_id      uuid,            -- the lead picture
  image_alt     text not null default '' constraint article_draft_image_alt_fits check (length(image_alt) <= 500),
  image_caption text not null default '' constraint article_draft_image_caption_fits check (length(image_caption) <= 500),
  edition       integer not null default 1,  -- the editor sends the one it began from: two editors, one loses nothing
  edited_by     uuid not null,
  edited_at     timestamptz not null,
  primary key (practice_id, article_id),
  foreign key (practice_id, article_id) references app.article,
  foreign key (practice_id, image_id) references app.site_image,
  foreign key (practice_id, edited_by) references app.staff_member
);
select app.place('app.article_draft', 'tenant');
select app.isolate('app.article_draft', 'select, insert, update');

-- A draft as it stood when it was given to review, published, or kept by hand. Readers see versions, never drafts.
create table app.article_version (
  practice_id   uuid not null,
  article_id    uuid not null,
  version       integer not null constraint article_version_counts check (version >= 1),
  title         text not null constraint article_version_has_title check (length(trim(title)) between 1 and 200),
  summary       text not null constraint article_version_summary_fits check (length(summary) <= 500),
  body          jsonb not null,
  image_id      uuid,
  image_alt     text not null default '',
  image_caption text not null default '',
  saved_by      uuid not null,
  saved_at      timestamptz not null,
  primary key (practice_id, article_id, version),
  foreign key (practice_id, article_id) references app.article,
  foreign key (practice_id, image_id) references app.site_image,
  foreign key (practice_id, saved_by) references app.staff_member
);
select app.place('app.article_version', 'tenant');
select app.isolate('app.article_version', 'select, insert');
create trigger article_version_stays before update or delete on app.article_version
  for each row execute function app.refuse_change('The versions of an article');

-- What a clinician said of a version. The page shows the last who approved, and the day.
create table app.article_review (
  practice_id uuid not null,
  id          uuid not null,
  article_id  uuid not null,
  version     integer not null,
  reviewer_id uuid not null,
  outcome     text not null constraint article_review_outcome_known check (outcome in ('approved', 'changes-wanted')),
  remark      text not null default '' constraint article_review_remark_fits check (length(remark) <= 2000),
  reviewed_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, article_id, version) references app.article_version,
  foreign key (practice_id, reviewer_id) references app.staff_member,
  constraint article_review_says_what_is_wanted check (outcome = 'approved' or length(trim(remark)) > 0)
);
select app.place('app.article_review', 'tenant');
select app.isolate('app.article_review', 'select, insert');
create index article_review_by_version on app.article_review (practice_id, article_id, version);
create trigger article_review_stays before update or delete on app.article_review
  for each row execute function app.refuse_change('The reviews of an article');

-- From when on readers see which version; a row without a version takes the article down. Of the rows whose time has
-- come the last one holds. A row whose time has not come can be taken back.
create table app.article_publication (
  practice_id uuid not null,
  article_id  uuid not null,
  from_at     timestamptz not null,
  version     integer,
  decided_by  uuid not null,
  decided_at  timestamptz not null,
  primary key (practice_id, article_id, from_at),
  foreign key (practice_id, article_id) references app.article,
  foreign key (practice_id, article_id, version) references app.article_version,
  foreign key (practice_id, decided_by) references app.staff_member,
  constraint article_publication_not_in_the_past check (from_at >= decided_at)
);
select app.place('app.article_publication', 'tenant');
select app.isolate('app.article_publication', 'select, insert, delete');
create function app.keep_article_publication() returns trigger
language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.from_at > now() then
    return old;
  end if;
  raise exception 'What was published stays on record' using errcode = 'restrict_violation';
end $$;
create trigger article_publication_stays before update or delete on app.article_publication
  for each row execute function app.keep_article_publication();

-- Addresses that once were: of a renamed article, or of the site before Filiform. Each leads to one place.
create table app.site_redirect (
  practice_id uuid not null references app.practice,
  from_path   text not null constraint site_redirect_from_is_path check (from_path ~ '^/' and length(from_path) <= 500),
  to_path     text not null constraint site_redirect_to_is_path check (to_path ~ '^/[^/]' or to_path = '/'),
  added_at    timestamptz not null,
  primary key (practice_id, from_path),
  constraint site_redirect_goes_on check (from_path <> to_path)
);
select app.place('app.site_redirect', 'tenant');
select app.isolate('app.site_redirect', 'select, insert, update, delete');

create table app.article_comment (
  practice_id  uuid not null,
  id           uuid not null,
  article_id   uuid not null,
  written_as   text not null constraint article_comment_has_name check (length(trim(written_as)) between 1 and 100),
  words        text not null constraint article_comment_has_words check (length(trim(words)) between 1 and 4000),
  address_hash text not null,  -- keyed hash of where it came from: floods are counted, nobody is known by it
  written_at   timestamptz not null,
  state        text not null default 'held' constraint article_comment_state_known check (state in ('held', 'shown', 'refused')),
  decided_by   uuid,
  decided_at   timestamptz,
  primary key (practice_id, id),
  foreign key (practice_id, article_id) references app.article,
  foreign key (practice_id, decided_by) references app.staff_member,
  constraint article_comment_decided_whole
    check ((state = 'held') = (decided_by is null) and num_nulls(decided_by, decided_at) in (0, 2))
);
select app.place('app.article_comment', 'tenant');
select app.isolate('app.article_comment', 'select, insert, update');
create index article_comment_by_article on app.article_comment (practice_id, article_id, written_at);
create index article_comment_held on app.article_comment (practice_id, written_at) where state = 'held';
create index article_comment_by_address on app.article_comment (practice_id, address_hash, written_at desc);
