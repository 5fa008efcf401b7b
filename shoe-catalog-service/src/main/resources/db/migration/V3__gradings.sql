-- How inside dimensions grow from size to size, in hundredths of a millimetre. Null means unknown.
create table grading (
    brand                  text not null check (brand <> ''),
    last_gender            text not null check (last_gender in ('men', 'women', 'unisex')),
    dimension              text not null check (dimension in ('internal-length', 'ball-width', 'toe-box-width',
        'toe-box-height', 'ball-girth', 'instep-height', 'heel-width')),
    per_size_hundredth_mm  integer not null check (per_size_hundredth_mm between 0 and 2000),
    per_width_hundredth_mm integer check (per_width_hundredth_mm between 0 and 2000),
    source                 text not null check (source <> ''),
    certainty              text not null check (certainty in ('seen', 'computed', 'recalled')),
    primary key (brand, last_gender, dimension)
);
