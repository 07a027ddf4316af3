-- What comes out next, and what came out last.
create index article_publication_by_time on app.article_publication (practice_id, from_at desc);
