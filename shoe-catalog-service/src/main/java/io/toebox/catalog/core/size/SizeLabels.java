package io.toebox.catalog.core.size;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;

/**
 * What the converter answers to every US size of grown-ups' and larger children's shoes, 1 to 20, laid out for those who judge
 * in US sizes and tell them in another system. A brand has what its own charts say; everything else is nobody's.
 *
 * @param brand as its charts spell it; null for nobody's
 * @param us {@link SizeScale#US_MEN} or {@link SizeScale#US_WOMEN}
 * @param labels by US size
 */
public record SizeLabels(@Nullable String brand, SizeScale us, List<Label> labels) {

    private static final int SMALLEST_HALVES = 2;
    private static final int LARGEST_HALVES = 40;
    private static final int SIXTHS_PER_HALF = 3;

    public SizeLabels {
        labels = List.copyOf(labels);
    }

    /**
     * One size on another scale.
     *
     * @param us the US size
     * @param match what answers; the smallest where several do
     * @param lowest the lowest that may stand on a box; null when there is no other than the match's
     * @param highest the highest one
     */
    public record Label(
            ShoeSize us,
            SizeMatch match,
            @Nullable ShoeSize lowest,
            @Nullable ShoeSize highest) {}

    /** Those of nobody and of every brand that has a chart, both sexes; none without a label. */
    public static List<SizeLabels> list(Collection<SizeChart> charts) {
        var converter = new SizeConverter(charts);
        var brands = new ArrayList<Optional<String>>();
        brands.add(Optional.empty());
        charts.stream().map(SizeChart::brand).distinct().map(Optional::of).forEach(brands::add);
        return brands.stream()
                .flatMap(brand -> Stream.of(SizeScale.US_MEN, SizeScale.US_WOMEN)
                        .map(us -> new SizeLabels(brand.orElse(null), us, list(converter, brand.orElse(null), us))))
                .filter(table -> !table.labels.isEmpty())
                .toList();
    }

    private static List<Label> list(SizeConverter converter, @Nullable String brand, SizeScale us) {
        return IntStream.rangeClosed(SMALLEST_HALVES, LARGEST_HALVES)
                .mapToObj(halves -> new ShoeSize(us, new SizeNumber(halves * SIXTHS_PER_HALF)))
                .flatMap(size -> Stream.of(SizeScale.values())
                        .filter(to -> to != us)
                        .flatMap(to -> label(converter, brand, size, to).stream()))
                .toList();
    }

    private static Optional<Label> label(SizeConverter converter, @Nullable String brand, ShoeSize us, SizeScale to) {
        var matches = converter.convert(new ConversionQuestion(brand, null, us, to)).matches().stream()
                .filter(match -> brand == null || match instanceof SizeMatch.ByChart)
                .toList();
        return matches.stream().min(SizeMatch.ORDER).map(first -> {
            var ends = matches.stream().flatMap(SizeLabels::ends).toList();
            var lowest = ends.stream().min(Comparator.naturalOrder()).orElseThrow();
            var highest = ends.stream().max(Comparator.naturalOrder()).orElseThrow();
            boolean isOne = lowest.equals(highest);
            return new Label(us, first, isOne ? null : lowest, isOne ? null : highest);
        });
    }

    private static Stream<ShoeSize> ends(SizeMatch match) {
        return switch (match) {
            case SizeMatch.ByOtherBrands others ->
                Stream.of(
                        match.size(),
                        others.lowest() == null ? match.size() : others.lowest(),
                        others.highest() == null ? match.size() : others.highest());
            case SizeMatch.ByChart chart -> Stream.of(chart.size());
            case SizeMatch.ByFormula formula -> Stream.of(formula.size());
        };
    }
}
