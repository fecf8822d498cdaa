-- What was answered to a request that may come again. Bodies are sealed with a key that only its
-- sender has in full, and go after a day.
create table kept_answer (
  tenant_id text not null references tenant on delete cascade,
  key_hash bytea not null,
  request_hash bytea not null,
  status integer not null,
  location text,
  etag text,
  body bytea not null,
  created_at timestamptz not null,
  primary key (tenant_id, key_hash)
);
create index kept_answer_by_time on kept_answer (tenant_id, created_at);
create index kept_answer_by_location on kept_answer (tenant_id, location);
call wall_in('kept_answer');

-- Who did what, when. Ids only, no names and no text.
create table audit_event (
  tenant_id text not null references tenant on delete cascade,
  event_id uuid not null,
  at timestamptz not null,
  action text not null check (action ~ '^[a-z-]+\.[a-z-]+$'),
  subject text not null,
  actor text not null,
  request_id text not null,
  primary key (tenant_id, event_id)
);
create index audit_event_by_action on audit_event (tenant_id, action, event_id);
call wall_in('audit_event');

-- How much of what is due to a tenant was handed out in this minute, to all replicas together.
create table rate_window (
  tenant_id text not null references tenant on delete cascade,
  policy text not null,
  started_at timestamptz not null,
  taken bigint not null,
  primary key (tenant_id, policy)
);
call wall_in('rate_window');
