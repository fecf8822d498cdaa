-- The application never owns a table: it acts as this role, so that row level security binds it.
-- A database prepared by hand may bring the role along, with a login or without.
do $$
begin
  if not exists (select from pg_roles where rolname = 'meetworthy_app') then
    create role meetworthy_app nologin;
    execute format('grant meetworthy_app to %I', current_user);
  end if;
end
$$;

grant usage on schema public to meetworthy_app;
alter default privileges in schema public
  grant select, insert, update, delete on tables to meetworthy_app;

-- How many checks a day were answered with which rules. No text, no person.
create table usage_count (
  day date not null,
  ruleset text not null,
  checks bigint not null check (checks > 0),
  primary key (day, ruleset)
);
