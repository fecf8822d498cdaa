-- What a tenant's settled requests have taught: the newest fit alone, since what was removed must
-- not live on in an older one.
create table acceptance_model (
  tenant_id text primary key references tenant on delete cascade,
  -- Counts the fits.
  number bigint not null check (number >= 1),
  -- The way of learning, and the rules that scored what was learned from.
  way text not null,
  ruleset_version text not null,
  fitted_at timestamptz not null,
  model json not null
);
call wall_in('acceptance_model');

-- Outcomes that came, changed or went since the last fit, written with the change itself, a row
-- each, so that no transition waits for another.
create table outcome_change (
  tenant_id text not null references tenant on delete cascade,
  change_id bigint generated always as identity,
  at timestamptz not null,
  -- Whether something is no longer to be learned from.
  removed boolean not null,
  primary key (tenant_id, change_id)
-- Emptied again and again.
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
call wall_in('outcome_change');

-- The latest settled requests are learned from.
create index meeting_request_by_settlement on meeting_request (tenant_id, settled_at, request_id)
  where settled_at is not null;

-- A door in the wall: who has something to learn. Asked every few seconds, when no tenant is known.
create policy doors on acceptance_model for select to current_user using (true);
create policy doors on outcome_change for select to current_user using (true);

create function tenants_to_learn(present_way text, present_ruleset text) returns setof text
  language sql stable security definer set search_path = public, pg_temp
as $$
  select tenant_id from outcome_change
  union
  select tenant_id from acceptance_model
  where way <> present_way or ruleset_version < present_ruleset
$$;
revoke execute on function tenants_to_learn from public;
grant execute on function tenants_to_learn to meetworthy_app;
