package io.toebox.catalog.starter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.size.ConversionQuestion;
import io.toebox.catalog.core.size.SizeChart;
import io.toebox.catalog.core.size.SizeConversion;
import io.toebox.catalog.core.size.SizeConverter;
import io.toebox.catalog.core.size.SizeFormula;
import io.toebox.catalog.core.size.SizeMatch;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every size of every chart that is shipped. */
class StarterConversionTest {

    private static final List<SizeChart> CHARTS = StarterSizeCharts.read();
    private static final SizeConverter CONVERTER = new SizeConverter(CHARTS);

    @Test
    void everyPrintedPairIsAnsweredByItsChart() {
        assertThat(pairs()).hasSizeGreaterThan(1000).allSatisfy(pair -> assertThat(
                        convert(pair).matches())
                .allSatisfy(match -> assertThat(match).isInstanceOf(SizeMatch.ByChart.class))
                .extracting(SizeMatch::size)
                .contains(pair.to())
                .isSorted());
    }

    @Test
    void aPairThatIsOneToOneConvertsThereAndBack() {
        var injective = pairs().stream()
                .filter(pair -> pairs(pair.chart())
                                .filter(p -> p.sharesOneEndWith(pair))
                                .count()
                        == 1)
                .toList();

        assertThat(injective).hasSizeGreaterThan(1000).allSatisfy(pair -> {
            assertThat(convert(pair).matches()).extracting(SizeMatch::size).containsExactly(pair.to());
            assertThat(convert(pair.reversed()).matches())
                    .extracting(SizeMatch::size)
                    .containsExactly(pair.from());
        });
    }

    @Test
    void aLargerPrintedSizeIsNeverConvertedToASmallerOne() {
        for (var chart : CHARTS) {
            for (var one : pairs(chart).toList()) {
                assertThat(pairs(chart)
                                .filter(p -> p.from().scale() == one.from().scale()
                                        && p.to().scale() == one.to().scale()
                                        && p.from().compareTo(one.from()) > 0))
                        .allSatisfy(larger -> assertThat(larger.to()).isGreaterThanOrEqualTo(one.to()));
            }
        }
    }

    @Test
    void theStatedUncertaintyOfTheFormulaCoversEveryPrintedPair() {
        assertThat(pairs()).allSatisfy(pair -> assertThat(Math.abs(SizeFormula.lengthOf(pair.to())
                        .minus(SizeFormula.lengthOf(pair.from()))
                        .ninetieths()))
                .isLessThanOrEqualTo(
                        SizeFormula.lessCertain(pair.from().scale(), pair.to().scale())
                                .labelsLieWithin()
                                .ninetieths()));
    }

    @Test
    void whatIsSaidAboutEuLabelsIsSo() {
        for (var chart : CHARTS.stream().filter(c -> c.rows().size() > 1).toList()) {
            if (chart.lastGender() == LastGender.MEN) {
                double mean = pairs(chart)
                        .filter(p -> p.from().scale() == SizeScale.US_MEN && p.to().scale() == SizeScale.EU)
                        .filter(p -> p.from().number().compareTo(SizeNumber.whole(5)) >= 0
                                && p.from().number().compareTo(SizeNumber.whole(13)) <= 0)
                        .mapToDouble(p -> p.to().number()
                                .decimal()
                                .subtract(SizeFormula.exactSize(SizeScale.EU, SizeFormula.lengthOf(p.from())))
                                .doubleValue())
                        .average()
                        .orElseThrow();
                assertThat(mean).as(chart.brand()).isBetween(chart.brand().equals("Ahnu") ? 0.5 : 1.05, 1.45);
            }
        }
    }

    @Test
    void nikeMapsTwoUsSizesToOneUkSize() {
        assertThat(nike(LastGender.MEN, "6", SizeScale.US_MEN)).containsExactly("6.5", "7");
        assertThat(nike(LastGender.WOMEN, "1.5", SizeScale.US_WOMEN)).containsExactly("3.5", "4");
    }

    private static List<String> nike(LastGender lastGender, String uk, SizeScale to) {
        var from = new ShoeSize(SizeScale.UK, SizeNumber.parse(uk));
        return CONVERTER.convert(new ConversionQuestion("Nike", lastGender, from, to)).matches().stream()
                .map(match -> match.size().number().toString())
                .toList();
    }

    private static SizeConversion convert(Pair pair) {
        return CONVERTER.convert(new ConversionQuestion(
                pair.chart().brand(),
                pair.chart().lastGender(),
                pair.from(),
                pair.to().scale()));
    }

    private static List<Pair> pairs() {
        return CHARTS.stream().flatMap(StarterConversionTest::pairs).toList();
    }

    /** Every two sizes that stand in one row. */
    private static Stream<Pair> pairs(SizeChart chart) {
        return chart.rows().stream()
                .flatMap(row -> Stream.of(SizeScale.values()).flatMap(from -> Stream.of(SizeScale.values())
                        .filter(to -> to != from)
                        .flatMap(to -> pair(chart, chart.findSize(row, from), chart.findSize(row, to)).stream())));
    }

    private static Optional<Pair> pair(SizeChart chart, Optional<ShoeSize> from, Optional<ShoeSize> to) {
        return from.flatMap(f -> to.map(t -> new Pair(chart, f, t)));
    }

    private record Pair(SizeChart chart, ShoeSize from, ShoeSize to) {

        Pair reversed() {
            return new Pair(chart, to, from);
        }

        boolean sharesOneEndWith(Pair other) {
            boolean sameScales = from.scale() == other.from.scale() && to.scale() == other.to.scale();
            return sameScales && (from.equals(other.from) || to.equals(other.to));
        }
    }
}
