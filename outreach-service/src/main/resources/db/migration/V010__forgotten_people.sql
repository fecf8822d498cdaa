-- What a kept answer names, by its ids, so that it goes with whom it is about.
alter table kept_answer add column about uuid[] not null default '{}';
alter table kept_answer alter column about drop default;

-- Somebody who asked to be forgotten and is not to come back with the next file. Nothing of them
-- is kept but keyed hashes of what told them apart, which only the service can compute.
create table suppression (
  tenant_id text not null references tenant on delete cascade,
  suppression_id uuid not null,
  version bigint not null,
  erased_at timestamptz not null,
  primary key (tenant_id, suppression_id)
);
call wall_in('suppression');

create table suppression_key (
  tenant_id text not null references tenant on delete cascade,
  hash bytea not null,
  suppression_id uuid not null,
  primary key (tenant_id, hash),
  foreign key (tenant_id, suppression_id) references suppression on delete cascade
);
create index suppression_key_by_suppression on suppression_key (tenant_id, suppression_id);
call wall_in('suppression_key');

-- By which a person's are found.
create index audit_event_by_subject on audit_event (tenant_id, subject);
