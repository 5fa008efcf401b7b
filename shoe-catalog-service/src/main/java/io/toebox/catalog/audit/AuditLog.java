package io.toebox.catalog.audit;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Term;

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

    /** The newest entries of one subject, newest first, those after {@code after} in that order when it is given. */
    @Transactional
    public List<Trace> list(AuditEntry.Kind kind, String subject, @Nullable Position after, int limit) {
        // Ids alone do not order the entries of several instances, each of which draws them in blocks.
        String older = after == null ? "" : " and (at < :at or at = :at and id < :id)";
        var query = entityManager
                .unwrap(Session.class)
                .createSelectionQuery(
                        "from AuditEntity where kind = :kind and subject = :subject" + older
                                + " order by at desc, id desc",
                        AuditEntity.class)
                .setParameter("kind", Term.of(kind))
                .setParameter("subject", subject)
                .setMaxResults(limit);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.getResultStream().map(AuditEntity::toTrace).toList();
    }

    /** Where an entry stands in the order of a list. */
    public record Position(Instant at, long id) {}

    /** An entry as it was kept. */
    public record Trace(Position position, String author, String occasion, String action, String changed) {}
}
