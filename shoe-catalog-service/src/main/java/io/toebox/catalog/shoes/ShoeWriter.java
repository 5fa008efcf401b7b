package io.toebox.catalog.shoes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.toebox.catalog.audit.AuditEntry;
import io.toebox.catalog.audit.AuditLog;
import io.toebox.catalog.audit.Author;
import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;

/** The only way a shoe gets into the catalogue or out of it; each write is also a numbered change and an audit entry. */
@ApplicationScoped
public class ShoeWriter {

    private final ShoeRepository rows;
    private final Shoes shoes;
    private final ShoeDocuments documents;
    private final ChangeLog changes;
    private final AuditLog audit;

    ShoeWriter(ShoeRepository rows, Shoes shoes, ShoeDocuments documents, ChangeLog changes, AuditLog audit) {
        this.rows = rows;
        this.shoes = shoes;
        this.documents = documents;
        this.changes = changes;
        this.audit = audit;
    }

    /**
     * Adds or replaces the shoes, all or none. A shoe that is already there as given is no change.
     *
     * @throws GtinTakenException when a barcode stands on another shoe, in the catalogue or among the given; nothing is
     *     written then and the caller's transaction may go on
     */
    @Transactional(dontRollbackOn = GtinTakenException.class)
    public Written upsert(Collection<Shoe> given, Author author) {
        // First of all, so that no other writer adds a shoe or takes a barcode between looking and writing.
        changes.lock();
        Instant now = now();
        var bySlug = new TreeMap<String, Shoe>();
        given.forEach(shoe -> bySlug.put(shoe.identity().slug(), shoe));
        requireFreeGtins(bySlug.values());
        var present = rows.findAll(bySlug.keySet());
        var feed = new ArrayList<ChangeLog.Entry>();
        var trail = new ArrayList<AuditEntry>();
        bySlug.forEach((slug, shoe) -> {
            var after = new StoredShoe(shoe, now);
            var entity = present.get(slug);
            if (entity == null) {
                rows.persist(new ShoeEntity(shoe, now));
                trail.add(entry(AuditEntry.Action.ADDED, slug, "[]"));
            } else {
                var before = entity.toStored();
                if (before.shoe().equals(shoe)) {
                    return;
                }
                entity.write(shoe, now);
                trail.add(entry(AuditEntry.Action.CHANGED, slug, documents.changed(before, after)));
            }
            feed.add(ChangeLog.Entry.upserted(slug, documents.json(after)));
        });
        audit.append(trail, author, now);
        changes.append(feed, now);
        int added = bySlug.size() - present.size();
        return new Written(added, feed.size() - added, bySlug.size() - feed.size());
    }

    /** Removes the shoe; false when it is not there. */
    @Transactional
    public boolean remove(String slug, Author author) {
        changes.lock();
        var entity = rows.findAll(List.of(slug)).get(slug);
        if (entity == null) {
            return false;
        }
        Instant now = now();
        audit.append(
                List.of(entry(AuditEntry.Action.REMOVED, slug, documents.removed(entity.toStored()))), author, now);
        rows.delete(entity);
        changes.append(List.of(ChangeLog.Entry.removed(slug)), now);
        return true;
    }

    private void requireFreeGtins(Collection<Shoe> given) {
        var wanted = new HashMap<Gtin, String>();
        var taken = new HashMap<Gtin, String>();
        for (var shoe : given) {
            String slug = shoe.identity().slug();
            shoe.variants().stream().flatMap(v -> v.gtins().stream()).forEach(gtin -> {
                String other = wanted.putIfAbsent(gtin, slug);
                if (other != null) {
                    taken.put(gtin, other);
                }
            });
        }
        shoes.findOwners(wanted.keySet()).entrySet().stream()
                .filter(owner -> !owner.getValue().equals(wanted.get(owner.getKey())))
                .forEach(owner -> taken.put(owner.getKey(), owner.getValue()));
        if (!taken.isEmpty()) {
            throw new GtinTakenException(taken);
        }
    }

    private static AuditEntry entry(AuditEntry.Action action, String slug, String changed) {
        return new AuditEntry(action, AuditEntry.Kind.SHOE, slug, changed);
    }

    /** In milliseconds: finer would be noise, and the database keeps no nanoseconds. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** How many shoes a write added, changed and found already as given. */
    public record Written(int added, int changed, int unchanged) {}
}
