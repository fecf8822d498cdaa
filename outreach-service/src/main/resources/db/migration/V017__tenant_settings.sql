-- What a tenant has decided about what it keeps.
create table tenant_setting (
  tenant_id text not null references tenant on delete cascade,
  version bigint not null,
  -- After how many days without a touch a person goes; null keeps for ever.
  retention_days integer check (retention_days between 1 and 36500),
  primary key (tenant_id)
);
call wall_in('tenant_setting');

create index contact_by_touch on contact (tenant_id, updated_at);
