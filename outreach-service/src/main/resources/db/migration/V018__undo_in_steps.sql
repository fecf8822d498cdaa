-- The undo of a large import goes in steps too, after its answer. Beside the state, so that a replica
-- of the version before reads such an import as it always has.
alter table contact_import add column undoing boolean not null default false;
alter table contact_import add column removed integer not null default 0;
drop index contact_import_running;
create index contact_import_waiting on contact_import (tenant_id, import_id)
  where state = 'running' or undoing;

create or replace function importing_tenants() returns setof text
  language sql stable security definer set search_path = public, pg_temp
as $$ select distinct tenant_id from contact_import where state = 'running' or undoing $$;

-- Who came with an import, in one order, so that each step goes on behind the one before.
drop index contact_by_import;
create index contact_by_import on contact (tenant_id, import_id, contact_id)
  where import_id is not null;
