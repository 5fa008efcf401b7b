package io.toebox.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.toebox.catalog.database.Sql;

/**
 * Clears away what imports leave behind, a slice at a time: half a million rows are more than one statement has time for. Rows are
 * found again by their place: the server knows little of a table that has just been filled, and by their key it once looked through
 * a whole file for every row.
 */
@ApplicationScoped
class ImportLeftovers {

    private static final int SLICE = 5_000;

    private final Sql sql;

    ImportLeftovers(Sql sql) {
        this.sql = sql;
    }

    /** Clears a slice; false when there is nothing left. */
    @Transactional
    boolean clearSome() {
        return dropWaitingOfCancelled() || forgetOld();
    }

    /** What waits will not land any more; what was found stays for the report. */
    private boolean dropWaitingOfCancelled() {
        return number("""
                with waiting as (
                    select r.ctid as place from import_job j
                    join import_row r on r.job_id = j.id and r.shoe_key is not null
                    where j.state = 'cancelled' limit :slice),
                dropped as (
                    delete from import_row
                    where ctid = any(array(select place from waiting)) and findings is null),
                kept as (
                    update import_row set shoe_key = null, cells = null
                    where ctid = any(array(select place from waiting)) and findings is not null)
                select count(*) from waiting""") > 0;
    }

    private boolean forgetOld() {
        return number("""
                with old as (
                    select id from import_job where finished_at < now() - interval '30 days'
                    order by finished_at limit 1 for update skip locked),
                slice as (
                    select ctid as place from import_row where job_id in (select id from old) limit :slice),
                rows_gone as (
                    delete from import_row where ctid = any(array(select place from slice))),
                job_gone as (
                    delete from import_job where id in (select id from old) and not exists (select 1 from slice))
                select count(*) from old""") > 0;
    }

    private long number(String text) {
        return sql.of(text).with("slice", SLICE).get(row -> row.getLong(1));
    }
}
