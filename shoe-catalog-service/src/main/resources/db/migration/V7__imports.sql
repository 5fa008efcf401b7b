-- What a shop's titles and the names in the catalogue have in common; computed by the service, null until it has been.
alter table shoe add column name_key text;
create index shoe_by_name_key on shoe (name_key, slug);

create table import_job (
    id               uuid primary key,
    state            text not null check (state in ('queued', 'running', 'done', 'cancelled')),
    dry_run          boolean not null,
    format           text not null,
    source           text not null check (source <> ''),
    -- What the sender said for the whole file, as JSON.
    options          text not null,
    author           text not null,
    idempotency_key  text not null unique,
    fingerprint      text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
    bytes            bigint not null,
    rows_read        bigint not null,
    rows_refused     bigint not null,
    rows_to_apply    bigint not null,
    rows_applied     bigint not null default 0,
    shoes_added      bigint not null default 0,
    shoes_changed    bigint not null default 0,
    shoes_unchanged  bigint not null default 0,
    stock_changed    bigint not null default 0,
    -- How often each finding occurs, as JSON.
    findings         text not null,
    -- Everything up to this shoe has landed, in the order of the keys. The transaction that lands a batch moves it.
    applied_key      text not null default '',
    created_at       timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz
);
create index import_job_waiting on import_job (created_at) where state in ('queued', 'running');
create index import_job_by_age on import_job (created_at, id);
create index import_job_by_end on import_job (finished_at);

-- The rows of a file, read and checked, until they have landed; of rows with findings the findings stay.
create table import_row (
    job_id   uuid not null,
    -- Its place among the rows of the file; several rows may stand on one line of XML.
    ordinal  bigint not null,
    line     bigint not null,
    shoe_key text collate "C",
    cells    text,
    findings text,
    primary key (job_id, ordinal)
);
create index import_row_by_shoe on import_row (job_id, shoe_key, ordinal) where shoe_key is not null;
create index import_row_with_findings on import_row (job_id, ordinal) where findings is not null;
