package io.toebox.catalog.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads what was found in the rows of an import, in the order of the file. */
@ApplicationScoped
class ImportReport {

    private final EntityManager entityManager;

    ImportReport(EntityManager entityManager) {
        this.entityManager = entityManager;
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
        var found = entityManager
                .unwrap(Session.class)
                .createNativeQuery("""
                        select ordinal, findings from import_row
                        where job_id = :job and ordinal > :after and findings is not null
                        and (cast(:severity as text) is null or findings like :marked)
                        order by ordinal limit :rows""", Row.class)
                .setParameter("job", job)
                .setParameter("after", after)
                .setParameter("severity", severity)
                .setParameter("marked", "%\"severity\":\"" + severity + "\"%")
                .setParameter("rows", rows)
                .getResultList();
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
