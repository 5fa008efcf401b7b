package io.toebox.catalog.changes;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.database.Sql;

/** Numbers changes and hands them out in order. */
@ApplicationScoped
public class ChangeLog {

    private static final int SLICE = 5_000;

    private final ChangeRepository changes;
    private final Sql sql;
    private final String version;

    ChangeLog(ChangeRepository changes, Sql sql, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.changes = changes;
        this.sql = sql;
        this.version = version;
    }

    /**
     * Lets no other transaction number changes until this one ends. Call it first where a write depends on what was read:
     * nobody can change the catalogue in between.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        sql.of("select last_sequence from catalogue for update").get(row -> row.getLong(1));
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
        changes.flush();
        // Reaches the listeners when this transaction commits, and not at all when it does not.
        sql.of("select pg_notify(:channel, '')")
                .with("channel", ChangeListener.CHANNEL)
                .get(row -> true);
        long last = sql.of("update catalogue set last_sequence = last_sequence + :count returning last_sequence")
                .with("count", entries.size())
                .get(row -> row.getLong(1));
        long sequence = last - entries.size();
        for (var entry : entries) {
            changes.persist(new ChangeEntity(++sequence, entry, changedAt));
        }
    }

    /**
     * The changes after {@code after}, at most {@code limit}, oldest first, without a gap among them. The first is a later one
     * than the next when that is no longer kept.
     */
    @Transactional
    List<Change> listAfter(long after, int limit) {
        return changes.listAfter(after, limit).stream().map(Change::of).toList();
    }

    /**
     * Forgets some of the changes from before then. Gives their number; none when there are no more. Only ever from the lowest
     * number on, so that what is kept has no gap; clocks of several instances may disagree about the order.
     */
    @Transactional
    public int forgetSome(Instant before) {
        return sql.of("""
                    with oldest as (select sequence, changed_at from change order by sequence limit :slice)
                    delete from change where sequence <= (
                        select max(sequence) from oldest
                        where sequence < all (select sequence from oldest where changed_at >= :before))""").with("before", before).with("slice", SLICE).update();
    }

    /** The committed state. */
    @Transactional
    public CatalogueState state() {
        return CatalogueState.read(sql, version);
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
