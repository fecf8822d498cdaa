-- What a tenant asks of its contacts, and what came of it.
create table meeting_request (
  tenant_id text not null references tenant on delete cascade,
  -- Of version 7: the newest have the greatest, and a time is a bound for them.
  request_id uuid not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  contact_id uuid not null,
  channel text not null,
  kind text not null,
  follow_up_number integer not null check (follow_up_number between 0 and 100),
  sender_name text,
  introduced_by text,
  external_ref text,
  tags text[] not null,
  notes text,
  -- The newest draft, the contact as it was when that was scored, and what of its card is counted.
  -- Without a score where the rules do not read the language. The key is the folded name; rules
  -- are those that fired, each once.
  draft_number integer not null check (draft_number >= 1),
  relationship text not null,
  organization text,
  organization_key text collate "C",
  ruleset_version text not null,
  ruleset_hash text not null,
  score integer check (score between 0 and 100),
  likely_refusal text,
  standings jsonb not null,
  rules text[] not null,
  asked_minutes integer not null,
  -- How many transitions there were.
  transition_number integer not null check (transition_number >= 0),
  -- What the transitions come to. An answer is an acceptance or a refusal; what has an outcome, be
  -- it none within the time, is settled, since it got the one that it has.
  state text not null,
  state_since timestamptz not null,
  sent_at timestamptz,
  answered_at timestamptz,
  settled_at timestamptz,
  met_at timestamptz,
  thanked_at timestamptz,
  decline_reason text,
  primary key (tenant_id, request_id),
  unique (tenant_id, external_ref),
  foreign key (tenant_id, contact_id) references contact on delete cascade
);
-- Each is walked from its end for the newest first.
create index meeting_request_by_contact on meeting_request (tenant_id, contact_id, request_id);
create index meeting_request_by_state on meeting_request (tenant_id, state, request_id);
create index meeting_request_by_channel on meeting_request (tenant_id, channel, request_id);
create index meeting_request_by_kind on meeting_request (tenant_id, kind, request_id);
create index meeting_request_by_organization
  on meeting_request (tenant_id, organization_key, request_id) where organization_key is not null;
call wall_in('meeting_request');

-- By what else requests are found: folded tags.
create table request_tag (
  tenant_id text not null references tenant on delete cascade,
  tag text collate "C" not null,
  request_id uuid not null,
  primary key (tenant_id, tag, request_id),
  foreign key (tenant_id, request_id) references meeting_request on delete cascade
);
create index request_tag_by_request on request_tag (tenant_id, request_id);
call wall_in('request_tag');

-- The versions of its text, each with the score that it got then. Never changed: what a score was
-- stays what it was, whatever becomes of the rules.
create table request_draft (
  tenant_id text not null references tenant on delete cascade,
  request_id uuid not null,
  number integer not null check (number >= 1),
  created_at timestamptz not null,
  subject text not null,
  body text not null,
  locale text,
  -- What it was scored with, and the check's answer; json keeps the order of members.
  context json not null,
  card json not null,
  ruleset_version text not null,
  ruleset_hash text not null,
  score integer check (score between 0 and 100),
  primary key (tenant_id, request_id, number),
  foreign key (tenant_id, request_id) references meeting_request on delete cascade
);
call wall_in('request_draft');
revoke update on request_draft from meetworthy_app;

-- What happened to it. Never changed: a correction is one more, back to the state before.
create table request_transition (
  tenant_id text not null references tenant on delete cascade,
  request_id uuid not null,
  number integer not null check (number >= 1),
  type text not null check (type in ('step', 'correction')),
  from_state text not null,
  to_state text not null,
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  reason text,
  primary key (tenant_id, request_id, number),
  foreign key (tenant_id, request_id) references meeting_request on delete cascade
);
call wall_in('request_transition');
revoke update on request_transition from meetworthy_app;
