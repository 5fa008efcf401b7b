-- Under which name a file has found or made a shoe. The name may be corrected by hand; the same file still means this shoe.
create table imported_name (
    name_key  text primary key,
    shoe_slug text not null references shoe on delete cascade,
    -- The import that used the name last.
    job_id    uuid not null
);
create index imported_name_by_shoe on imported_name (shoe_slug);

-- What makes two spellings one name has changed; the service computes it anew.
update shoe set name_key = null;
