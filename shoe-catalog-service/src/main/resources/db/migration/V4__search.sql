-- What a list is found and ordered by.

-- Follows from shoe_width and variant; kept here only so that lists can be filtered by it.
alter table shoe add column available_widths text[] not null default '{}';
update shoe s set available_widths = array(
    select width from shoe_width w where w.shoe_slug = s.slug
    union select width from variant v where v.shoe_slug = s.slug and v.width <> 'unknown');
create index shoe_by_available_width on shoe using gin (available_widths);

create index shoe_by_last_gender on shoe (last_gender, slug);

-- The text a query is compared with.
create index shoe_by_text on shoe using gin ((brand || ' ' || model) gin_trgm_ops);

-- One index for each order, read forwards or backwards; the shoes without the fact stand together behind it.
create index shoe_by_release_date on shoe (release_date, slug);
create index shoe_by_price on shoe (price_currency, price_amount, slug);
create index shoe_by_weight on shoe (weight_g, slug);
create index shoe_by_drop on shoe (drop_tenth_mm, slug);
create index shoe_by_update on shoe (updated_at, slug);
