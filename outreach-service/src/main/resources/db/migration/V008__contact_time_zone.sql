-- Where they are, as IANA names it; null where nobody has said so.
alter table contact add column time_zone text;
