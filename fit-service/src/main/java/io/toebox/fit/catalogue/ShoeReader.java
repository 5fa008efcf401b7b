package io.toebox.fit.catalogue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.catalogue.CatalogueLine.GradingFacts;
import io.toebox.fit.catalogue.CatalogueLine.MeasurementFacts;
import io.toebox.fit.catalogue.CatalogueLine.ShoeFacts;
import io.toebox.fit.catalogue.CatalogueLine.VariantFacts;
import io.toebox.fit.core.shoe.Grading;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Recall;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

/** From the catalogue's words to the engine's. Words it does not know are skipped, so that the catalogue may learn new ones first. */
final class ShoeReader {

    private final SizeCharts charts;

    /** A million boxes stand on a few hundred different sizes and widths, so each is kept once. */
    private final Map<SoldVariant, SoldVariant> variants = new HashMap<>();

    /** @param charts translate the sizes of the shoes that are read */
    ShoeReader(SizeCharts charts) {
        this.charts = charts;
    }

    KnownShoe read(ShoeFacts facts) {
        var sold = new HashSet<SoldVariant>();
        var gtins = LongStream.builder();
        var variantOfGtin = Stream.<SoldVariant>builder();
        for (var variant : facts.variants() == null ? List.<VariantFacts>of() : facts.variants()) {
            findVariant(variant, facts).ifPresent(found -> {
                sold.add(found);
                Stream.ofNullable(variant.gtins()).flatMap(List::stream).forEach(gtin -> {
                    gtins.add(Long.parseLong(gtin));
                    variantOfGtin.add(found);
                });
            });
        }
        return new KnownShoe(
                toCard(facts, sold),
                facts.modelKey(),
                gtins.build().toArray(),
                variantOfGtin.build().toArray(SoldVariant[]::new));
    }

    /** The size and width, where the size can be told. */
    private Optional<SoldVariant> findVariant(VariantFacts facts, ShoeFacts shoe) {
        return findSize(facts.size(), shoe).map(size -> {
            var variant = new SoldVariant(size, findWidth(facts.width()).orElse(null));
            return variants.computeIfAbsent(variant, same -> same);
        });
    }

    private static ShoeCard toCard(ShoeFacts facts, Set<SoldVariant> soldAs) {
        var shoe = new Shoe(
                facts.slug(),
                facts.brand(),
                lastGender(facts.lastGender()),
                widths(facts.widthsOffered()),
                // What shops list they have; what the maker makes nobody said.
                Boolean.TRUE.equals(facts.sizeRunComplete()) ? soldAs : Set.of(),
                upperStretch(facts.upperStretch()),
                Objects.requireNonNullElse(facts.measurements(), List.<MeasurementFacts>of()).stream()
                        .flatMap(m -> toMeasurement(m, lastGender(facts.lastGender())).stream())
                        .toList(),
                facts.sizeRating());
        var recall = facts.recall();
        return new ShoeCard(
                recall == null
                        ? shoe
                        : shoe.recalled(new Recall(recall.reason(), LocalDate.parse(recall.date()), recall.link())),
                facts.model(),
                facts.category(),
                facts.toeBoxShape() == null ? null : facts.toeBoxShape().shape(),
                facts.closure(),
                !"discontinued".equals(facts.status()),
                facts.eyeletRows(),
                facts.extraHeelLockEyelet(),
                facts.laceLengthMm(),
                facts.price() == null
                        ? null
                        : new ShoeCard.Price(
                                facts.price().amount(), facts.price().currency()));
    }

    /** An unstated last is read as unisex: labels of both scales are then answered, and nothing is inferred from it. */
    private static LastGender lastGender(@Nullable String text) {
        return switch (text) {
            case "men" -> LastGender.MEN;
            case "women" -> LastGender.WOMEN;
            case null, default -> LastGender.UNISEX;
        };
    }

    private static Set<WidthGrade> widths(@Nullable List<String> texts) {
        var widths = EnumSet.noneOf(WidthGrade.class);
        Stream.ofNullable(texts).flatMap(List::stream).forEach(text -> findWidth(text)
                .ifPresent(widths::add));
        return widths;
    }

    /** US sizes as they are; UK and EU sizes where the brand's own chart has one US size for them. Nothing is computed. */
    private Optional<Size> findSize(CatalogueLine.OnSize onSize, ShoeFacts facts) {
        return findSize(onSize).or(() -> {
            if (onSize.label() == null) {
                return Optional.empty();
            }
            var scale = lastGender(facts.lastGender()) == LastGender.WOMEN ? SizeScale.US_WOMEN : SizeScale.US_MEN;
            return charts.findSize(facts.brand(), scale, onSize.scale(), onSize.label());
        });
    }

    private static UpperStretch upperStretch(@Nullable String text) {
        return switch (text) {
            case "low" -> UpperStretch.LOW;
            case "medium" -> UpperStretch.MEDIUM;
            case "high" -> UpperStretch.HIGH;
            case null, default -> UpperStretch.UNKNOWN;
        };
    }

    private static Optional<WidthGrade> findWidth(@Nullable String text) {
        return switch (text) {
            case "x-narrow" -> Optional.of(WidthGrade.X_NARROW);
            case "narrow" -> Optional.of(WidthGrade.NARROW);
            case "standard" -> Optional.of(WidthGrade.STANDARD);
            case "wide" -> Optional.of(WidthGrade.WIDE);
            case "x-wide" -> Optional.of(WidthGrade.X_WIDE);
            case "xx-wide" -> Optional.of(WidthGrade.XX_WIDE);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Measurement> toMeasurement(MeasurementFacts facts, LastGender lastGender) {
        var dimension = findDimension(facts.dimension());
        var method =
                switch (facts.method()) {
                    case "lab", "lab-current" -> Measurement.Method.CURRENT;
                    case "lab-retired" -> Measurement.Method.RETIRED;
                    case "store" -> Measurement.Method.STORE;
                    case "brand" -> Measurement.Method.BRAND;
                    default -> null;
                };
        var width = findWidth(facts.onWidth());
        if (dimension.isEmpty() || method == null || facts.onSize() == null || width.isEmpty()) {
            return Optional.empty();
        }
        return findSize(facts.onSize())
                .map(size -> new Measurement(
                        dimension.get(),
                        method,
                        facts.valueMm(),
                        size.scale().mensSize(size.halfSizes()),
                        width.get(),
                        lastGender == LastGender.MEN && size.scale() == SizeScale.US_WOMEN));
    }

    private static Optional<InsideDimension> findDimension(String text) {
        return Arrays.stream(InsideDimension.values())
                .filter(dimension -> Spelling.of(dimension).equals(text))
                .findFirst();
    }

    /** The grading, of a dimension that is judged. A certainty of a newer catalogue is read as the least one. */
    static Optional<Grading> findGrading(GradingFacts facts) {
        var certainty =
                switch (facts.certainty()) {
                    case "seen" -> Grading.Certainty.SEEN;
                    case "computed" -> Grading.Certainty.COMPUTED;
                    default -> Grading.Certainty.RECALLED;
                };
        return findDimension(facts.dimension())
                .map(dimension -> new Grading(
                        facts.brand(),
                        lastGender(facts.lastGender()),
                        dimension,
                        facts.perSizeMm(),
                        facts.perWidthMm(),
                        certainty));
    }

    private static Optional<Size> findSize(CatalogueLine.OnSize onSize) {
        int halfSizes = (int) Math.round(onSize.value() * 2);
        return switch (onSize.scale()) {
            case "us-men" -> Optional.of(new Size(SizeScale.US_MEN, halfSizes));
            case "us-women" -> Optional.of(new Size(SizeScale.US_WOMEN, halfSizes));
            default -> Optional.empty();
        };
    }
}
