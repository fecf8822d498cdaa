-- What the tenant expects before any outcome is known: of a hundred requests so many accepted.
alter table tenant_setting add column expected_acceptance double precision
  check (expected_acceptance between 0.01 and 0.99);
