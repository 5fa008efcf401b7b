package io.toebox.catalog.changes;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Numbers changes and hands them out in order. */
@ApplicationScoped
public class ChangeLog {

    private final EntityManager entityManager;
    private final String version;

    ChangeLog(EntityManager entityManager, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.entityManager = entityManager;
        this.version = version;
    }

    /**
     * Lets no other transaction number changes until this one ends. Call it first where a write depends on what was read:
     * nobody can change the catalogue in between.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        entityManager
                .createNativeQuery("select last_sequence from catalogue for update", Long.class)
                .getSingleResult();
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
                .createQuery("from ChangeEntity where sequence > :after order by sequence", ChangeEntity.class)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultStream()
                .map(Change::of)
                .toList();
    }

    /** The committed state. */
    @Transactional
    public CatalogueState state() {
        return CatalogueState.read(entityManager, version);
    }

    /** What happened. */
    enum Kind {
        SHOE_UPSERTED,
        SHOE_REMOVED,
        GRADING_UPSERTED,
        GRADING_REMOVED,
        STOCK_CHANGED
    }

    /**
     * A change before it has its number.
     *
     * @param slug the shoe it is about, null when it is about no single one
     * @param document what it carries, as published; null for a shoe that is removed
     */
    public record Entry(
            Kind kind, @Nullable String slug, @Nullable String document) {

        public static Entry upserted(String slug, String shoe) {
            return new Entry(Kind.SHOE_UPSERTED, slug, shoe);
        }

        public static Entry removed(String slug) {
            return new Entry(Kind.SHOE_REMOVED, slug, null);
        }

        public static Entry gradingUpserted(String grading) {
            return new Entry(Kind.GRADING_UPSERTED, null, grading);
        }

        /** @param grading as it was */
        public static Entry gradingRemoved(String grading) {
            return new Entry(Kind.GRADING_REMOVED, null, grading);
        }

        /** @param change a {@link StockChange} as published */
        public static Entry stockChanged(@Nullable String slug, String change) {
            return new Entry(Kind.STOCK_CHANGED, slug, change);
        }
    }
}
