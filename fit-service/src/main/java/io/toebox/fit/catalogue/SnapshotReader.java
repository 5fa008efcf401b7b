package io.toebox.fit.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.CatalogueLine.GradingFacts;
import io.toebox.fit.catalogue.CatalogueLine.MeasurementFacts;
import io.toebox.fit.catalogue.CatalogueLine.ShoeFacts;
import io.toebox.fit.catalogue.CatalogueLine.VariantFacts;
import io.toebox.fit.core.scoring.FitEngine;
import io.toebox.fit.core.shoe.Grading;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

/** Reads the catalogue's snapshot lines. Words it does not know are skipped, so that the catalogue may learn new ones first. */
@ApplicationScoped
class SnapshotReader {

    private final ObjectReader lines;

    SnapshotReader(ObjectMapper json) {
        this.lines = json.readerFor(CatalogueLine.class);
    }

    /** @throws IOException when the text is not a whole snapshot */
    Snapshot read(InputStream text, String tag, Instant takenAt) throws IOException {
        var cards = new HashMap<String, ShoeCard>();
        var charts = new SizeCharts();
        var boxes = new Boxes.Gathering();
        var gradings = new ArrayList<Grading>();
        Long announced = null;
        try (MappingIterator<CatalogueLine> iterator = lines.readValues(text)) {
            while (iterator.hasNextValue()) {
                var line = iterator.nextValue();
                switch (line.kind()) {
                    case "header" -> announced = line.shoes();
                    case "size-chart" -> readChart(line, charts);
                    case "grading" -> findGrading(line.grading()).ifPresent(gradings::add);
                    case "shoe" -> {
                        // Charts come before the shoes, whose sizes they translate.
                        var facts = Objects.requireNonNull(line.shoe(), "a shoe line has a shoe");
                        cards.put(facts.slug(), toCard(facts, readVariants(facts, charts, boxes)));
                    }
                    default -> {
                        // A kind of a newer catalogue.
                    }
                }
            }
        }
        if (announced == null || announced != cards.size()) {
            throw new IOException("cut off: %s shoes announced, %d read".formatted(announced, cards.size()));
        }
        var engine = new FitEngine(cards.values().stream().map(ShoeCard::shoe).toList(), new Gradings(gradings));
        return new Snapshot(tag, takenAt, engine, cards, charts, boxes.boxes());
    }

    private static void readChart(CatalogueLine line, SizeCharts charts) {
        if (line.brand() == null || line.rows() == null) {
            return;
        }
        if ("men".equals(line.lastGender())) {
            charts.add(line.brand(), SizeScale.US_MEN, line.rows());
        } else if ("women".equals(line.lastGender())) {
            charts.add(line.brand(), SizeScale.US_WOMEN, line.rows());
        }
    }

    private static ShoeCard toCard(ShoeFacts facts, Set<SoldVariant> soldAs) {
        var shoe = new Shoe(
                facts.slug(),
                facts.brand(),
                lastGender(facts.lastGender()),
                widths(facts.widthsOffered()),
                soldAs,
                upperStretch(facts.upperStretch()),
                Stream.ofNullable(facts.measurements())
                        .flatMap(List::stream)
                        .flatMap(m -> toMeasurement(m).stream())
                        .toList());
        return new ShoeCard(
                shoe,
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

    /** The sizes and widths it is sold in, where the size can be told; their barcodes go to the boxes. */
    private static Set<SoldVariant> readVariants(ShoeFacts facts, SizeCharts charts, Boxes.Gathering boxes) {
        var sold = new HashSet<SoldVariant>();
        for (var variant : facts.variants() == null ? List.<VariantFacts>of() : facts.variants()) {
            var size = findSize(variant.size(), facts, charts);
            if (size.isPresent()) {
                var width = findWidth(variant.width()).orElse(null);
                sold.add(new SoldVariant(size.get(), width));
                Stream.ofNullable(variant.gtins())
                        .flatMap(List::stream)
                        .forEach(gtin -> boxes.add(gtin, new Boxes.Box(facts.slug(), size.get(), width)));
            }
        }
        return sold;
    }

    /** US sizes as they are; UK and EU sizes where the brand's own chart has one US size for them. Nothing is computed. */
    private static Optional<Size> findSize(CatalogueLine.OnSize onSize, ShoeFacts facts, SizeCharts charts) {
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

    private static Optional<Measurement> toMeasurement(MeasurementFacts facts) {
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
        return mensSize(facts.onSize())
                .map(size -> new Measurement(dimension.get(), method, facts.valueMm(), size, width.get()));
    }

    private static Optional<InsideDimension> findDimension(String text) {
        return switch (text) {
            case "internal-length" -> Optional.of(InsideDimension.INTERNAL_LENGTH);
            case "ball-width" -> Optional.of(InsideDimension.BALL_WIDTH);
            case "toe-box-width" -> Optional.of(InsideDimension.TOE_BOX_WIDTH);
            default -> Optional.empty();
        };
    }

    /** A certainty of a newer catalogue is read as the least one. */
    private static Optional<Grading> findGrading(@Nullable GradingFacts facts) {
        if (facts == null) {
            return Optional.empty();
        }
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

    private static Optional<Double> mensSize(CatalogueLine.OnSize onSize) {
        return findSize(onSize).map(size -> size.scale().mensSize(size.halfSizes()));
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
