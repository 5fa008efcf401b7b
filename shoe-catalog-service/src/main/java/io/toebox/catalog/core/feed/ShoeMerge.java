package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.feed.Finding.Severity;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.Price;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;

/**
 * How rows change a shoe. What a row says replaces what was known, and what it does not say stays. Of two rows of one file
 * that disagree the first counts. Variants, barcodes, widths and sources are only ever added; a barcode that stands at another
 * size moves there, and a value measured at the same place replaces the old one. The gender of a known shoe never changes,
 * and only a row that names the slug renames one.
 */
public final class ShoeMerge {

    private final @Nullable Shoe existing;
    private final List<ShoeRow> rows;
    private final List<Finding> findings = new ArrayList<>();

    private ShoeMerge(@Nullable Shoe existing, List<ShoeRow> rows) {
        this.existing = existing;
        this.rows = rows;
    }

    /**
     * The shoe after these rows; the same rows again change nothing.
     *
     * @param existing null when the shoe is new
     * @param slug the slug of the shoe
     * @param rows rows of one file about this shoe, in the order of the file
     * @throws IllegalArgumentException when there are no rows, or {@code slug} is no slug or not that of {@code existing}
     */
    public static Merged merge(@Nullable Shoe existing, String slug, List<ShoeRow> rows, FeedOptions options) {
        if (rows.isEmpty() || !Shoe.Identity.isSlug(slug)) {
            throw new IllegalArgumentException("A shoe is changed by rows, under its slug.");
        }
        if (existing != null && !existing.identity().slug().equals(slug)) {
            throw new IllegalArgumentException("The shoe has another slug.");
        }
        return new ShoeMerge(existing, rows).merged(slug, options);
    }

    /**
     * What became of the shoe.
     *
     * @param shoe null when the shoe is new and the rows do not say enough for one; each of them then has an error
     */
    public record Merged(@Nullable Shoe shoe, List<Finding> findings) {

        public Merged {
            findings = List.copyOf(findings);
        }
    }

    private Merged merged(String slug, FeedOptions options) {
        var identity = identity(slug);
        if (identity == null) {
            return new Merged(null, findings);
        }
        var variants = new VariantMerge(existing == null ? List.of() : existing.variants(), rows, findings).variants();
        var shoe = new Shoe(
                identity,
                purpose(),
                upper(),
                build(),
                offer(variants),
                existing == null ? null : existing.sizeRating(),
                variants,
                measurements(),
                sources(options));
        return new Merged(shoe, findings);
    }

    private Shoe.@Nullable Identity identity(String slug) {
        var known = existing == null ? null : existing.identity();
        String brand = name("brand", ShoeRow.Facts::brand);
        String model = name("model", ShoeRow.Facts::model);
        if (known == null && (brand == null || model == null)) {
            var code = brand == null ? Code.BRAND_MISSING : Code.MODEL_MISSING;
            rows.forEach(row -> findings.add(new Finding(
                    row.line(),
                    null,
                    Severity.ERROR,
                    code,
                    slug,
                    "Add brand and model: the catalogue has no shoe with this slug yet.")));
            return null;
        }
        return new Shoe.Identity(
                slug,
                Objects.requireNonNull(orKnown(brand, known, Shoe.Identity::brand)),
                Objects.requireNonNull(orKnown(model, known, Shoe.Identity::model)),
                orKnown(told("version", ShoeRow.Facts::version), known, Shoe.Identity::version),
                lastGender(known),
                orKnown(told("release date", ShoeRow.Facts::releaseDate), known, Shoe.Identity::releaseDate));
    }

    /** Rows that name the slug say what the shoe is called; others, whose titles differ from shop to shop, only of a new one. */
    private @Nullable String name(String what, Function<ShoeRow.Facts, @Nullable String> part) {
        List<ShoeRow> slugged = rows.stream()
                .filter(row -> row.match() instanceof ShoeMatch.BySlug)
                .toList();
        if (!slugged.isEmpty()) {
            return told(what, part, slugged);
        }
        return existing == null ? part.apply(rows.getFirst().facts()) : null;
    }

    private @Nullable LastGender lastGender(Shoe.@Nullable Identity known) {
        var told = told("gender", ShoeRow.Facts::lastGender);
        if (known == null || known.lastGender() == null) {
            return told;
        }
        if (told != null && told != known.lastGender()) {
            findings.add(new Finding(
                    rows.getFirst().line(),
                    null,
                    Severity.WARNING,
                    Code.GENDER_CONTRADICTED,
                    Term.of(told),
                    "Check the slug: this shoe stays one for %s.".formatted(Term.of(known.lastGender()))));
        }
        return known.lastGender();
    }

    private Shoe.Purpose purpose() {
        var known = existing == null ? null : existing.purpose();
        return new Shoe.Purpose(
                orKnown(told("category", ShoeRow.Facts::category), known, Shoe.Purpose::category),
                known == null ? Set.of() : known.paces(),
                known == null ? null : known.archSupport(),
                known == null ? null : known.plate());
    }

    private Shoe.Upper upper() {
        var known = existing == null ? null : existing.upper();
        return new Shoe.Upper(
                orKnown(told("closure", ShoeRow.Facts::closure), known, Shoe.Upper::closure),
                orKnown(told("toe-box shape", ShoeRow.Facts::declaredToeBox), known, Shoe.Upper::declaredToeBox),
                orKnown(told("eyelet rows", ShoeRow.Facts::eyeletRows), known, Shoe.Upper::eyeletRows),
                orKnown(
                        told("heel-lock eyelet", ShoeRow.Facts::extraHeelLockEyelet),
                        known,
                        Shoe.Upper::extraHeelLockEyelet),
                orKnown(told("lace length", ShoeRow.Facts::laceLength), known, Shoe.Upper::laceLength),
                orKnown(told("upper stretch", ShoeRow.Facts::upperStretch), known, Shoe.Upper::stretch));
    }

    private Shoe.Build build() {
        var known = existing == null ? null : existing.build();
        return new Shoe.Build(
                orKnown(told("weight", ShoeRow.Facts::weightG), known, Shoe.Build::weightG),
                orKnown(told("drop", ShoeRow.Facts::drop), known, Shoe.Build::drop),
                orKnown(told("heel stack", ShoeRow.Facts::heelStack), known, Shoe.Build::heelStack),
                orKnown(told("forefoot stack", ShoeRow.Facts::forefootStack), known, Shoe.Build::forefootStack));
    }

    private Shoe.Offer offer(List<Variant> variants) {
        var known = existing == null ? null : existing.offer();
        var widths = EnumSet.noneOf(WidthGrade.class);
        if (known != null) {
            widths.addAll(known.widths());
        }
        variants.stream().map(Variant::width).filter(Objects::nonNull).forEach(widths::add);
        return new Shoe.Offer(
                orKnown(told("status", ShoeRow.Facts::status), known, Shoe.Offer::status),
                widths,
                price(known),
                known != null && known.sizeRunComplete(),
                known == null ? null : known.recall());
    }

    private @Nullable Price price(Shoe.@Nullable Offer known) {
        var told = told("price", ShoeRow.Facts::price);
        var before = known == null ? null : known.price();
        if (told != null && before != null && !told.equals(before)) {
            findings.add(new Finding(
                    rows.getFirst().line(),
                    null,
                    Severity.NOTE,
                    Code.PRICE_REPLACED,
                    told.amount() + " " + told.currency(),
                    "Check that this is the maker's recommended price: it was %s %s before."
                            .formatted(before.amount(), before.currency())));
        }
        return told == null ? before : told;
    }

    private List<Measurement> measurements() {
        var told = new LinkedHashMap<Measurement.Place, Measurement>();
        Map<Measurement.Place, Long> lines = new LinkedHashMap<>();
        for (var row : rows) {
            for (var measurement : row.measurements()) {
                var first = told.putIfAbsent(measurement.place(), measurement);
                long firstLine = lines.computeIfAbsent(measurement.place(), place -> row.line());
                if (first != null && !first.equals(measurement)) {
                    disagree(row.line(), firstLine, Term.of(measurement.dimension()), measurement.value());
                }
            }
        }
        var merged = new LinkedHashMap<Measurement.Place, Measurement>();
        if (existing != null) {
            existing.measurements().forEach(measurement -> merged.put(measurement.place(), measurement));
        }
        merged.putAll(told);
        return List.copyOf(merged.values());
    }

    private List<String> sources(FeedOptions options) {
        var sources = new ArrayList<String>();
        if (existing != null) {
            sources.addAll(existing.sources());
        }
        add(sources, options.source());
        String toeBox = told("source of the toe-box shape", ShoeRow.Facts::declaredToeBoxSource);
        if (toeBox != null) {
            add(sources, "Toe-box shape: " + toeBox);
        }
        return sources;
    }

    private static void add(List<String> sources, String source) {
        if (!sources.contains(source) && sources.size() < Shoe.MAX_SOURCES) {
            sources.add(source);
        }
    }

    /** What the first row says that says anything; rows that say something else are found. */
    private <T> @Nullable T told(String what, Function<ShoeRow.Facts, @Nullable T> fact) {
        return told(what, fact, rows);
    }

    private <T> @Nullable T told(String what, Function<ShoeRow.Facts, @Nullable T> fact, List<ShoeRow> rows) {
        T first = null;
        long firstLine = 0;
        for (var row : rows) {
            T told = fact.apply(row.facts());
            if (first == null && told != null) {
                first = told;
                firstLine = row.line();
            } else if (told != null && !told.equals(first)) {
                disagree(row.line(), firstLine, what, told);
            }
        }
        return first;
    }

    private void disagree(long line, long firstLine, String what, Object told) {
        findings.add(new Finding(
                line,
                null,
                Severity.WARNING,
                Code.ROWS_DISAGREE,
                String.valueOf(told),
                "Say the same %s in lines %d and %d: the first counts.".formatted(what, firstLine, line)));
    }

    private static <K, T> @Nullable T orKnown(@Nullable T told, @Nullable K known, Function<K, @Nullable T> part) {
        if (told != null || known == null) {
            return told;
        }
        return part.apply(known);
    }
}
