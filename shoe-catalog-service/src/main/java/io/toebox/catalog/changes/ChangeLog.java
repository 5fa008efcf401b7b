package io.toebox.catalog.changes;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

/** Numbers changes and hands them out in order. */
@ApplicationScoped
public class ChangeLog {

    private final EntityManager entityManager;

    ChangeLog(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Writes the changes into the caller's transaction. Call it last: from here to the commit no other transaction can
     * number its changes, which is what makes the order of the numbers the order of the commits.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<Entry> entries, Instant changedAt) {
        if (entries.isEmpty()) {
            return;
        }
        entityManager.flush();
        // Reaches the listeners when this transaction commits, and not at all when it does not.
        entityManager
                .createNativeQuery("select 1 from pg_notify('" + ChangeListener.CHANNEL + "', '')", Integer.class)
                .getSingleResult();
        long last = (Long) entityManager
                .createNativeQuery(
                        "update catalogue set last_sequence = last_sequence + :count returning last_sequence",
                        Long.class)
                .setParameter("count", entries.size())
                .getSingleResult();
        long sequence = last - entries.size();
        for (var entry : entries) {
            entityManager.persist(new ChangeEntity(++sequence, entry, changedAt));
        }
    }

    /** The changes after {@code after}, at most {@code limit}, oldest first, without a gap. */
    @Transactional
    List<Change> listAfter(long after, int limit) {
        return entityManager
                .createQuery("""
                        select new io.toebox.catalog.changes.Change(sequence, kind, slug, shoe)
                        from ChangeEntity where sequence > :after order by sequence""", Change.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The number of the newest committed change, 0 when there is none. */
    @Transactional
    public long lastSequence() {
        return (Long) entityManager
                .createNativeQuery("select last_sequence from catalogue", Long.class)
                .getSingleResult();
    }

    /** What happened to a shoe. */
    enum Kind {
        SHOE_UPSERTED,
        SHOE_REMOVED
    }

    /**
     * A change before it has its number.
     *
     * @param shoe the shoe as published, null once it is removed
     */
    public record Entry(Kind kind, String slug, @Nullable String shoe) {

        public static Entry upserted(String slug, String shoe) {
            return new Entry(Kind.SHOE_UPSERTED, slug, shoe);
        }

        public static Entry removed(String slug) {
            return new Entry(Kind.SHOE_REMOVED, slug, null);
        }
    }
}
