-- How a practice's public site looks, and what its first page says and in which order. Each choice is a row that stays:
-- the last one holds, and an owner can go back.

-- True where nothing stands twice in a list.
create function app.each_once(things anyarray) returns boolean
language sql immutable as $$
  select cardinality(things) = (select count(distinct thing) from unnest(things) thing)
$$;

-- Whether the colours can be read together is the program's to check (site/look/look-colours.ts).
create table app.site_look (
  practice_id   uuid not null references app.practice,
  version       integer not null constraint site_look_counts check (version >= 1),
  brand         text not null constraint site_look_brand_is_colour check (brand ~ '^#[0-9a-f]{6}$'),
  accent        text not null constraint site_look_accent_is_colour check (accent ~ '^#[0-9a-f]{6}$'),
  paper         text not null constraint site_look_paper_is_colour check (paper ~ '^#[0-9a-f]{6}$'),
  heading_type  text not null
    constraint site_look_heading_type_known check (heading_type in ('book-serif', 'old-style', 'plain', 'humanist')),
  text_type     text not null
    constraint site_look_text_type_known check (text_type in ('book-serif', 'old-style', 'plain', 'humanist')),
  corner        text not null constraint site_look_corner_known check (corner in ('square', 'soft', 'round')),
  logo_image_id uuid,
  chosen_by     uuid not null,
  chosen_at     timestamptz not null,
  primary key (practice_id, version),
  foreign key (practice_id, logo_image_id) references app.site_image,
  foreign key (practice_id, chosen_by) references app.staff_member
);
select app.place('app.site_look', 'tenant');
select app.isolate('app.site_look', 'select, insert');
create trigger site_look_stays before update or delete on app.site_look
  for each row execute function app.refuse_change('The looks of a site');

create table app.site_home (
  practice_id uuid not null references app.practice,
  version     integer not null constraint site_home_counts check (version >= 1),
  -- What is shown below the first words, in this order.
  sections    text[] not null
    constraint site_home_sections_known
      check (sections <@ array['evidence', 'team', 'clinics', 'articles', 'voices'])
    constraint site_home_sections_once check (app.each_once(sections)),
  heading_es  text not null constraint site_home_heading_es_fits check (length(heading_es) <= 200),
  welcome_en  text not null constraint site_home_welcome_en_fits check (length(welcome_en) <= 1000),
  welcome_es  text not null constraint site_home_welcome_es_fits check (length(welcome_es) <= 1000),
  -- Articles shown first, by their piece: each language shows its own. None: the newest.
  piece_ids   uuid[] not null
    constraint site_home_pieces_few check (cardinality(piece_ids) <= 6)
    constraint site_home_pieces_once check (app.each_once(piece_ids)),
  chosen_by   uuid not null,
  chosen_at   timestamptz not null,
  primary key (practice_id, version),
  foreign key (practice_id, chosen_by) references app.staff_member
);
select app.place('app.site_home', 'tenant');
select app.isolate('app.site_home', 'select, insert');
create trigger site_home_stays before update or delete on app.site_home
  for each row execute function app.refuse_change('The first pages of a site');
