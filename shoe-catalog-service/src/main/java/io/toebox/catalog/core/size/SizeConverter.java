package io.toebox.catalog.core.size;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
 * Converts sizes by the brand's own chart, and by formula where the chart is silent. A chart is read, never computed with:
 * every row that prints the size answers.
 */
public final class SizeConverter {

    private final List<SizeChart> charts;

    /** Converts with these charts. */
    public SizeConverter(Collection<SizeChart> charts) {
        this.charts = List.copyOf(charts);
    }

    /** Every size that answers. Without a last, each of the brand's charts answers for its own. */
    public SizeConversion convert(ConversionQuestion question) {
        if (question.brand() == null) {
            return byFormula(null, question);
        }
        var ofBrand = charts.stream()
                .filter(chart -> chart.brand().equalsIgnoreCase(question.brand()))
                .toList();
        if (ofBrand.isEmpty()) {
            return byFormula(null, question, BRAND_HAS_NO_CHART);
        }
        String brand = ofBrand.getFirst().brand();
        if (question.has(SizeScale.MONDOPOINT)) {
            return byFormula(brand, question, MONDOPOINT_BY_FORMULA);
        }
        if (question.crossesSexes()) {
            return acrossSexes(brand, ofBrand, question);
        }
        var parts = ofBrand.stream()
                .filter(chart -> question.lasts().contains(chart.lastGender()))
                .map(chart -> byChart(chart, question))
                .toList();
        if (parts.isEmpty()) {
            return byFormula(brand, question, NO_CHART_OF_THIS_LAST);
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

    private static SizeConversion byChart(SizeChart chart, ConversionQuestion question) {
        var found = new TreeMap<ShoeSize, List<String>>();
        for (var row : chart.listRows(question.from())) {
            chart.findSize(row, question.to()).ifPresent(size -> add(found, size, row.source()));
        }
        return found.isEmpty()
                ? byFormula(chart.brand(), question, chart.lastGender(), CHART_LACKS_SIZE)
                : new SizeConversion(chart.brand(), matches(found, chart.lastGender(), null), List.of());
    }

    /**
     * From one sex to the other through an EU size that both charts of the brand print. EU is the one scale that brands
     * number alike for both sexes (adidas says so on its chart); UK is not: ASICS prints EU 42.5 beside UK 8 for men and
     * UK 8.5 for women.
     */
    private static SizeConversion acrossSexes(String brand, List<SizeChart> ofBrand, ConversionQuestion question) {
        var fromChart = findChart(ofBrand, question.from().scale());
        var toChart = findChart(ofBrand, question.to());
        if (fromChart.isEmpty() || toChart.isEmpty()) {
            return byFormula(brand, question, NO_CHART_OF_THIS_LAST);
        }
        var rows = fromChart.get().listRows(question.from());
        if (rows.isEmpty()) {
            return byFormula(brand, question, CHART_LACKS_SIZE);
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
                ? byFormula(brand, question, CHARTS_SHARE_NO_EU_SIZE)
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

    private static SizeConversion byFormula(@Nullable String brand, ConversionQuestion question, Reason... reasons) {
        return byFormula(brand, question, question.lastGender(), reasons);
    }

    private static SizeConversion byFormula(
            @Nullable String brand, ConversionQuestion question, @Nullable LastGender lastGender, Reason... reasons) {
        var matches = SizeFormula.nearest(question.to(), SizeFormula.lengthOf(question.from())).stream()
                .map(size -> new SizeMatch.ByFormula(question.from(), size, lastGender))
                .collect(Collectors.<SizeMatch>toList());
        var notes = Stream.of(reasons)
                .map(reason -> new Note(reason, lastGender))
                .collect(Collectors.toCollection(ArrayList::new));
        if (question.has(SizeScale.EU)) {
            notes.add(new Note(EU_LABELS_RUN_LARGER, null));
        }
        return new SizeConversion(brand, matches, notes);
    }
}
