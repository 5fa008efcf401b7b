-- How many of a barcode a shop last counted. No reference to variant_gtin: a shoe that is removed and added again keeps its counts.
create table stock (
    shop     text not null check (shop ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(shop) <= 60),
    gtin     text not null check (gtin ~ '^\d{14}$'),
    quantity integer not null check (quantity between 0 and 100000),
    as_of    timestamptz not null,
    primary key (shop, gtin)
);
create index stock_by_gtin on stock (gtin, shop) where quantity > 0;
