package io.toebox.catalog.stock;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.toebox.catalog.audit.AuditEntry;
import io.toebox.catalog.audit.AuditEntry.Action;
import io.toebox.catalog.audit.AuditLog;
import io.toebox.catalog.audit.Author;
import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.changes.StockChange;
import io.toebox.catalog.core.Shop;
import io.toebox.catalog.core.shoe.Gtin;

/**
 * The only way a count gets into the stock or out of it. A count that is out of date never replaces a newer one. What came into
 * stock or sold out is numbered in the change feed; that three pairs became two is not.
 */
@ApplicationScoped
public class StockWriter {

    /** Sorts before every slug. */
    private static final String NO_SHOE = "";

    private final StockTable table;
    private final ChangeLog changes;
    private final AuditLog audit;
    private final ObjectMapper mapper;

    StockWriter(StockTable table, ChangeLog changes, AuditLog audit, ObjectMapper mapper) {
        this.table = table;
        this.changes = changes;
        this.audit = audit;
        this.mapper = mapper;
    }

    /**
     * Takes over the counts that are not out of date, whatever their order. Several counts of one barcode are one: the
     * newest. One audit entry says how many were applied; what came into stock or sold out is one numbered change a shoe.
     *
     * @throws IllegalArgumentException when the shop cannot be named so
     */
    @Transactional
    public Applied apply(String shop, Collection<StockCount> counts, Author author) {
        if (!Shop.isName(shop)) {
            throw new IllegalArgumentException("A shop is named by at most 60 characters, " + Shop.FORM + ".");
        }
        // First of all, so that what was there before is still what this write replaces.
        changes.lock();
        var newest = new TreeMap<Gtin, StockCount>();
        counts.forEach(count -> newest.merge(count.gtin(), count, (a, b) -> b.replaces(a) ? b : a));
        var shoes = table.listShoes(newest.keySet());
        var unknown = new TreeSet<>(newest.keySet());
        unknown.removeAll(shoes.keySet());
        newest.keySet().removeAll(unknown);

        var before = table.list(shop, newest.keySet());
        var applied = table.write(shop, newest.values());
        int unchanged = 0;
        for (var count : newest.values()) {
            unchanged += !applied.contains(count.gtin()) && count.equals(before.get(count.gtin())) ? 1 : 0;
        }
        var now = now();
        if (!applied.isEmpty()) {
            note(Action.CHANGED, shop, "{\"property\":\"counts\",\"after\":%d}".formatted(applied.size()), author, now);
            var after = new TreeMap<>(newest);
            after.keySet().retainAll(applied);
            number(shop, shoes, before, after, now);
        }
        return new Applied(applied.size(), unchanged, newest.size() - applied.size() - unchanged, unknown);
    }

    /** The shop still has of these barcodes as many as it last counted. */
    @Transactional
    public void confirm(String shop, Collection<Gtin> gtins, Instant asOf) {
        if (!gtins.isEmpty()) {
            table.confirm(shop, gtins, asOf);
        }
    }

    /** The shop has none left of what it counted before then and not since. */
    @Transactional
    public Applied sellOut(String shop, Instant asOf, Author author) {
        changes.lock();
        var none = table.listCountedBefore(shop, asOf).stream()
                .map(gtin -> new StockCount(gtin, 0, asOf))
                .toList();
        return apply(shop, none, author);
    }

    /** Takes over one count unless it is out of date; whether the shop had none before. Empty when nobody knows the barcode. */
    @Transactional
    Optional<Boolean> put(String shop, StockCount count, Author author) {
        changes.lock();
        var gtins = List.of(count.gtin());
        var shoes = table.listShoes(gtins);
        if (shoes.isEmpty()) {
            return Optional.empty();
        }
        var kept = table.list(shop, gtins);
        var before = kept.get(count.gtin());
        if (!table.write(shop, List.of(count)).isEmpty()) {
            String changed = before == null
                    ? "{\"property\":\"quantity\",\"after\":%d}".formatted(count.quantity())
                    : "{\"property\":\"quantity\",\"before\":%d,\"after\":%d}"
                            .formatted(before.quantity(), count.quantity());
            var now = now();
            note(before == null ? Action.ADDED : Action.CHANGED, subject(shop, count.gtin()), changed, author, now);
            number(shop, shoes, kept, Map.of(count.gtin(), count), now);
        }
        return Optional.of(before == null);
    }

    /** Forgets the count; false when there is none. */
    @Transactional
    boolean remove(String shop, Gtin gtin, Author author) {
        changes.lock();
        var before = table.list(shop, List.of(gtin));
        var count = before.get(gtin);
        if (count == null) {
            return false;
        }
        table.delete(shop, gtin);
        var now = now();
        String changed = "{\"property\":\"quantity\",\"before\":%d}".formatted(count.quantity());
        note(Action.REMOVED, subject(shop, gtin), changed, author, now);
        var none = new StockCount(gtin, 0, count.asOf());
        number(shop, table.listShoes(List.of(gtin)), before, Map.of(gtin, none), now);
        return true;
    }

    /** Numbers what came into stock and what sold out, one change a shoe, and a shop that was not known before. */
    private void number(
            String shop,
            Map<Gtin, String> shoes,
            Map<Gtin, StockCount> before,
            Map<Gtin, StockCount> after,
            Instant changedAt) {
        var bySlug = new TreeMap<String, StockChange>();
        after.forEach((gtin, count) -> {
            var old = before.get(gtin);
            boolean had = old != null && old.quantity() > 0;
            boolean has = count.quantity() > 0;
            if (had != has) {
                var change = bySlug.computeIfAbsent(shoes.getOrDefault(gtin, NO_SHOE), slug -> nothing(shop));
                (has ? change.inStock() : change.soldOut()).add(gtin.digits());
            }
        });
        if (table.addShop(shop) && bySlug.isEmpty()) {
            bySlug.put(NO_SHOE, nothing(shop));
        }
        changes.append(
                bySlug.entrySet().stream()
                        .map(entry -> ChangeLog.Entry.stockChanged(
                                entry.getKey().equals(NO_SHOE) ? null : entry.getKey(),
                                mapper.valueToTree(entry.getValue()).toString()))
                        .toList(),
                changedAt);
    }

    private static StockChange nothing(String shop) {
        return new StockChange(shop, new ArrayList<>(), new ArrayList<>());
    }

    private void note(Action action, String subject, String changed, Author author, Instant at) {
        audit.append(List.of(new AuditEntry(action, AuditEntry.Kind.STOCK, subject, "[" + changed + "]")), author, at);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
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
