-- Sizes are counted in sixths, so that halves and thirds are exact. Null means unknown unless a comment says otherwise.
create extension if not exists pg_trgm;

-- --- Shoes

alter table shoe alter column category drop not null;
alter table shoe add column upper_stretch text check (upper_stretch in ('low', 'medium', 'high'));

alter table shoe_width drop constraint shoe_width_width_check;
alter table shoe_width add check (width in ('x-narrow', 'narrow', 'standard', 'wide', 'x-wide', 'xx-wide'));

drop index shoe_by_ball_width;
alter table measurement drop constraint measurement_pkey;
alter table measurement drop constraint measurement_check;
alter table measurement drop constraint measurement_on_scale_check;
alter table measurement drop constraint measurement_on_size_halves_check;
alter table measurement drop constraint measurement_on_width_check;
alter table measurement rename column on_size_halves to on_size_sixths;
update measurement set on_size_sixths = on_size_sixths * 3;
alter table measurement add column measured_on date;
alter table measurement add check (on_scale in ('us-men', 'us-women', 'uk', 'eu', 'jp-cm', 'mondopoint'));
alter table measurement add check (on_size_sixths between 0 and 3000);
alter table measurement add check (on_width in ('x-narrow', 'narrow', 'standard', 'wide', 'x-wide', 'xx-wide'));
alter table measurement add primary key (shoe_slug, dimension, method, on_scale, on_size_sixths, on_width);
-- Which method measures what, and bounds that catch a slipped unit.
alter table measurement add constraint measurement_within_bounds check (case dimension
    when 'internal-length' then method in ('lab', 'brand', 'store') and value_tenth_mm between 1500 and 4000
    when 'ball-width' then method in ('lab-current', 'lab-retired', 'brand', 'store') and value_tenth_mm between 600 and 1600
    when 'toe-box-width' then method in ('lab-current', 'lab-retired', 'brand', 'store') and value_tenth_mm between 400 and 1300
    when 'toe-box-height' then method in ('lab', 'brand', 'store') and value_tenth_mm between 100 and 600
    when 'ball-girth' then method in ('brand', 'store') and value_tenth_mm between 1500 and 3600
    when 'instep-height' then method in ('brand', 'store') and value_tenth_mm between 300 and 1200
    when 'heel-width' then method in ('brand', 'store') and value_tenth_mm between 300 and 1000
    else false
end);
-- The only values that may be compared over shoes: one dimension, one method, one size.
create index shoe_by_ball_width on measurement (value_tenth_mm, shoe_slug)
    where dimension = 'ball-width' and method = 'lab-current' and on_scale = 'us-men' and on_size_sixths = 54;

-- A shoe in one size and width. Unknown is a word here, because it is part of the key.
create table variant (
    shoe_slug   text not null references shoe on delete cascade,
    scale       text not null check (scale in ('us-men', 'us-women', 'uk', 'eu', 'jp-cm', 'mondopoint')),
    size_sixths integer not null check (size_sixths between 0 and 3000),
    width       text not null check (width in ('unknown', 'x-narrow', 'narrow', 'standard', 'wide', 'x-wide', 'xx-wide')),
    letter      text not null check (letter in ('unknown', '4A', '3A', '2A', 'A', 'B', 'C', 'D', 'E', '2E', '3E', '4E', '5E', '6E')),
    primary key (shoe_slug, scale, size_sixths, width, letter)
);
create index variant_by_width on variant (width, shoe_slug);

-- The barcodes of the variants, one for each colour. A barcode belongs to one variant of the whole catalogue.
create table variant_gtin (
    gtin        text primary key check (gtin ~ '^\d{14}$'),
    shoe_slug   text not null references shoe on delete cascade,
    scale       text not null,
    size_sixths integer not null,
    width       text not null,
    letter      text not null
);
create index variant_gtin_by_shoe on variant_gtin (shoe_slug);

-- --- Size charts

alter table size_chart_row drop constraint size_chart_row_pkey;
alter table size_chart_row drop constraint size_chart_row_us_halves_check;
alter table size_chart_row drop constraint size_chart_row_uk_halves_check;
alter table size_chart_row drop constraint size_chart_row_eu_check;
alter table size_chart_row rename column us_halves to us_sixths;
alter table size_chart_row rename column uk_halves to uk_sixths;
update size_chart_row set us_sixths = us_sixths * 3, uk_sixths = uk_sixths * 3;
alter table size_chart_row add column eu_sixths integer;
update size_chart_row set eu_sixths = split_part(split_part(eu, ' ', 1), '.', 1)::integer * 6
    + case when eu like '%.5' then 3 when eu like '% 1/3' then 2 when eu like '% 2/3' then 4 else 0 end;
alter table size_chart_row drop column eu;
alter table size_chart_row add check (us_sixths between 0 and 180);
alter table size_chart_row add check (uk_sixths between 0 and 180);
alter table size_chart_row add check (eu_sixths between 90 and 360);
alter table size_chart_row add primary key (brand, last_gender, us_sixths);
