-- What makes two spellings one name has changed; the service computes it anew. See docs/decisions/0007.
update shoe set name_key = null;

-- The brand of a name is what stands in front of its first bar.
create index shoe_by_brand_of_name on shoe (split_part(name_key, '|', 1));

alter table shoe
    -- Whether the maker makes no other sizes than those of the variants. A file of a shop never says so.
    add column size_run_complete boolean not null default false,
    add column recall_reason text check (recall_reason <> ''),
    add column recall_date date,
    add column recall_link text check (recall_link like 'https://%'),
    add check ((recall_reason is null) = (recall_date is null) and (recall_reason is null) = (recall_link is null));

-- What people have said a name means, beyond what its words say. Of the same name, what was said for the shop goes before what
-- was said for everybody.
create table shoe_alias (
    id        uuid primary key,
    -- A name without the last, in the form that all its spellings share.
    name      text not null check (name <> ''),
    -- As it was written.
    written   text not null check (written <> ''),
    -- The shop in whose files it holds; empty when in everybody's.
    shop      text not null default '' check (length(shop) <= 60),
    -- Null when it is known to be a shoe of its own.
    shoe_slug text references shoe on update cascade on delete cascade,
    author    text not null check (author <> ''),
    at        timestamptz not null,
    unique (name, shop)
);
create index shoe_alias_by_shoe on shoe_alias (shoe_slug);

-- Names in files that look like one of a known shoe, for somebody to decide.
create table shoe_match (
    id          uuid primary key,
    name        text not null check (name <> ''),
    shop        text not null default '' check (length(shop) <= 60),
    brand       text not null,
    -- The title as the file had it first.
    title       text not null,
    -- The shoe that was made of it; none any more when it was merged or removed.
    shoe_slug   text references shoe on update cascade on delete set null,
    -- [{"slug": …, "probability": …}], the likeliest first.
    candidates  jsonb not null,
    found_at    timestamptz not null,
    decision    text check (decision in ('same', 'different')),
    -- What the decision wrote, to take it back.
    alias_id    uuid references shoe_alias on delete set null,
    merges      uuid[] not null default '{}',
    -- Shoes on other lasts that took the name of the model, as they were written before: {slug: text}.
    renamed     jsonb not null default '{}',
    decided_by  text,
    decided_at  timestamptz,
    unique (name, shop),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null))
);
create index shoe_match_by_age on shoe_match (found_at, id);

-- A shoe that was found to be another one, with both as they were written before.
create table shoe_merge (
    id          uuid primary key,
    from_slug   text not null,
    into_slug   text not null,
    from_shoe   text not null,
    into_shoe   text not null,
    -- The names files and people used for it, which mean the other shoe since.
    names       text[] not null,
    aliases     uuid[] not null,
    author      text not null check (author <> ''),
    at          timestamptz not null,
    undone_at   timestamptz
);
create index shoe_merge_by_from on shoe_merge (from_slug) where undone_at is null;
create index shoe_merge_by_age on shoe_merge (at, id);
