-- The name of a contact's introducer is not kept with a score: a sign stands for it, and the name of
-- now is put in when it is read. Who was erased is somebody.
alter table request_draft add column introducer_id uuid;
alter table request_draft add foreign key (tenant_id, introducer_id) references contact
  on delete set null (introducer_id);
create index request_draft_by_introducer on request_draft (tenant_id, introducer_id)
  where introducer_id is not null;

create function introduced(kept json, tenant text, introducer uuid) returns json
  language sql stable
as $$
  select cast(replace(cast(kept as text), '⟨introducer⟩', coalesce((
    select substr(quoted, 2, length(quoted) - 2)
    from contact c, cast(to_json(c.name) as text) as quoted
    where c.tenant_id = tenant and c.contact_id = introducer), 'Somebody')) as json)
$$;

-- Row level security binds the owner too, who sees nobody's rows here.
alter table request_draft no force row level security;
alter table meeting_request no force row level security;
alter table contact no force row level security;
update request_draft d
set introducer_id = i.contact_id,
  context = cast(replace(cast(d.context as text),
    '"introducedBy":' || cast(to_json(i.name) as text), '"introducedBy":"⟨introducer⟩"') as json),
  card = cast(replace(cast(d.card as text),
    rtrim(ltrim(cast(to_json(i.name) as text), '"'), '"') || ' suggested that I write to you.',
    '⟨introducer⟩ suggested that I write to you.') as json)
from meeting_request r, contact c, contact i
where r.tenant_id = d.tenant_id and r.request_id = d.request_id and r.introduced_by is null
  and c.tenant_id = r.tenant_id and c.contact_id = r.contact_id
  and i.tenant_id = c.tenant_id and i.contact_id = c.introducer_id
  and d.context ->> 'introducedBy' = i.name;
alter table contact force row level security;
alter table meeting_request force row level security;
alter table request_draft force row level security;
