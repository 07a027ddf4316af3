-- Where a picture is used: the pictures of a draft's text, which stand among its blocks, by their ids.
create index article_draft_pictures on app.article_draft
  using gin ((jsonb_path_query_array(body, '$.content[*].attrs.imageId')));
create index article_draft_by_lead_picture on app.article_draft (practice_id, image_id);
create index site_image_newest on app.site_image (practice_id, added_at desc, id);
