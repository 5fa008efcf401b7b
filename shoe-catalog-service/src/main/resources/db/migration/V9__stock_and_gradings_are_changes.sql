-- Stock and gradings are numbered changes like shoes. See docs/decisions/0004.

-- A shop is known from its first count on, also when it has nothing left.
create table shop (
    name text primary key check (name ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(name) <= 60)
);
insert into shop select distinct shop from stock;

alter table change drop constraint change_kind_check;
alter table change drop constraint change_check;
-- Not every change is about one shoe.
alter table change alter column slug drop not null;
-- What the change carries, as published: a shoe, a grading, or what came into stock and sold out.
alter table change rename column shoe to document;
alter table change add check (kind in
    ('shoe-upserted', 'shoe-removed', 'grading-upserted', 'grading-removed', 'stock-changed'));
alter table change add check ((kind = 'shoe-removed') = (document is null));
alter table change add check (slug is not null or kind not in ('shoe-upserted', 'shoe-removed'));
