-- JSON that is read for what it says is jsonb; see docs/decisions/0005 for the columns that stay text. A NUL, which jsonb cannot
-- hold, becomes U+FFFD. What is no JSON at all is kept inside some.

create function pg_temp.parsed(given text, otherwise jsonb) returns jsonb language sql as $$
    select case
        when given is null then null
        when pg_input_is_valid(given, 'jsonb') then given::jsonb
        when pg_input_is_valid(replace(given, '\u0000', '\ufffd'), 'jsonb') then replace(given, '\u0000', '\ufffd')::jsonb
        else otherwise
    end
$$;

alter table audit alter column changed type jsonb using pg_temp.parsed(
    changed, jsonb_build_array(jsonb_build_object('property', 'unreadable', 'after', changed)));

-- An import whose options nobody can read does not go on.
update import_job set state = 'cancelled', finished_at = now()
where state in ('queued', 'running') and not pg_input_is_valid(options, 'jsonb');
alter table import_job
    alter column options type jsonb using pg_temp.parsed(
        options, jsonb_build_object('source', source, 'assumeShoes', false)),
    -- The rows have theirs.
    alter column findings type jsonb using pg_temp.parsed(findings, '[]');

alter table import_row alter column findings type jsonb using pg_temp.parsed(
    findings,
    jsonb_build_array(jsonb_build_object(
        'line', line, 'severity', 'error', 'code', 'not-landed', 'read', left(findings, 100),
        'action', 'What was found here cannot be read any more. Send the file again.')));
