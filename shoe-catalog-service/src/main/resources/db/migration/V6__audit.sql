-- Who wrote what and when. Written in the same transaction as what it tells of; never changed, never read by a decision.
create sequence audit_id increment by 200;
create table audit (
    id       bigint primary key,
    at       timestamptz not null,
    author   text not null check (author <> ''),
    -- What the write belongs to: the id of a request or of an import.
    occasion text not null,
    action   text not null,
    kind     text not null check (kind in ('shoe', 'stock', 'grading', 'import')),
    subject  text not null,
    -- The published properties that differ: [{"property": …, "before": …, "after": …}]
    changed  text not null
);
create index audit_by_subject on audit (kind, subject, id);
