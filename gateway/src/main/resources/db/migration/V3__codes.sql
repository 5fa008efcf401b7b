create table sealed_answer (
    -- HMAC of the code: the code itself is nowhere.
    code       text primary key,
    sealed     text not null,
    expires_at timestamptz not null
);
create index sealed_answer_by_end on sealed_answer (expires_at);
