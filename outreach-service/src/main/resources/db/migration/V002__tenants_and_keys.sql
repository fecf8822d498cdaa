-- Whose rows this transaction sees; null, and so nobody's, until app.tenant is set for it.
create function current_tenant() returns text
  language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '');

-- The wall around a table with a tenant_id. Every such table gets one, its owner's included.
create procedure wall_in(walled regclass)
  language plpgsql
as $$
begin
  execute format('alter table %s enable row level security', walled);
  execute format('alter table %s force row level security', walled);
  execute format(
    'create policy own_rows on %s using (tenant_id = current_tenant())'
      ' with check (tenant_id = current_tenant())', walled);
end
$$;

create table tenant (
  tenant_id text primary key check (tenant_id ~ '^[a-z0-9][a-z0-9-]{0,31}$'),
  name text not null check (length(name) between 1 and 200),
  created_at timestamptz not null
);

create table api_key (
  tenant_id text not null references tenant on delete cascade,
  key_id text not null,
  kind text not null check (kind in ('live', 'publishable')),
  name text not null check (length(name) between 1 and 200),
  scopes text[] not null check (scopes <@ array['check', 'read', 'write', 'admin']),
  origins text[] not null,
  secret_hash bytea not null,
  previous_hash bytea,
  previous_until timestamptz,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  version bigint not null,
  primary key (tenant_id, key_id),
  check (kind = 'live' or (scopes = array['check'] and cardinality(origins) > 0)),
  check ((previous_hash is null) = (previous_until is null))
);
create index api_key_by_time on api_key (tenant_id, created_at desc, key_id desc);
-- For the two questions below.
create index api_key_by_id on api_key (key_id);
create index api_key_by_origin on api_key using gin (origins) where kind = 'publishable';

call wall_in('tenant');
call wall_in('api_key');

-- The doors in the wall: what has to be asked before a tenant is known, and nothing else. They run
-- as the owner, whom these two policies let in.
create policy doors on tenant for select to current_user using (true);
create policy doors on api_key for select to current_user using (true);

create function key_named(wanted text) returns setof api_key
  language sql stable security definer set search_path = public, pg_temp
as $$ select * from api_key where key_id = wanted $$;

create function origin_is_listed(wanted text) returns boolean
  language sql stable security definer set search_path = public, pg_temp
as $$
  select exists (
    select from api_key
    where kind = 'publishable' and origins @> array[wanted]
      and revoked_at is null and (expires_at is null or expires_at > now()))
$$;

create function tenant_ids() returns setof text
  language sql stable security definer set search_path = public, pg_temp
as $$ select tenant_id from tenant order by tenant_id $$;

revoke execute on function key_named, origin_is_listed, tenant_ids from public;
grant execute on function key_named, origin_is_listed, tenant_ids to meetworthy_app;

-- Counts belong to a tenant too. Those without a key to one that has none.
do $$ begin perform set_config('app.tenant', 'anonymous', true); end $$;
insert into tenant (tenant_id, name, created_at)
  values ('anonymous', 'Checks without a key', now());
alter table usage_count add column tenant_id text not null default 'anonymous'
  references tenant on delete cascade;
alter table usage_count alter column tenant_id drop default;
alter table usage_count drop constraint usage_count_pkey;
alter table usage_count add primary key (tenant_id, day, ruleset);
call wall_in('usage_count');
