-- What belongs together is held together; see docs/decisions/0005. What stands alone already is dealt with first, so that no
-- start fails on it.

-- A barcode stands on a size and width of its shoe. One without them is in no published shoe and no longer found.
delete from variant_gtin g where not exists (
    select from variant v
    where (v.shoe_slug, v.scale, v.size_sixths, v.width, v.letter) = (g.shoe_slug, g.scale, g.size_sixths, g.width, g.letter));
drop index variant_gtin_by_shoe;
create index variant_gtin_by_variant on variant_gtin (shoe_slug, scale, size_sixths, width, letter);
-- The variant refers to the shoe already. At the end of the transaction, because a barcode may move to a variant that comes later.
alter table variant_gtin drop constraint variant_gtin_shoe_slug_fkey;
alter table variant_gtin add foreign key (shoe_slug, scale, size_sixths, width, letter)
    references variant on delete cascade deferrable initially deferred;

-- Counts are of a known shop. One that only has counts becomes known, which is a numbered change like any other's first count.
with added as (
    insert into shop select distinct shop from stock on conflict do nothing returning name),
numbered as (
    update catalogue set last_sequence = last_sequence + (select count(*) from added) returning last_sequence)
insert into change (sequence, kind, document, changed_at)
select last_sequence + 1 - row_number() over (order by name desc), 'stock-changed',
    json_build_object(
        'shop', name,
        'inStock', (
            select coalesce(json_agg(gtin order by gtin), '[]') from stock where shop = name and quantity > 0),
        'soldOut', '[]'::json)::text,
    now()
from added, numbered;
-- At the end of the transaction, because a shop is added after its first count.
alter table stock add foreign key (shop) references shop deferrable initially deferred;

-- Rows of a file are of an import. Without it they never land and no report shows them.
delete from import_row r where not exists (select from import_job j where j.id = r.job_id);
alter table import_row add foreign key (job_id) references import_job;
