-- After how many days a request without an answer is taken for one that gets none; where a tenant
-- has no row, after the usual ones.
create table no_answer_rule (
  tenant_id text not null references tenant on delete cascade,
  days integer not null check (days between 1 and 365),
  primary key (tenant_id)
);
call wall_in('no_answer_rule');
