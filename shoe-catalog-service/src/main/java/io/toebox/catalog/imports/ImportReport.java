package io.toebox.catalog.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.database.Sql;

/** Reads what was found in the rows of an import, in the order of the file. */
@ApplicationScoped
class ImportReport {

    private final Sql sql;

    ImportReport(Sql sql) {
        this.sql = sql;
    }

    /**
     * The findings of the next rows that have any.
     *
     * @param after the ordinal of the last row already read, -1 for none
     * @param rows how many rows at most
     * @param severity null for all
     */
    @Transactional
    Page list(UUID job, long after, int rows, @Nullable String severity) {
        var found = sql.of("""
                    select ordinal, findings from import_row
                    where job_id = :job and ordinal > :after and findings is not null
                    and (:severity::text is null
                        or findings @> jsonb_build_array(jsonb_build_object('severity', :severity::text)))
                    order by ordinal limit :rows""")
                .with("job", job)
                .with("after", after)
                .with("severity", severity)
                .with("rows", rows)
                .list(row -> new Row(row.getLong("ordinal"), row.getString("findings")));
        var lines = new ArrayList<ReportLine>();
        for (var row : found) {
            for (var line : StagedRows.read(row.findings(), StagedRows.REPORT_LINES)) {
                if (severity == null || severity.equals(line.severity())) {
                    lines.add(line);
                }
            }
        }
        return new Page(lines, found.size() < rows ? null : found.getLast().ordinal());
    }

    private record Row(long ordinal, String findings) {}

    /**
     * Some findings.
     *
     * @param lastOrdinal where to go on; null at the end
     */
    record Page(List<ReportLine> findings, @Nullable Long lastOrdinal) {}
}
