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
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Term;

/** Keeps imports. Entities leave this package only as {@link ImportResponse}. */
@ApplicationScoped
class ImportJobRepository implements PanacheRepositoryBase<ImportJobEntity, UUID> {

    /** @param tenant the shop that asks, which sees its own only; null for one who may see all */
    @Transactional
    Optional<ImportResponse> findResponse(UUID id, @Nullable String tenant) {
        return findByIdOptional(id)
                .filter(job -> tenant == null || tenant.equals(job.tenant))
                .map(job -> ImportResponse.of(job, Instant.now()));
    }

    /**
     * The imports that came before, newest first.
     *
     * @param tenant the shop whose they are; null for those of all
     */
    @Transactional
    List<ImportResponse> listBefore(Instant createdAt, UUID id, @Nullable String tenant, int limit) {
        var now = Instant.now();
        var order = " (createdAt, id) < (?1, ?2) order by createdAt desc, id desc";
        var found =
                tenant == null ? find(order, createdAt, id) : find("tenant = ?3 and" + order, createdAt, id, tenant);
        return found.page(0, limit).stream()
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
