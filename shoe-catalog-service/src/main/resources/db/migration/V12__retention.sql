-- Audit entries are cleared by age; see docs/decisions/0006. Changes are cleared by number, of which there is an index.
create index audit_by_age on audit (at);
