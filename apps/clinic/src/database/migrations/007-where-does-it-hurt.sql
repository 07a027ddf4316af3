-- The owner decides whether visitors find the page "Where does it hurt?" on the practice's public site.
alter table app.practice add column offers_where_does_it_hurt boolean not null default true;
