package io.toebox.fit.core.scoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Both sides of every border between two outcomes, in hundredths of a millimetre. */
class OutcomesTest {

    private static final double HALF_SIZE = 25.4 / 6;

    @ParameterizedTest
    @CsvSource({
        // length, ball width, toe-box width
        "4.99, 2.5, 3.5, NO_SIZE_FITS",
        "5, 2.5, 3.5, RECOMMENDED",
        "20, 2.5, 3.5, RECOMMENDED",
        "20.01, 2.5, 3.5, NO_SIZE_FITS",
        "11.5, -5.75, 3.5, NO_SIZE_FITS",
        "11.5, -5.74, 3.5, RECOMMENDED_WITH_LACING",
        "11.5, -3.37, 3.5, RECOMMENDED_WITH_LACING",
        "11.5, -3.36, 3.5, RECOMMENDED",
        "11.5, 10.92, 3.5, RECOMMENDED",
        "11.5, 10.93, 3.5, NO_SIZE_FITS",
        "11.5, 2.5, -5.50, NO_SIZE_FITS",
        "11.5, 2.5, -5.49, RECOMMENDED_WITH_LACING",
        "11.5, 2.5, -3.67, RECOMMENDED_WITH_LACING",
        "11.5, 2.5, -3.66, RECOMMENDED",
        "11.5, 2.5, 12.56, RECOMMENDED",
        "11.5, 2.5, 12.57, NO_SIZE_FITS"
    })
    void clearanceDecidesTheOutcome(double length, double ball, double toes, Outcome outcome) {
        var shoe = shoe(Set.of());
        var trial = trial(shoe, footIdealIn(shoe, 0));

        assertThat(new Outcomes(trial, SizeRun.of(shoe, SizeScale.US_MEN)).of(variant(length, ball, toes)))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"6.16, false", "6.17, true", "10.92, true"})
    void roomThatIsMoreThanComfortableIsSaidThoughTheShoeIsRecommended(double ball, boolean isSaid) {
        var shoe = shoe(Set.of());
        var trial = trial(shoe, footIdealIn(shoe, 0));
        var reasons = new Reasons(trial, SizeRun.of(shoe, SizeScale.US_MEN))
                .of(variant(11.5, ball, 3.5), Outcome.RECOMMENDED);

        assertThat(reasons.stream().anyMatch(Reason.LessRoomNeeded.class::isInstance))
                .isEqualTo(isSaid);
    }

    /** The other size is 0.3 mm further from the ideal where this one is 1.966 mm off it. */
    @ParameterizedTest
    @CsvSource({"1.96, false", "1.97, true", "2.11, true", "-1.96, false", "-1.97, true", "-2.11, true"})
    void twoSizesAboutAsFarFromTheIdealAreBothNamed(double offIdealMm, boolean isBetween) {
        var shoe = shoe(Set.of());
        var trial = trial(shoe, footIdealIn(shoe, offIdealMm));
        var outcomes = new Outcomes(trial, SizeRun.of(shoe, SizeScale.US_MEN));
        var best = variant(11.5 - offIdealMm, 2.5, 3.5);

        assertThat(trial.fromIdealLengthMm(size(20))).isCloseTo(Math.abs(offIdealMm), within(1e-6));
        assertThat(outcomes.of(best)).isEqualTo(isBetween ? Outcome.BETWEEN_SIZES : Outcome.RECOMMENDED);
        assertThat(outcomes.findOtherSize(best))
                .isEqualTo(isBetween ? Optional.of(size(offIdealMm > 0 ? 21 : 19)) : Optional.empty());
    }

    /** Of sizes up to 10 the longest is short by a foot that needs 11.5 or more: 7 below the ideal it begins to be tight. */
    @ParameterizedTest
    @CsvSource({"6.49, false", "6.51, true"})
    void aSizeIsMissedOnlyWhereTheLongestOneSoldIsTight(double offIdealMm, boolean isMissed) {
        var shoe = shoe(Set.of(new SoldVariant(size(19), null), new SoldVariant(size(20), null)));
        var trial = trial(shoe, footIdealIn(shoe, offIdealMm));
        var run = SizeRun.of(shoe, SizeScale.US_MEN);
        var best = trial.best(run);

        assertThat(best.size()).isEqualTo(size(20));
        assertThat(new Outcomes(trial, run).of(best) == Outcome.SIZE_NOT_STOCKED)
                .isEqualTo(isMissed);
        assertThat(new Outcomes(trial, run).findUnsoldSize(best))
                .isEqualTo(isMissed ? Optional.of(size(22)) : Optional.empty());
    }

    @Test
    void aTightSizeOfARunThatNobodyKnowsIsNotCalledUnsold() {
        var shoe = shoe(Set.of());
        var trial = trial(shoe, footIdealIn(shoe, 0));

        assertThat(new Outcomes(trial, SizeRun.of(shoe, SizeScale.US_MEN)).findUnsoldSize(variant(0, 2.5, 3.5)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0.299, UNLIKELY, UNLIKELY",
        "0.3, RECOMMENDED, WORTH_A_TRY",
        "0.599, RECOMMENDED, WORTH_A_TRY",
        "0.6, RECOMMENDED, LIKELY"
    })
    void whatIsUnlikelyIsNotRecommended(double probability, Outcome outcome, Likelihood likelihood) {
        var best = new Variant(
                size(20),
                WidthGrade.STANDARD,
                List.of(fit(Zone.LENGTH, 11.5), fit(Zone.BALL_WIDTH, 1.4), fit(Zone.TOE_BOX_WIDTH, 2.6)),
                probability);
        var shoe = shoe(Set.of());
        assertThat(new Outcomes(trial(shoe, footIdealIn(shoe, 0)), SizeRun.of(shoe, SizeScale.US_MEN)).of(best))
                .isEqualTo(outcome);
        assertThat(best.likelihood()).isEqualTo(likelihood);
    }

    @Test
    void aHalfSizeIsWhatTheCasesCountWith() {
        var trial = trial(shoe(Set.of()), footIdealIn(shoe(Set.of()), 0));

        assertThat(trial.fromIdealLengthMm(size(21))).isCloseTo(HALF_SIZE, within(1e-6));
    }

    private static Variant variant(double length, double ball, double toes) {
        return new Variant(
                size(20),
                WidthGrade.STANDARD,
                List.of(fit(Zone.LENGTH, length), fit(Zone.BALL_WIDTH, ball), fit(Zone.TOE_BOX_WIDTH, toes)),
                0.5);
    }

    private static ZoneFit fit(Zone zone, double clearanceMm) {
        return new ZoneFit(
                zone,
                Governing.BOTH,
                new Estimate(clearanceMm, 1),
                Optional.empty(),
                0.5,
                new Estimate(280, 1),
                Basis.MEASURED,
                Optional.empty());
    }

    /** A foot that is longer by so much than the one whose ideal size is 10; belief is linear in what was measured. */
    private static FootPair footIdealIn(Shoe shoe, double longerMm) {
        double at260 = lengthNeeded(shoe, 260);
        double at280 = lengthNeeded(shoe, 280);
        double wanted = inside(shoe) - 11.5 + longerMm;
        // A ball that is about as comfortable in the next size.
        double ballMm = longerMm > 0 ? 99 : 97;
        var foot = new Foot(
                Map.of(LENGTH, 260 + 20 * (wanted - at260) / (at280 - at260), FootDimension.BALL_WIDTH, ballMm));
        return new FootPair(foot, foot);
    }

    private static double lengthNeeded(Shoe shoe, double lengthMm) {
        return inside(shoe) - room(trial(shoe, feet(lengthMm)));
    }

    private static double inside(Shoe shoe) {
        return new Geometries()
                .of(shoe)
                .find(InsideDimension.INTERNAL_LENGTH, size(20), WidthGrade.STANDARD)
                .orElseThrow()
                .meanMm();
    }

    private static double room(Trial trial) {
        return trial.judge(size(20), WidthGrade.STANDARD)
                .zones()
                .getFirst()
                .clearance()
                .meanMm();
    }

    private static FootPair feet(double lengthMm) {
        var foot = new Foot(Map.of(LENGTH, lengthMm));
        return new FootPair(foot, foot);
    }

    private static Trial trial(Shoe shoe, FootPair feet) {
        var needs = new FootNeeds(Runner.of(feet), SizeScale.US_MEN, List.of());
        return new Trial(needs, shoe, new Geometries().of(shoe), false);
    }

    private static Size size(int halfSizes) {
        return new Size(SizeScale.US_MEN, halfSizes);
    }

    private static Shoe shoe(Set<SoldVariant> sold) {
        return new Shoe(
                "average",
                "A",
                LastGender.MEN,
                EnumSet.of(WidthGrade.STANDARD),
                sold,
                UpperStretch.UNKNOWN,
                List.of(
                        measured(InsideDimension.INTERNAL_LENGTH, 269.3),
                        measured(InsideDimension.BALL_WIDTH, 95.2),
                        measured(InsideDimension.TOE_BOX_WIDTH, 73.2)));
    }

    private static Measurement measured(InsideDimension dimension, double mm) {
        return new Measurement(dimension, Measurement.Method.CURRENT, mm, 9, WidthGrade.STANDARD);
    }
}
