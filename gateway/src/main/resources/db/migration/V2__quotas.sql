-- As the library that counts wants it (bucket4j 8.14). Only counts: a lost one is a full bucket.
create unlogged table quota_bucket (
    id         bigint primary key,
    state      bytea,
    expires_at bigint
);
create index quota_bucket_by_end on quota_bucket (expires_at);
