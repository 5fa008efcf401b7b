-- A snapshot says by itself which state it is. Stored ones do not yet: they are a cache and read anew.
delete from catalogue_snapshot;
alter table catalogue_snapshot drop column tag;

-- The pages of the change feed that were read since the stored snapshot; applying them to it in order gives the newest state.
-- Pages of several instances may overlap.
create table catalogue_changes (
    edition        text not null,
    after_sequence bigint not null,
    last_sequence  bigint not null,
    read_at        timestamptz not null,
    gzipped_page   bytea not null,
    primary key (edition, after_sequence)
);
