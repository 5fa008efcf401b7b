-- Lengths are whole tenths of a millimetre. Null means unknown. Vocabularies are those of io.toebox.catalog.core.

create table shoe (
    slug                   text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
    brand                  text not null check (brand <> ''),
    model                  text not null check (model <> ''),
    version                text,
    last_gender            text check (last_gender in ('men', 'women', 'unisex')),
    release_date           text check (release_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
    category               text not null check (category in ('road', 'road-race', 'trail', 'trail-race')),
    paces                  text[] not null check (paces <@ array['daily-running', 'tempo', 'competition']),
    arch_support           text check (arch_support in ('neutral', 'guidance', 'stability')),
    plate                  text check (plate in ('none', 'carbon', 'plated-other', 'plated')),
    closure                text check (closure in ('laces', 'speed-lace', 'dial', 'slip-on')),
    declared_toe_box       text check (declared_toe_box in ('foot-shaped', 'rounded', 'tapered')),
    -- Follows from declared_toe_box and the measurements; kept here only so that lists can be filtered by it.
    toe_box_shape          text check (toe_box_shape in ('foot-shaped', 'rounded', 'tapered')),
    eyelet_rows            integer check (eyelet_rows between 3 and 10),
    extra_heel_lock_eyelet boolean,
    lace_length_tenth_mm   integer check (lace_length_tenth_mm > 0),
    weight_g               integer check (weight_g between 1 and 2000),
    drop_tenth_mm          integer,
    heel_stack_tenth_mm    integer,
    forefoot_stack_tenth_mm integer,
    status                 text check (status in ('current', 'discontinued')),
    size_rating_hundredths integer check (size_rating_hundredths between 100 and 500),
    price_amount           numeric(12, 2) check (price_amount > 0),
    price_currency         text check (price_currency ~ '^[A-Z]{3}$'),
    sources                text[] not null check (cardinality(sources) > 0),
    updated_at             timestamptz not null,
    check ((price_amount is null) = (price_currency is null))
);

-- One index for each filter of a list; each ends in the slug, the order of every list.
create index shoe_by_brand on shoe (lower(brand), slug);
create index shoe_by_category on shoe (category, slug);
create index shoe_by_toe_box_shape on shoe (toe_box_shape, slug);
create index shoe_by_status on shoe (status, slug);

create table shoe_width (
    shoe_slug text not null references shoe on delete cascade,
    width     text not null check (width in ('narrow', 'standard', 'wide', 'x-wide')),
    primary key (shoe_slug, width)
);
create index shoe_by_width on shoe_width (width, shoe_slug);

create table measurement (
    shoe_slug      text not null references shoe on delete cascade,
    dimension      text not null,
    method         text not null,
    on_scale       text not null check (on_scale in ('us-men', 'us-women')),
    on_size_halves integer not null check (on_size_halves between 0 and 60),
    on_width       text not null check (on_width in ('narrow', 'standard', 'wide', 'x-wide')),
    value_tenth_mm integer not null,
    source         text not null check (source <> ''),
    primary key (shoe_slug, dimension, method, on_scale, on_size_halves, on_width),
    -- Which method measures what, and bounds that catch a slipped unit.
    check (case dimension
        when 'internal-length' then method = 'lab' and value_tenth_mm between 1500 and 4000
        when 'ball-width' then method in ('lab-current', 'lab-retired') and value_tenth_mm between 600 and 1600
        when 'toe-box-width' then method in ('lab-current', 'lab-retired') and value_tenth_mm between 400 and 1300
        when 'toe-box-height' then method = 'lab' and value_tenth_mm between 100 and 600
        else false
    end)
);
-- The only values that may be compared over shoes: one dimension, one method, one size.
create index shoe_by_ball_width on measurement (value_tenth_mm, shoe_slug)
    where dimension = 'ball-width' and method = 'lab-current' and on_scale = 'us-men' and on_size_halves = 18;

create table size_chart_row (
    brand          text not null check (brand <> ''),
    last_gender    text not null check (last_gender in ('men', 'women', 'unisex')),
    us_halves      integer not null check (us_halves between 0 and 60),
    uk_halves      integer check (uk_halves between 0 and 60),
    eu             text check (eu ~ '^\d{2}(\.5| [12]/3)?$'),
    label_tenth_mm integer check (label_tenth_mm between 1000 and 4500),
    source         text not null check (source <> ''),
    primary key (brand, last_gender, us_halves)
);

-- One row: the last sequence given out and whether the starter catalogue went in. See docs/decisions/0001.
create table catalogue (
    only_row      boolean primary key default true check (only_row),
    catalogue_id  uuid not null default gen_random_uuid(),
    last_sequence bigint not null default 0 check (last_sequence >= 0),
    seeded_at     timestamptz
);
insert into catalogue default values;

create table change (
    sequence   bigint primary key check (sequence > 0),
    kind       text not null check (kind in ('shoe-upserted', 'shoe-removed')),
    slug       text not null,
    -- The shoe as it was right after this change, as published; none once it is removed.
    shoe       text,
    changed_at timestamptz not null,
    check ((kind = 'shoe-removed') = (shoe is null))
);
