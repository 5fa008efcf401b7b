-- The newest catalogue snapshot this service has read: one row, replaced whole. A cache, safe to empty at any time.
create table catalogue_snapshot (
    id            smallint primary key check (id = 1),
    tag           text not null,
    taken_at      timestamptz not null,
    gzipped_lines bytea not null
);
