package io.toebox.catalog.audit;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;

/** Keeps who wrote what. */
@ApplicationScoped
public class AuditLog {

    private final EntityManager entityManager;

    AuditLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Writes the entries into the caller's transaction, so that nothing is written without a trace or traced without a write. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<AuditEntry> entries, Author author, Instant at) {
        for (var entry : entries) {
            entityManager.persist(new AuditEntity(entry, author, at));
        }
    }

    /** The newest entries before {@code before} of one subject, newest first. */
    @Transactional
    List<AuditEntity> listBefore(String kind, String subject, long before, int limit) {
        return entityManager
                .unwrap(Session.class)
                .createSelectionQuery(
                        "from AuditEntity where kind = :kind and subject = :subject and id < :before order by id desc",
                        AuditEntity.class)
                .setParameter("kind", kind)
                .setParameter("subject", subject)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
