package io.toebox.catalog.imports;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.database.Sql;

/** Stops imports. Rows that wait are left to {@link ImportLeftovers}: there may be more of them than a request has time for. */
@ApplicationScoped
class ImportCancellation {

    private final Sql sql;
    private final ImportJobRepository jobs;

    ImportCancellation(Sql sql, ImportJobRepository jobs) {
        this.sql = sql;
        this.jobs = jobs;
    }

    /** Stops the import once the batch that is landing has landed; false when there is no such import. */
    @Transactional
    boolean cancel(UUID id) {
        // A batch may hold the row for longer than a request usually waits for one.
        sql.of("set local lock_timeout = '30s'").update();
        var job = jobs.lock(id);
        job.filter(found -> !Term.parse(ImportState.class, found.state).isOver())
                .ifPresent(found -> {
                    found.state = Term.of(ImportState.CANCELLED);
                    found.finishedAt = Instant.now();
                });
        return job.isPresent();
    }
}
