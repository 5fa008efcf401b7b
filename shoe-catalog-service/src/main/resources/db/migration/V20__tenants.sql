-- The shop that sent a file, and alone may see what became of it; null: an operator, or before there were shops.
alter table import_job add column tenant text;
create index import_job_of_tenant on import_job (tenant, created_at, id) where tenant is not null;
