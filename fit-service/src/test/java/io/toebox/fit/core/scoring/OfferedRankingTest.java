package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Only some sizes and widths of a shoe are to be had. */
class OfferedRankingTest {

    private static final List<Shoe> SHOES =
            List.of(shoe("a", 268, 95), shoe("b", 271, 97), shoe("c", 274, 94), shoe("d", 270, 100));
    private static final FitEngine ENGINE = new FitEngine(SHOES);

    @Property(tries = 200)
    void whatIsOfferedInEverySizeIsRankedAsEver(
            @ForAll @DoubleRange(min = 235, max = 300) double lengthMm,
            @ForAll @DoubleRange(min = 88, max = 115) double widthMm) {
        assertThat(ENGINE.rankOffered(runner(lengthMm, widthMm), SizeScale.US_MEN, SHOES, 10))
                .isEqualTo(ENGINE.rank(runner(lengthMm, widthMm), SizeScale.US_MEN, shoe -> true, 10));
    }

    @Property(tries = 200)
    void nothingIsRecommendedThatIsNotOfferedAndABetterOneIsNamed(
            @ForAll @DoubleRange(min = 235, max = 300) double lengthMm,
            @ForAll @DoubleRange(min = 88, max = 115) double widthMm,
            @ForAll long seed) {
        var random = new Random(seed);
        var offered = new ArrayList<Shoe>();
        for (var shoe : SHOES) {
            var some =
                    shoe.soldAs().stream().filter(v -> random.nextInt(4) == 0).collect(Collectors.toSet());
            if (!some.isEmpty()) {
                offered.add(shoe.soldOnlyAs(some));
            }
        }
        var runner = runner(lengthMm, widthMm);
        for (var decision : ENGINE.rankOffered(runner, SizeScale.US_MEN, offered, 10)) {
            var best = decision.best().orElseThrow();
            assertThat(decision.shoe().soldAs()).contains(new SoldVariant(best.size(), best.width()));
            var whole = SHOES.stream()
                    .filter(shoe -> shoe.slug().equals(decision.shoe().slug()))
                    .findFirst()
                    .orElseThrow();
            var ofAll = ENGINE.decide(runner, SizeScale.US_MEN, whole);
            var bestOfAll = ofAll.best().orElseThrow();
            var better = new Reason.BetterNotOffered(bestOfAll.size(), bestOfAll.width());
            boolean isBestOfAll = bestOfAll.size().equals(best.size()) && bestOfAll.width() == best.width();
            assertThat(decision.reasons().contains(better)).isEqualTo(!isBestOfAll && ofAll.isRecommended());
            if (!bestOfAll.size().equals(best.size())) {
                assertThat(best.zones().getFirst().zone()).isEqualTo(Zone.LENGTH);
                assertThat(best.zones().getFirst().verdict()).isEqualTo(Verdict.COMFORTABLE);
            }
        }
    }

    @Test
    void anotherSizeThanTheBestIsRecommendedOnlyWhereItsLengthIsComfortable() {
        var runner = runner(271, 102);
        var best =
                ENGINE.decide(runner, SizeScale.US_MEN, SHOES.getFirst()).best().orElseThrow();
        for (int halfSizes = -3; halfSizes <= 3; halfSizes++) {
            var size = new Size(SizeScale.US_MEN, best.size().halfSizes() + halfSizes);
            var only = SHOES.getFirst().soldOnlyAs(Set.of(new SoldVariant(size, best.width())));
            var fitting = ENGINE.findFitting(runner, only, size, best.width()).orElseThrow();
            double clearanceMm =
                    fitting.variant().zones().getFirst().clearance().meanMm();
            assertThat(ENGINE.rankOffered(runner, SizeScale.US_MEN, List.of(only), 1))
                    .as("%s, %.1f mm", size.label(), clearanceMm)
                    .hasSize(
                            clearanceMm >= Zone.LENGTH.band().comfortableFromMm()
                                            && clearanceMm <= Zone.LENGTH.band().comfortableToMm()
                                    ? 1
                                    : 0);
        }
    }

    @Test
    void aShoeOfAnotherCatalogueIsRefused() {
        var stranger = List.of(shoe("stranger", 270, 95));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.rankOffered(runner(271, 102), SizeScale.US_MEN, stranger, 1));
    }

    private static Shoe shoe(String slug, double lengthMm, double widthMm) {
        var sold = new ArrayList<SoldVariant>();
        for (int halfSizes = 14; halfSizes <= 28; halfSizes++) {
            for (var width : Set.of(WidthGrade.NARROW, WidthGrade.STANDARD, WidthGrade.WIDE)) {
                sold.add(new SoldVariant(new Size(SizeScale.US_MEN, halfSizes), width));
            }
        }
        return new Shoe(
                slug,
                "A",
                Shoe.LastGender.MEN,
                Set.of(WidthGrade.NARROW, WidthGrade.STANDARD, WidthGrade.WIDE),
                Set.copyOf(sold),
                UpperStretch.UNKNOWN,
                List.of(
                        measurement(InsideDimension.INTERNAL_LENGTH, lengthMm),
                        measurement(InsideDimension.BALL_WIDTH, widthMm)));
    }

    private static Measurement measurement(InsideDimension dimension, double mm) {
        return new Measurement(dimension, Measurement.Method.CURRENT, mm, 9, WidthGrade.STANDARD);
    }

    private static Runner runner(double lengthMm, double widthMm) {
        var foot = new Foot(Map.of(FootDimension.LENGTH, lengthMm, FootDimension.BALL_WIDTH, widthMm));
        return Runner.of(new FootPair(foot, foot));
    }
}
