package io.toebox.catalog.core.size;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.size.SizeConversion.Note;
import io.toebox.catalog.core.size.SizeConversion.Reason;

import static io.toebox.catalog.core.size.SizeConversion.Reason.BRAND_HAS_NO_CHART;
import static io.toebox.catalog.core.size.SizeConversion.Reason.CHARTS_SHARE_NO_EU_SIZE;
import static io.toebox.catalog.core.size.SizeConversion.Reason.CHART_LACKS_SIZE;
import static io.toebox.catalog.core.size.SizeConversion.Reason.EU_LABELS_RUN_LARGER;
import static io.toebox.catalog.core.size.SizeConversion.Reason.MONDOPOINT_BY_FORMULA;
import static io.toebox.catalog.core.size.SizeConversion.Reason.NO_CHART_OF_THIS_LAST;
import static io.toebox.catalog.core.size.SizeConversion.Reason.THROUGH_COMMON_EU;

/**
 * Converts sizes by the brand's own chart; where it is silent by what other brands print, or by formula where that tests better
 * ({@link PooledLabels}). A chart is read, never computed with: every row that prints the size answers. Of one thread.
 */
public final class SizeConverter {

    private record Scales(SizeScale us, SizeScale to) {}

    private final List<SizeChart> charts;
    private final Map<Scales, Optional<PooledLabels>> pools = new HashMap<>();

    /** Converts with these charts. */
    public SizeConverter(Collection<SizeChart> charts) {
        this.charts = List.copyOf(charts);
    }

    /** Every size that answers. Without a last, each of the brand's charts answers for its own. */
    public SizeConversion convert(ConversionQuestion question) {
        if (question.brand() == null) {
            return withoutChart(null, question);
        }
        var ofBrand = charts.stream()
                .filter(chart -> chart.brand().equalsIgnoreCase(question.brand()))
                .toList();
        if (ofBrand.isEmpty()) {
            return withoutChart(null, question, BRAND_HAS_NO_CHART);
        }
        String brand = ofBrand.getFirst().brand();
        if (question.has(SizeScale.MONDOPOINT)) {
            return withoutChart(brand, question, MONDOPOINT_BY_FORMULA);
        }
        if (question.crossesSexes()) {
            return acrossSexes(brand, ofBrand, question);
        }
        var parts = ofBrand.stream()
                .filter(chart -> question.lasts().contains(chart.lastGender()))
                .map(chart -> byChart(chart, question))
                .toList();
        if (parts.isEmpty()) {
            return withoutChart(brand, question, NO_CHART_OF_THIS_LAST);
        }
        return new SizeConversion(
                brand,
                parts.stream().flatMap(part -> part.matches().stream()).toList(),
                parts.stream().flatMap(part -> part.notes().stream()).toList());
    }

    /** The smallest and largest size of {@code from} that the formula can bring to {@code to}. */
    public static Bounds bounds(SizeScale from, SizeScale to) {
        var convertible = Stream.iterate(
                        from.min().sixths(), sixths -> sixths <= from.max().sixths(), sixths -> sixths + 1)
                .filter(sixths -> sixths % 6 != 1 && sixths % 6 != 5)
                .map(SizeNumber::new)
                .filter(from::allows)
                .filter(number -> !SizeFormula.nearest(to, SizeFormula.lengthOf(new ShoeSize(from, number)))
                        .isEmpty())
                .toList();
        return new Bounds(convertible.getFirst(), convertible.getLast());
    }

    /** The ends of a range of sizes, both inside. */
    public record Bounds(SizeNumber min, SizeNumber max) {}

    private SizeConversion byChart(SizeChart chart, ConversionQuestion question) {
        var found = new TreeMap<ShoeSize, List<String>>();
        for (var row : chart.listRows(question.from())) {
            chart.findSize(row, question.to()).ifPresent(size -> add(found, size, row.source()));
        }
        return found.isEmpty()
                ? withoutChart(chart.brand(), question, chart.lastGender(), CHART_LACKS_SIZE)
                : new SizeConversion(chart.brand(), matches(found, chart.lastGender(), null), List.of());
    }

    /**
     * From one sex to the other through an EU size that both charts of the brand print. EU is the one scale that brands
     * number alike for both sexes (adidas says so on its chart); UK is not: ASICS prints EU 42.5 beside UK 8 for men and
     * UK 8.5 for women.
     */
    private SizeConversion acrossSexes(String brand, List<SizeChart> ofBrand, ConversionQuestion question) {
        var fromChart = findChart(ofBrand, question.from().scale());
        var toChart = findChart(ofBrand, question.to());
        if (fromChart.isEmpty() || toChart.isEmpty()) {
            return withoutChart(brand, question, NO_CHART_OF_THIS_LAST);
        }
        var rows = fromChart.get().listRows(question.from());
        if (rows.isEmpty()) {
            return withoutChart(brand, question, CHART_LACKS_SIZE);
        }
        var row = rows.getFirst();
        var eu = fromChart.get().findSize(row, SizeScale.EU);
        var found = new TreeMap<ShoeSize, List<String>>();
        for (var other : eu.map(toChart.get()::listRows).orElse(List.of())) {
            toChart.get().findSize(other, question.to()).ifPresent(size -> {
                add(found, size, row.source());
                add(found, size, other.source());
            });
        }
        return found.isEmpty()
                ? withoutChart(brand, question, CHARTS_SHARE_NO_EU_SIZE)
                : new SizeConversion(
                        brand,
                        matches(found, toChart.get().lastGender(), eu.orElseThrow()),
                        List.of(new Note(THROUGH_COMMON_EU, null)));
    }

    private static Optional<SizeChart> findChart(List<SizeChart> ofBrand, SizeScale us) {
        var lastGender = us == SizeScale.US_MEN ? LastGender.MEN : LastGender.WOMEN;
        return ofBrand.stream()
                .filter(chart -> chart.lastGender() == lastGender)
                .findFirst();
    }

    private static void add(TreeMap<ShoeSize, List<String>> found, ShoeSize size, String source) {
        var sources = found.computeIfAbsent(size, s -> new ArrayList<>());
        if (!sources.contains(source)) {
            sources.add(source);
        }
    }

    private static List<SizeMatch> matches(
            TreeMap<ShoeSize, List<String>> found, LastGender lastGender, @Nullable ShoeSize through) {
        return found.entrySet().stream()
                .map(size -> new SizeMatch.ByChart(size.getKey(), lastGender, through, size.getValue()))
                .collect(Collectors.toList());
    }

    private SizeConversion withoutChart(@Nullable String brand, ConversionQuestion question, Reason... reasons) {
        return withoutChart(brand, question, question.lastGender(), reasons);
    }

    /** By what other brands print, where that tests better than the formula, else by the formula. */
    private SizeConversion withoutChart(
            @Nullable String brand, ConversionQuestion question, @Nullable LastGender lastGender, Reason... reasons) {
        var pooled = sexesOf(question, lastGender)
                .flatMap(us -> byOtherBrands(question, us, lastGender))
                .toList();
        var matches = pooled.isEmpty()
                ? SizeFormula.nearest(question.to(), SizeFormula.lengthOf(question.from())).stream()
                        .<SizeMatch>map(size -> new SizeMatch.ByFormula(question.from(), size, lastGender))
                        .toList()
                : pooled;
        var notes = Stream.of(reasons)
                .map(reason -> new Note(reason, lastGender))
                .collect(Collectors.toCollection(ArrayList::new));
        if (pooled.isEmpty() && question.has(SizeScale.EU)) {
            notes.add(new Note(EU_LABELS_RUN_LARGER, null));
        }
        return new SizeConversion(brand, matches, notes);
    }

    /** Whose US sizes stand between the two labels; unisex shoes are sized as men's. */
    private static Stream<SizeScale> sexesOf(ConversionQuestion question, @Nullable LastGender lastGender) {
        if (question.crossesSexes()) {
            return Stream.empty();
        }
        if (question.has(SizeScale.US_WOMEN) || lastGender == LastGender.WOMEN) {
            return Stream.of(SizeScale.US_WOMEN);
        }
        return question.has(SizeScale.US_MEN) || lastGender != null
                ? Stream.of(SizeScale.US_MEN)
                : Stream.of(SizeScale.US_MEN, SizeScale.US_WOMEN);
    }

    /** Over the US size, so that a size means the same in whatever system it is asked for. Empty when only formulas answer. */
    private Stream<SizeMatch> byOtherBrands(
            ConversionQuestion question, SizeScale us, @Nullable LastGender lastGender) {
        var from = pool(us, question.from().scale());
        var to = pool(us, question.to());
        if (from.isEmpty() && to.isEmpty()) {
            return Stream.empty();
        }
        var last = lastGender != null ? lastGender : us == SizeScale.US_MEN ? LastGender.MEN : LastGender.WOMEN;
        var used = Stream.of(from, to).flatMap(Optional::stream).toList();
        return usSizes(question.from(), us, from).flatMap(usSize -> labels(usSize, question.to(), to)
                .map(size -> new SizeMatch.ByOtherBrands(
                        size,
                        last,
                        to.flatMap(pool -> pool.lowest(usSize)).orElse(null),
                        to.flatMap(pool -> pool.highest(usSize)).orElse(null),
                        used.stream()
                                .map(PooledLabels::labelsLieWithin)
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                        used.stream()
                                .flatMap(pool -> pool.sources().stream())
                                .distinct()
                                .toList())));
    }

    private static Stream<ShoeSize> usSizes(ShoeSize from, SizeScale us, Optional<PooledLabels> pool) {
        return from.scale() == us
                ? Stream.of(from)
                : pool
                        .map(labels -> labels.listUsSizes(from))
                        .orElseGet(() -> SizeFormula.nearest(us, SizeFormula.lengthOf(from)))
                        .stream();
    }

    private static Stream<ShoeSize> labels(ShoeSize usSize, SizeScale to, Optional<PooledLabels> pool) {
        return usSize.scale() == to
                ? Stream.of(usSize)
                : pool
                        .flatMap(labels -> labels.find(usSize))
                        .map(List::of)
                        .orElseGet(() -> SizeFormula.nearest(to, SizeFormula.lengthOf(usSize)))
                        .stream();
    }

    private Optional<PooledLabels> pool(SizeScale us, SizeScale to) {
        return pools.computeIfAbsent(new Scales(us, to), scales -> {
            var last = us == SizeScale.US_MEN ? LastGender.MEN : LastGender.WOMEN;
            var ofSex =
                    charts.stream().filter(chart -> chart.lastGender() == last).toList();
            return switch (to) {
                case UK, EU, JP_CM -> PooledLabels.of(ofSex, us, to);
                case US_MEN, US_WOMEN, MONDOPOINT -> Optional.empty();
            };
        });
    }
}
