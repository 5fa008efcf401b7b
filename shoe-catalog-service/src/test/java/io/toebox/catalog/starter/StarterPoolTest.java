package io.toebox.catalog.starter;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.size.ConversionQuestion;
import io.toebox.catalog.core.size.SizeChart;
import io.toebox.catalog.core.size.SizeConverter;
import io.toebox.catalog.core.size.SizeMatch;

import static org.assertj.core.api.Assertions.assertThat;

/** What a brand without a chart is told, tried on every shipped brand with its own charts taken away. */
class StarterPoolTest {

    private static final List<SizeChart> CHARTS = StarterSizeCharts.read();
    private static final SizeConverter ALL = new SizeConverter(CHARTS);

    @ParameterizedTest
    @CsvSource({"men, eu, 0.33", "women, eu, 0.5", "men, uk, 0.25", "women, uk, 0.3", "men, jp-cm, 0.4"})
    void aBrandsLabelsAreGuessedWithoutIt(String last, String scale, double meanErrorSizes) {
        var sex = LastGender.valueOf(last.toUpperCase(Locale.ROOT));
        var to = SizeScale.valueOf(scale.toUpperCase(Locale.ROOT).replace('-', '_'));
        double mean = CHARTS.stream()
                .filter(chart -> chart.lastGender() == sex)
                .filter(chart -> chart.rows().stream()
                        .anyMatch(row -> chart.findSize(row, to).isPresent()))
                .mapToDouble(chart -> meanError(chart, to))
                .average()
                .orElseThrow();
        assertThat(mean).isLessThanOrEqualTo(meanErrorSizes);
    }

    private static double meanError(SizeChart chart, SizeScale to) {
        var others = new SizeConverter(CHARTS.stream()
                .filter(other -> !other.brand().equals(chart.brand()))
                .toList());
        var us = chart.lastGender() == LastGender.MEN ? SizeScale.US_MEN : SizeScale.US_WOMEN;
        return chart.rows().stream()
                .filter(row -> chart.findSize(row, to).isPresent())
                .mapToDouble(row -> {
                    var guess = ask(others, new ShoeSize(us, row.us()), to).getFirst();
                    return Math.abs(guess.size().number().sixths()
                                    - chart.findSize(row, to)
                                            .orElseThrow()
                                            .number()
                                            .sixths())
                            / 6.0;
                })
                .average()
                .orElseThrow();
    }

    @Test
    void aLargerSizeIsNeverGivenASmallerLabel() {
        for (var us : List.of(SizeScale.US_MEN, SizeScale.US_WOMEN)) {
            for (var to : List.of(SizeScale.EU, SizeScale.UK, SizeScale.JP_CM)) {
                assertThat(IntStream.rangeClosed(6, 36)
                                .mapToObj(halves -> ask(ALL, new ShoeSize(us, new SizeNumber(halves * 3)), to)
                                        .getFirst()
                                        .size()))
                        .isSorted();
            }
        }
    }

    @Test
    void aLabelLeadsBackToItsSize() {
        for (int halves = 8; halves <= 30; halves++) {
            var size = new ShoeSize(SizeScale.US_MEN, new SizeNumber(halves * 3));
            var eu = ask(ALL, size, SizeScale.EU).getFirst().size();
            assertThat(ask(ALL, eu, SizeScale.US_MEN))
                    .extracting(SizeMatch::size)
                    .contains(size);
        }
    }

    private static List<SizeMatch> ask(SizeConverter converter, ShoeSize from, SizeScale to) {
        return converter.convert(new ConversionQuestion(null, null, from, to)).matches();
    }
}
