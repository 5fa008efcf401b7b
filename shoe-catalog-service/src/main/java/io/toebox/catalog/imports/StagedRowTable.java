package io.toebox.catalog.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.toebox.catalog.database.Sql;

/** Reads and finishes staged rows inside the transaction of the batch they land in. No entities: there may be half a million. */
@ApplicationScoped
class StagedRowTable {

    private final Sql sql;

    StagedRowTable(Sql sql) {
        this.sql = sql;
    }

    /** The rows of the next shoes after {@code key} by key, only whole shoes; empty when one shoe alone is above the limit, or at the end. */
    List<StagedRow> listAfter(UUID job, String key, int limit) {
        var rows = list("shoe_key > :key", job, key, 0, limit);
        if (rows.size() < limit) {
            return rows;
        }
        String cut = rows.getLast().shoeKey();
        return rows.stream().filter(row -> !row.shoeKey().equals(cut)).toList();
    }

    /** The rows of one shoe from that place in the file on. */
    List<StagedRow> listOf(UUID job, String key, long fromOrdinal, int limit) {
        return list("shoe_key = :key", job, key, fromOrdinal, limit);
    }

    /** The key of the next shoe after {@code key}; empty at the end. */
    Optional<String> findNextKey(UUID job, String key) {
        return list("shoe_key > :key", job, key, 0, 1).stream()
                .map(StagedRow::shoeKey)
                .findFirst();
    }

    private List<StagedRow> list(String condition, UUID job, String key, long fromOrdinal, int limit) {
        return sql.of("""
                    select ordinal, line, shoe_key, cells, findings from import_row
                    where job_id = :job and shoe_key is not null and %s and ordinal >= :from
                    order by shoe_key, ordinal limit :limit""".formatted(condition))
                .with("job", job)
                .with("key", key)
                .with("from", fromOrdinal)
                .with("limit", limit)
                .list(row -> new StagedRow(
                        row.getLong("ordinal"),
                        row.getLong("line"),
                        row.getString("shoe_key"),
                        row.getString("cells"),
                        row.getString("findings")));
    }

    /** Adds findings to rows, by ordinal. */
    void report(UUID job, Map<Long, List<ReportLine>> findings) {
        sql.of("""
                    update import_row r set findings = given.findings::jsonb
                    from unnest(:ordinals, :findings) as given (ordinal, findings)
                    where r.job_id = :job and r.ordinal = given.ordinal""")
                .with("job", job)
                .with("ordinals", findings.keySet().toArray(Long[]::new))
                .with(
                        "findings",
                        findings.values().stream().map(StagedRows::json).toArray(String[]::new))
                .update();
    }

    /** Forgets the rows of the shoes after {@code after} up to {@code last}; those with findings stay for the report. Gives their number. */
    long finish(UUID job, String after, String last) {
        return finish("shoe_key > :after and shoe_key <= :last", Map.of("job", job, "after", after, "last", last));
    }

    /** The same for the rows of one shoe between two places in the file. */
    long finish(UUID job, String key, long fromOrdinal, long toOrdinal) {
        return finish(
                "shoe_key = :key and ordinal between :from and :to",
                Map.of("job", job, "key", key, "from", fromOrdinal, "to", toOrdinal));
    }

    private long finish(String condition, Map<String, ?> parameters) {
        String which = " where job_id = :job and " + condition;
        return sql.of("delete from import_row" + which + " and findings is null")
                        .with(parameters)
                        .update()
                + sql.of("update import_row set shoe_key = null, cells = null" + which)
                        .with(parameters)
                        .update();
    }
}
