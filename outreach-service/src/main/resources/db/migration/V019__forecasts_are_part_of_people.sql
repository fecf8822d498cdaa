-- What was forecast of a request is part of the person whom it was for, so it is shown and erased with
-- them. Checked when the transaction ends: a request that goes has its forecast counted no more
-- first, and then it is deleted.
-- Row level security binds the owner too, who sees nobody's rows here.
alter table request_forecast no force row level security;
alter table meeting_request no force row level security;
delete from request_forecast f where not exists (
  select from meeting_request r
  where r.tenant_id = f.tenant_id and r.request_id = f.request_id);
alter table request_forecast add foreign key (tenant_id, request_id) references meeting_request
  deferrable initially deferred;
alter table meeting_request force row level security;
alter table request_forecast force row level security;
