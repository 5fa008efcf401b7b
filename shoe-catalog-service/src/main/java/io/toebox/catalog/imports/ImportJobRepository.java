package io.toebox.catalog.imports;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.LockMode;
import org.hibernate.Session;

import io.toebox.catalog.core.shoe.Term;

/** Keeps imports. Entities leave this package only as {@link ImportResponse}. */
@ApplicationScoped
class ImportJobRepository implements PanacheRepositoryBase<ImportJobEntity, UUID> {

    @Transactional
    Optional<ImportResponse> findResponse(UUID id) {
        return findByIdOptional(id).map(job -> ImportResponse.of(job, Instant.now()));
    }

    /** The imports that came before, newest first. */
    @Transactional
    List<ImportResponse> listBefore(Instant createdAt, UUID id, int limit) {
        var now = Instant.now();
        return find("(createdAt, id) < (?1, ?2) order by createdAt desc, id desc", createdAt, id)
                .page(0, limit)
                .stream()
                .map(job -> ImportResponse.of(job, now))
                .toList();
    }

    /** The import that waits longest or is under way. */
    @Transactional
    Optional<UUID> findWaiting() {
        return find(
                        "state in ?1 order by createdAt",
                        List.of(Term.of(ImportState.QUEUED), Term.of(ImportState.RUNNING)))
                .firstResultOptional()
                .map(job -> job.id);
    }

    /** The import, locked until the transaction ends; empty when another instance has it or it is over. */
    Optional<ImportJobEntity> lockIfFree(UUID id) {
        return getEntityManager()
                .unwrap(Session.class)
                .createSelectionQuery("from ImportJobEntity where id = :id and state in :open", ImportJobEntity.class)
                .setParameter("id", id)
                .setParameter("open", List.of(Term.of(ImportState.QUEUED), Term.of(ImportState.RUNNING)))
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .uniqueResultOptional();
    }

    /** The import, locked once nobody else holds it. */
    Optional<ImportJobEntity> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
