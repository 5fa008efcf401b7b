package io.toebox.catalog.imports;

import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.toebox.catalog.core.shoe.Term;

/** Stops imports. Rows that wait are left to {@link ImportLeftovers}: there may be more of them than a request has time for. */
@ApplicationScoped
class ImportCancellation {

    private final EntityManager entityManager;
    private final ImportJobRepository jobs;

    ImportCancellation(EntityManager entityManager, ImportJobRepository jobs) {
        this.entityManager = entityManager;
        this.jobs = jobs;
    }

    /** Stops the import once the batch that is landing has landed; false when there is no such import. */
    @Transactional
    boolean cancel(UUID id) {
        // A batch may hold the row for longer than a request usually waits for one.
        entityManager.createNativeQuery("set local lock_timeout = '30s'").executeUpdate();
        var job = jobs.lock(id);
        job.filter(found -> !Term.parse(ImportState.class, found.state).isOver())
                .ifPresent(found -> {
                    found.state = Term.of(ImportState.CANCELLED);
                    found.finishedAt = Instant.now();
                });
        return job.isPresent();
    }
}
