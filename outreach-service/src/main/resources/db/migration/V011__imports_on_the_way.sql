-- Large files are worked off after they were taken in, some hundred rows in a transaction, which
-- also says how far it is. So rows counts those that are done, of total.
alter table contact_import add column state text not null default 'done'
  check (state in ('running', 'done', 'failed'));
alter table contact_import alter column state drop default;
alter table contact_import add column total integer not null default 0;
alter table contact_import alter column total drop default;
-- Row level security binds the owner too, who sees nobody's rows here.
alter table contact_import no force row level security;
update contact_import set total = rows;
alter table contact_import force row level security;
alter table contact_import add column suppressed integer not null default 0;
alter table contact_import alter column suppressed drop default;
-- How often somebody has begun since the last progress.
alter table contact_import add column attempts integer not null default 0;
alter table contact_import alter column attempts drop default;
create index contact_import_running on contact_import (tenant_id, import_id)
  where state = 'running';

-- A file as it came, in pieces, until it is worked off.
create table import_piece (
  tenant_id text not null references tenant on delete cascade,
  import_id uuid not null,
  number integer not null,
  bytes bytea not null,
  primary key (tenant_id, import_id, number),
  foreign key (tenant_id, import_id) references contact_import on delete cascade
);
call wall_in('import_piece');

-- One more door: who has a file waiting, so that not every tenant has to be asked each second.
create policy doors on contact_import for select to current_user using (true);
create function importing_tenants() returns setof text
  language sql stable security definer set search_path = public, pg_temp
as $$ select distinct tenant_id from contact_import where state = 'running' $$;
revoke execute on function importing_tenants from public;
grant execute on function importing_tenants to meetworthy_app;
