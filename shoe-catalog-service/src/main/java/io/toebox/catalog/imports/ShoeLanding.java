package io.toebox.catalog.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.core.feed.Finding;
import io.toebox.catalog.core.feed.RowReading;
import io.toebox.catalog.core.feed.SharedFacts;
import io.toebox.catalog.core.feed.ShoeMatch;
import io.toebox.catalog.core.feed.ShoeMerge;
import io.toebox.catalog.core.feed.ShoeRow;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.imports.reading.FeedFormat;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.shoes.Shoes;
import io.toebox.catalog.shoes.StoredShoe;

/** Puts the rows of some shoes into the catalogue, in the caller's transaction: all of these shoes, each whole, or none. */
@ApplicationScoped
class ShoeLanding {

    private final Shoes shoes;
    private final ShoeSlugs slugs;
    private final ImportedNames names;
    private final ShoeWriter writer;
    private final ChangeLog changes;

    ShoeLanding(Shoes shoes, ShoeSlugs slugs, ImportedNames names, ShoeWriter writer, ChangeLog changes) {
        this.shoes = shoes;
        this.slugs = slugs;
        this.names = names;
        this.writer = writer;
        this.changes = changes;
    }

    /**
     * Merges the rows into the shoes they are about.
     *
     * @param job the import they are of
     * @param mayChange whether what all shops share may be changed, and not only added to
     * @param dryRun whether only to find out what would happen
     */
    Landed land(
            UUID job,
            Collection<StagedRow> staged,
            ImportOptions options,
            FeedFormat format,
            Author author,
            boolean mayChange,
            boolean dryRun) {
        var interpreter = options.interpreter(format);
        var rowsByKey = new LinkedHashMap<String, List<ShoeRow>>();
        for (var row : staged) {
            // The row was read when it was staged; reading is a function of the row, so it lands again.
            if (interpreter.read(row.written()) instanceof RowReading.Landed(var shoeRow, var ignored)) {
                rowsByKey
                        .computeIfAbsent(row.shoeKey(), key -> new ArrayList<>())
                        .add(shoeRow);
            }
        }
        // From here on nobody else adds a shoe, changes one or takes a barcode.
        changes.lock();
        var slugOf = slugs.assign(job, rowsByKey);
        var present = shoes.findAllBySlug(slugOf.values());
        var findings = new ArrayList<Finding>();
        var merged = new LinkedHashMap<String, Shoe>();
        var used = new HashMap<String, String>();
        var rows = new ArrayList<ShoeRow>();
        rowsByKey.forEach((key, ofShoe) -> {
            String slug = Objects.requireNonNull(slugOf.get(key));
            var existing = merged.containsKey(slug) ? merged.get(slug) : shoe(present.get(slug));
            var result = ShoeMerge.merge(existing, slug, ofShoe, options.forFeed());
            findings.addAll(result.findings());
            if (result.shoe() != null) {
                merged.put(
                        slug,
                        existing == null || mayChange
                                ? result.shoe()
                                : kept(existing, result.shoe(), ofShoe.getFirst(), findings));
                rows.addAll(ofShoe);
                if (ofShoe.getFirst().match() instanceof ShoeMatch.ByName) {
                    used.put(key, slug);
                }
            }
        });
        int refused = rowsByKey.values().stream().mapToInt(List::size).sum() - rows.size();
        var landing = withoutForeignBarcodes(merged.values(), rows, findings);
        if (dryRun) {
            return new Landed(compare(landing, present), rows, refused, findings);
        }
        var written = writer.upsert(landing, author);
        names.remember(job, used);
        return new Landed(written, rows, refused, findings);
    }

    private static Shoe kept(Shoe known, Shoe told, ShoeRow row, List<Finding> findings) {
        var kept = SharedFacts.keep(known, told);
        if (!kept.contradicted().isEmpty()) {
            findings.add(new Finding(
                    row.line(),
                    null,
                    Finding.Severity.WARNING,
                    Finding.Code.SHARED_FACT,
                    known.identity().slug(),
                    "All shops share this shoe, so it keeps its %s; new sizes and barcodes were added. Ask the operator if your file is right."
                            .formatted(String.join(", ", kept.contradicted()))));
        }
        return kept.shoe();
    }

    /** A barcode stays with the shoe that has it, because a scan must never find two. */
    private List<Shoe> withoutForeignBarcodes(Collection<Shoe> merged, List<ShoeRow> rows, List<Finding> findings) {
        var owners = new HashMap<Gtin, String>(shoes.findOwners(
                merged.stream().flatMap(ShoeLanding::barcodes).distinct().toList()));
        var kept = new ArrayList<Shoe>();
        for (var shoe : merged) {
            String slug = shoe.identity().slug();
            Set<Gtin> foreign = new HashSet<>();
            barcodes(shoe)
                    .filter(gtin -> !owners.computeIfAbsent(gtin, g -> slug).equals(slug))
                    .forEach(foreign::add);
            foreign.forEach(gtin -> findings.add(foreignBarcode(gtin, Objects.requireNonNull(owners.get(gtin)), rows)));
            kept.add(foreign.isEmpty() ? shoe : without(shoe, foreign));
        }
        return kept;
    }

    private static Finding foreignBarcode(Gtin gtin, String owner, List<ShoeRow> rows) {
        long line = rows.stream()
                .filter(row -> row.variants().stream().anyMatch(v -> v.gtins().contains(gtin)))
                .mapToLong(ShoeRow::line)
                .findFirst()
                .orElse(1);
        return new Finding(
                line,
                null,
                Finding.Severity.WARNING,
                Finding.Code.GTIN_TAKEN,
                gtin.digits(),
                "This barcode already stands on the shoe %s and stays there. Correct the number, or remove it there first."
                        .formatted(owner));
    }

    private static Shoe without(Shoe shoe, Set<Gtin> foreign) {
        return shoe.withVariants(shoe.variants().stream()
                .map(variant -> new Variant(
                        variant.size(),
                        variant.width(),
                        variant.letter(),
                        variant.gtins().stream()
                                .filter(gtin -> !foreign.contains(gtin))
                                .toList()))
                .toList());
    }

    private static @Nullable Shoe shoe(@Nullable StoredShoe stored) {
        return stored == null ? null : stored.shoe();
    }

    private static Stream<Gtin> barcodes(Shoe shoe) {
        return shoe.variants().stream().flatMap(variant -> variant.gtins().stream());
    }

    private static ShoeWriter.Written compare(List<Shoe> landing, Map<String, StoredShoe> present) {
        int added = 0;
        int unchanged = 0;
        for (var shoe : landing) {
            var existing = shoe(present.get(shoe.identity().slug()));
            added += existing == null ? 1 : 0;
            unchanged += shoe.equals(existing) ? 1 : 0;
        }
        return new ShoeWriter.Written(added, landing.size() - added - unchanged, unchanged);
    }

    /**
     * What became of the rows.
     *
     * @param rows the rows that landed, as understood
     * @param refused how many rows did not land; each has an error among the findings
     * @param findings what was found on the way in, beyond what reading had found
     */
    record Landed(ShoeWriter.Written written, List<ShoeRow> rows, int refused, List<Finding> findings) {}
}
