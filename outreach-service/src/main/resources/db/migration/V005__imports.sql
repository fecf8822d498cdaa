-- Files from which contacts came.
create table contact_import (
  tenant_id text not null references tenant on delete cascade,
  import_id uuid not null,
  version bigint not null,
  created_at timestamptz not null,
  undone_at timestamptz,
  format text not null,
  rows integer not null,
  added integer not null,
  known integer not null,
  refused integer not null,
  -- The first of them: what was wrong in which row, never what stood there.
  faults jsonb not null,
  primary key (tenant_id, import_id)
);
call wall_in('contact_import');

alter table contact add column import_id uuid;
alter table contact add foreign key (tenant_id, import_id)
  references contact_import on delete set null (import_id);
create index contact_by_import on contact (tenant_id, import_id) where import_id is not null;
