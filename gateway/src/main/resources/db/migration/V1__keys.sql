create table api_key (
    id           uuid primary key,
    -- null: an operator's.
    shop         text check (shop ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(shop) <= 60),
    kind         text not null check (kind in ('publishable', 'secret')),
    is_test      boolean not null,
    -- SHA-256 in hexadecimal digits; the key itself is nowhere.
    hash         text not null unique check (hash ~ '^[0-9a-f]{64}$'),
    -- Its first and last characters, for people who tell their keys apart.
    hint         text not null,
    scopes       text[] not null,
    origins      text[] not null,
    created_at   timestamptz not null,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index api_key_of_shop on api_key (shop);

-- One row, whose number grows with each change of keys: a gateway that has seen it need not read them all.
create table key_revision (revision bigint not null);
insert into key_revision values (0);
