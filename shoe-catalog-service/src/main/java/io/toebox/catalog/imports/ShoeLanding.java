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
import io.toebox.catalog.identity.Candidate;
import io.toebox.catalog.identity.ShoeMatches;
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
    private final ShoeMatches matches;
    private final ShoeWriter writer;
    private final ChangeLog changes;

    ShoeLanding(
            Shoes shoes,
            ShoeSlugs slugs,
            ImportedNames names,
            ShoeMatches matches,
            ShoeWriter writer,
            ChangeLog changes) {
        this.shoes = shoes;
        this.slugs = slugs;
        this.names = names;
        this.matches = matches;
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
        var assigned = slugs.assign(job, options.shop(), rowsByKey);
        var present = shoes.findAllBySlug(
                assigned.values().stream().map(ShoeSlugs.Assigned::slug).toList());
        var unsure = new ArrayList<ShoeMatches.Found>();
        var findings = new ArrayList<Finding>();
        var merged = new LinkedHashMap<String, Shoe>();
        var used = new HashMap<String, String>();
        var rows = new ArrayList<ShoeRow>();
        rowsByKey.forEach((key, ofShoe) -> {
            var shoe = Objects.requireNonNull(assigned.get(key));
            String slug = shoe.slug();
            var existing = merged.containsKey(slug) ? merged.get(slug) : shoe(present.get(slug));
            var result = ShoeMerge.merge(existing, slug, called(ofShoe, shoe.model()), options.forFeed());
            boolean mayReplace = existing == null || mayChange;
            result.findings().stream()
                    // Where nothing is replaced, shared-fact says so.
                    .filter(finding -> mayReplace || finding.code() != Finding.Code.PRICE_REPLACED)
                    .forEach(findings::add);
            if (!shoe.candidates().isEmpty()) {
                findings.add(looksLike(ofShoe.getFirst(), shoe.candidates().getFirst()));
            }
            if (!shoe.candidates().isEmpty()
                    && shoe.isNew()
                    && result.shoe() != null
                    && ofShoe.getFirst().match() instanceof ShoeMatch.ByName name) {
                unsure.add(new ShoeMatches.Found(
                        name.name(), options.shop(), name.brand(), name.model(), slug, shoe.candidates()));
            }
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
        matches.note(unsure);
        return new Landed(written, rows, refused, findings);
    }

    private static List<ShoeRow> called(List<ShoeRow> rows, Shoes.@Nullable Named model) {
        return model == null
                ? rows
                : rows.stream()
                        .map(row -> row.called(model.brand(), model.model(), model.version()))
                        .toList();
    }

    private static Finding looksLike(ShoeRow row, Candidate candidate) {
        return new Finding(
                row.line(),
                null,
                Finding.Severity.WARNING,
                Finding.Code.LOOKS_LIKE,
                candidate.slug(),
                "This may be the shoe %s (%.0f %%). It is kept as a shoe of its own until somebody decides on the review list, GET /v1/shoe-matches."
                        .formatted(candidate.slug(), candidate.probability() * 100));
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
