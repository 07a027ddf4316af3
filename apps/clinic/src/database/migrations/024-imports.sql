-- Which post of an older site became which article: a second import of the same file doubles nothing.

create table app.site_import_item (
  practice_id uuid not null,
  source      text not null constraint site_import_item_has_source check (length(source) between 1 and 500),  -- the old site's address
  post_id     text not null constraint site_import_item_post_fits check (length(post_id) between 1 and 100),
  article_id  uuid not null,
  imported_by uuid not null,
  imported_at timestamptz not null,
  primary key (practice_id, source, post_id),
  constraint site_import_item_article_once unique (practice_id, article_id),
  foreign key (practice_id, article_id) references app.article,
  foreign key (practice_id, imported_by) references app.staff_member
);
select app.place('app.site_import_item', 'tenant');
select app.isolate('app.site_import_item', 'select, insert');
