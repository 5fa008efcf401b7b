package io.toebox.catalog.shoes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.core.shoe.Shoe;

/** The only way a shoe gets into the catalogue or out of it; each write is also a numbered change. */
@ApplicationScoped
public class ShoeWriter {

    private final ShoeRepository shoes;
    private final ShoeDocuments documents;
    private final ChangeLog changes;

    ShoeWriter(ShoeRepository shoes, ShoeDocuments documents, ChangeLog changes) {
        this.shoes = shoes;
        this.documents = documents;
        this.changes = changes;
    }

    /** Adds or replaces the shoes, all or none. A shoe that is already there as given is no change. */
    @Transactional
    public Written upsert(Collection<Shoe> given, Author author) {
        Instant now = now();
        var bySlug = new TreeMap<String, Shoe>();
        given.forEach(shoe -> bySlug.put(shoe.identity().slug(), shoe));
        var present = shoes.lockAll(bySlug.keySet());
        var entries = new ArrayList<ChangeLog.Entry>();
        bySlug.forEach((slug, shoe) -> {
            var entity = present.get(slug);
            if (entity == null) {
                shoes.persist(new ShoeEntity(shoe, now));
            } else if (entity.toShoe().equals(shoe)) {
                return;
            } else {
                entity.write(shoe, now);
            }
            entries.add(ChangeLog.Entry.upserted(slug, documents.json(new StoredShoe(shoe, now))));
        });
        changes.append(entries, now);
        int added = bySlug.size() - present.size();
        return new Written(added, entries.size() - added, bySlug.size() - entries.size());
    }

    /** Removes the shoe; false when it is not there. */
    @Transactional
    public boolean remove(String slug, Author author) {
        var entity = shoes.lockAll(List.of(slug)).get(slug);
        if (entity == null) {
            return false;
        }
        shoes.delete(entity);
        changes.append(List.of(ChangeLog.Entry.removed(slug)), now());
        return true;
    }

    /** In milliseconds: finer would be noise, and the database keeps no nanoseconds. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** How many shoes a write added, changed and found already as given. */
    public record Written(int added, int changed, int unchanged) {}
}
