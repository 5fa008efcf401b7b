-- What became of pairs, as shops report it. Nothing here is about a person: feet only in classes of 5 mm and with consent, no time
-- but that of the report, no name, and no reason of health.
create table outcome (
    id                 uuid primary key,
    shop               text not null,
    shoe               text not null,
    size_scale         text not null,
    half_sizes         smallint not null,
    width              text not null,
    event              text not null,
    reason             text,
    feels              text not null,
    foot_length_mm     smallint,
    foot_ball_width_mm smallint,
    recommendation     text not null,
    revision           integer not null
);
create index outcome_of_shop on outcome (shop, id);
create index outcome_of_shoe on outcome (shoe);

-- One row: counts every change of outcomes. Whoever writes outcomes raises it first, so that changes come to be known in order.
create table outcome_state (
    id       smallint primary key check (id = 1),
    sequence bigint not null
);
insert into outcome_state values (1, 0);

-- When the outcomes of a shoe last changed; a replica reads the shoes anew that changed since it last looked.
create table outcome_shoe (
    shoe     text primary key,
    sequence bigint not null
);
create index outcome_shoe_sequence on outcome_shoe (sequence);

-- Keys of requests that stored something, 24 hours. The answer holds ids, never an outcome.
create table idempotency_key (
    shop        text not null,
    path        text not null,
    key         text not null,
    fingerprint bytea not null,
    status      smallint not null,
    answer      text not null,
    at          timestamptz not null,
    primary key (shop, path, key)
);
create index idempotency_key_at on idempotency_key (at);

-- One row: what recommendations are signed with; made by the first replica that needs it.
create table signing_key (
    id    smallint primary key check (id = 1),
    bytes bytea not null
);
