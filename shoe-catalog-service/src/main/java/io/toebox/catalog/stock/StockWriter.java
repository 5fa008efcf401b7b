package io.toebox.catalog.stock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.toebox.catalog.audit.AuditEntry;
import io.toebox.catalog.audit.AuditEntry.Action;
import io.toebox.catalog.audit.AuditLog;
import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.Shop;
import io.toebox.catalog.core.shoe.Gtin;

/** The only way a count gets into the stock or out of it. A count that is out of date never replaces a newer one. */
@ApplicationScoped
public class StockWriter {

    private final StockTable table;
    private final AuditLog audit;

    StockWriter(StockTable table, AuditLog audit) {
        this.table = table;
        this.audit = audit;
    }

    /**
     * Takes over the counts that are not out of date, whatever their order. Several counts of one barcode are one: the
     * newest. One audit entry says how many were applied.
     *
     * @throws IllegalArgumentException when the shop cannot be named so
     */
    @Transactional
    public Applied apply(String shop, Collection<StockCount> counts, Author author) {
        if (!Shop.isName(shop)) {
            throw new IllegalArgumentException("A shop is named by at most 60 characters, " + Shop.FORM + ".");
        }
        // By barcode, so that two loads lock the rows in the same order and cannot wait for each other for ever.
        var newest = new TreeMap<Gtin, StockCount>();
        counts.forEach(count -> newest.merge(count.gtin(), count, (a, b) -> b.replaces(a) ? b : a));
        var unknown = new TreeSet<>(newest.keySet());
        unknown.removeAll(table.listKnown(newest.keySet()));
        newest.keySet().removeAll(unknown);

        var applied = table.write(shop, newest.values());
        int unchanged = 0;
        var kept = table.list(shop, newest.keySet());
        for (var count : newest.values()) {
            unchanged += !applied.contains(count.gtin()) && count.equals(kept.get(count.gtin())) ? 1 : 0;
        }
        if (!applied.isEmpty()) {
            note(Action.CHANGED, shop, "{\"property\":\"counts\",\"after\":%d}".formatted(applied.size()), author);
        }
        return new Applied(applied.size(), unchanged, newest.size() - applied.size() - unchanged, unknown);
    }

    /** Takes over one count unless it is out of date; whether the shop had none before. Empty when nobody knows the barcode. */
    @Transactional
    Optional<Boolean> put(String shop, StockCount count, Author author) {
        if (table.listKnown(List.of(count.gtin())).isEmpty()) {
            return Optional.empty();
        }
        var before = table.findLocked(shop, count.gtin());
        if (!table.write(shop, List.of(count)).isEmpty()) {
            String changed = before.map(b -> "{\"property\":\"quantity\",\"before\":%d,\"after\":%d}"
                            .formatted(b.quantity(), count.quantity()))
                    .orElseGet(() -> "{\"property\":\"quantity\",\"after\":%d}".formatted(count.quantity()));
            note(before.isPresent() ? Action.CHANGED : Action.ADDED, subject(shop, count.gtin()), changed, author);
        }
        return Optional.of(before.isEmpty());
    }

    /** Forgets the count; false when there is none. */
    @Transactional
    boolean remove(String shop, Gtin gtin, Author author) {
        var before = table.findLocked(shop, gtin);
        before.ifPresent(count -> {
            table.delete(shop, gtin);
            note(
                    Action.REMOVED,
                    subject(shop, gtin),
                    "{\"property\":\"quantity\",\"before\":%d}".formatted(count.quantity()),
                    author);
        });
        return before.isPresent();
    }

    private void note(Action action, String subject, String changed, Author author) {
        var entry = new AuditEntry(action, AuditEntry.Kind.STOCK, subject, "[" + changed + "]");
        audit.append(List.of(entry), author, Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }

    private static String subject(String shop, Gtin gtin) {
        return shop + "/" + gtin;
    }

    /**
     * What became of the counts; several of one barcode are one.
     *
     * @param applied newer than what was there, or of the same moment with another quantity
     * @param unchanged exactly what was there
     * @param older out of date, so not kept
     * @param unknownGtins barcodes that stand on no shoe, so not kept
     */
    public record Applied(int applied, int unchanged, int older, SortedSet<Gtin> unknownGtins) {}
}
