-- The people that a tenant may ask.
create table contact (
  tenant_id text not null references tenant on delete cascade,
  contact_id uuid not null,
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  name text not null check (length(name) between 1 and 200),
  given_name text,
  family_name text,
  -- Each a list of {"value": …, "label": …}.
  emails jsonb not null,
  phones jsonb not null,
  links jsonb not null,
  organization text,
  role text,
  profile_url text,
  relationship text not null,
  tags text[] not null,
  notes text,
  bills_for_time boolean not null,
  do_not_ask boolean not null,
  external_ref text,
  introducer_id uuid,
  primary key (tenant_id, contact_id),
  foreign key (tenant_id, introducer_id) references contact on delete set null (introducer_id)
);
create index contact_by_introducer on contact (tenant_id, introducer_id)
  where introducer_id is not null;
call wall_in('contact');

-- What tells one contact from all others: e-mail addresses, the profile's URL, the caller's own
-- reference, and where it was read from if it has none of these. Each belongs to one at most.
create table contact_key (
  tenant_id text not null references tenant on delete cascade,
  kind text not null check (kind in ('email', 'profile', 'ref', 'source')),
  key text not null,
  contact_id uuid not null,
  primary key (tenant_id, kind, key),
  foreign key (tenant_id, contact_id) references contact on delete cascade
);
create index contact_key_by_contact on contact_key (tenant_id, contact_id);
call wall_in('contact_key');

-- By what contacts are found: folded words, tags and organizations. Row level security lets only
-- comparisons and ^@ use an index, and ^@ only with the collation "C".
create table contact_term (
  tenant_id text not null references tenant on delete cascade,
  term text collate "C" not null,
  contact_id uuid not null,
  primary key (tenant_id, term, contact_id),
  foreign key (tenant_id, contact_id) references contact on delete cascade
);
create index contact_term_by_contact on contact_term (tenant_id, contact_id);
call wall_in('contact_term');
