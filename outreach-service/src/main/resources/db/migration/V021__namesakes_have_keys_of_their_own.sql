-- Namesakes share where they were read from, and each keeps it when the other goes. All other keys
-- still belong to one contact at most.
alter table contact_key drop constraint contact_key_pkey;
alter table contact_key add primary key (tenant_id, kind, key, contact_id);
create unique index contact_key_of_one on contact_key (tenant_id, kind, key)
  where kind <> 'source';
