-- Which request a message follows, where it is not the first about its matter.
alter table meeting_request add column follows_id uuid;
alter table meeting_request add foreign key (tenant_id, follows_id)
  references meeting_request on delete set null (follows_id);
create index meeting_request_by_followed on meeting_request (tenant_id, follows_id)
  where follows_id is not null;
-- How many people of one organization were asked of late.
create index meeting_request_by_asked_organization
  on meeting_request (tenant_id, organization_key, sent_at)
  where organization_key is not null and sent_at is not null;

-- What is due after a request: one more message, thanks, or a report of what came of it. Made and
-- moved with the request, each once.
create table follow_up (
  tenant_id text not null references tenant on delete cascade,
  follow_up_id uuid not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  request_id uuid not null,
  contact_id uuid not null,
  -- The first request about the same matter.
  chain_id uuid not null,
  kind text not null check (kind in ('follow-up', 'thank-you', 'report-back')),
  -- Of a follow-up, from 1; 0 for the others.
  number integer not null check (number between 0 and 100),
  -- How many follow-ups there may be still, this one included.
  remaining integer not null check (remaining between 0 and 100),
  norm text not null,
  state text not null check (state in ('open', 'done', 'skipped', 'cancelled')),
  time_zone text not null,
  -- Days where the reader is, and when they begin.
  earliest_on date not null,
  earliest_at timestamptz not null,
  due_on date not null,
  due_at timestamptz not null,
  due_by timestamptz,
  primary key (tenant_id, follow_up_id),
  unique (tenant_id, request_id, kind),
  foreign key (tenant_id, request_id) references meeting_request on delete cascade,
  foreign key (tenant_id, contact_id) references contact on delete cascade
);
create index follow_up_by_day on follow_up (tenant_id, state, due_on, follow_up_id);
create index follow_up_by_kind on follow_up (tenant_id, state, kind, due_on, follow_up_id);
create index follow_up_by_chain on follow_up (tenant_id, chain_id);
create index follow_up_by_contact on follow_up (tenant_id, contact_id);
call wall_in('follow_up');

-- Whoever has the address may read a calendar, so of its secret only a keyed hash is kept.
create table calendar_feed (
  tenant_id text not null references tenant on delete cascade,
  feed_id uuid not null,
  version bigint not null,
  created_at timestamptz not null,
  issued_at timestamptz not null,
  name text not null check (length(name) between 1 and 200),
  token_hash bytea not null,
  primary key (tenant_id, feed_id)
);
create index calendar_feed_by_token on calendar_feed (token_hash);
call wall_in('calendar_feed');

-- A door in the wall, as in V002: whose calendar it is has to be asked before a tenant is known.
create policy doors on calendar_feed for select to current_user using (true);
create function calendar_owner(wanted bytea) returns text
  language sql stable security definer set search_path = public, pg_temp
as $$ select tenant_id from calendar_feed where token_hash = wanted $$;
revoke execute on function calendar_owner from public;
grant execute on function calendar_owner to meetworthy_app;

-- What was sent, so far as it tells whether others got nearly the same: the least hashes of its
-- words, never the words.
create table sent_likeness (
  tenant_id text not null references tenant on delete cascade,
  request_id uuid not null,
  contact_id uuid not null,
  sent_at timestamptz not null,
  signature bytea not null,
  primary key (tenant_id, request_id),
  foreign key (tenant_id, request_id) references meeting_request on delete cascade,
  foreign key (tenant_id, contact_id) references contact on delete cascade
);
create index sent_likeness_by_contact on sent_likeness (tenant_id, contact_id);
call wall_in('sent_likeness');

-- Texts that share a band may be alike; only these are compared.
create table sent_band (
  tenant_id text not null references tenant on delete cascade,
  band bigint not null,
  sent_at timestamptz not null,
  request_id uuid not null,
  primary key (tenant_id, band, sent_at, request_id),
  foreign key (tenant_id, request_id) references sent_likeness on delete cascade
);
create index sent_band_by_request on sent_band (tenant_id, request_id);
call wall_in('sent_band');
