-- What a tenant's requests come to, counted by days and months. A sheet has the numbers of one
-- dimension in one such time: {stratum: {value: {measure: number}}}; those of zero are not there.
create table stat_sheet (
  tenant_id text not null references tenant on delete cascade,
  dimension text collate "C" not null,
  grain text collate "C" not null check (grain in ('day', 'month')),
  start_on date not null,
  counts json not null,
  primary key (tenant_id, dimension, grain, start_on)
);
call wall_in('stat_sheet');

-- Changes of requests that no sheet knows of yet, written with the change itself. Whoever asks
-- reads both. So transitions never wait for one another.
create table stat_change (
  tenant_id text not null references tenant on delete cascade,
  change_id bigint generated always as identity,
  at timestamptz not null default now(),
  -- What is counted of the request; no person.
  before json,
  after json,
  primary key (tenant_id, change_id)
-- Emptied again and again.
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
call wall_in('stat_change');

-- The chance of acceptance as it was forecast when a request was sent, in thousandths, so that
-- forecasts can be held against what came.
create table request_forecast (
  tenant_id text not null references tenant on delete cascade,
  -- No foreign key: when a request goes, its forecast is needed once more, to be counted no more.
  request_id uuid not null,
  probability integer not null check (probability between 0 and 1000),
  model text not null,
  primary key (tenant_id, request_id)
);
call wall_in('request_forecast');
