package io.toebox.fit.core.shoe;

import java.util.List;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Shoe.LastGender;

import static io.toebox.fit.core.shoe.InsideDimension.BALL_WIDTH;
import static io.toebox.fit.core.shoe.InsideDimension.INTERNAL_LENGTH;
import static io.toebox.fit.core.shoe.InsideDimension.TOE_BOX_HEIGHT;
import static io.toebox.fit.core.shoe.InsideDimension.TOE_BOX_WIDTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class GeometriesTest {

    @Test
    void ownMeasurementBeatsEverything() {
        var shoe =
                shoe("own", "A", measured(BALL_WIDTH, Method.CURRENT, 95), measured(BALL_WIDTH, Method.RETIRED, 120));
        var known = new Geometries().of(shoe).atReference().get(BALL_WIDTH);
        assertThat(known.basis()).isEqualTo(Basis.MEASURED);
        assertThat(known.estimate().meanMm()).isEqualTo(95);
    }

    private static final LearnedShoes LEARNED = LearnedShoes.parse("""
            quantity,dimension,brand,mean,sd,unit
            inside,ball-width,,95,2.4,mm
            inside,ball-width,Well Known,92,1.9,mm
            bridge-retired,ball-width,,-3.5,2,mm
            bridge-store,toe-box-width,,-2,1,mm
            felt-level,internal-length,,270,0,mm
            felt-laboratory-weight,internal-length,,0.1,0.02,mm per mm
            felt-brand,internal-length,,0,0.3,mm
            felt-brand,internal-length,Long,2,0.2,mm
            felt-shoe,internal-length,,0,0.5,mm
            felt-vote-of-average-shoe,internal-length,,2.9,0,vote points
            felt-per-vote-point,internal-length,,4,1,mm
            womens-label,internal-length,Half,1,0.1,sizes
            """);

    private static final Geometries GEOMETRIES = new Geometries(Gradings.NONE, LEARNED);

    @Test
    void aRetiredValueIsBridgedByWhatShoesWithBothHaveTaught() {
        var shoe = shoe("old", "A", measured(BALL_WIDTH, Method.RETIRED, 99));
        var known = GEOMETRIES.of(shoe).atReference().get(BALL_WIDTH);
        assertThat(known.basis()).isEqualTo(Basis.BRIDGED);
        assertThat(known.estimate().meanMm()).isCloseTo(99 - 3.5, within(1e-9));
        assertThat(new Geometries().of(shoe).atReference()).isEmpty();
    }

    @Test
    void anUnmeasuredShoeIsExpectedToBeAsItsBrandOrAsAllShoes() {
        assertThat(expected("well known")).isEqualTo(new Geometry.Known(new Estimate(92, 1.9), Basis.BRAND));
        assertThat(expected("Never Heard Of")).isEqualTo(new Geometry.Known(new Estimate(95, 2.4), Basis.ALL_SHOES));
    }

    @Test
    void whatFeetFeelIsTheAverageShoeOfTheLabelMovedALittleByTheLaboratory() {
        var shoe = shoe("racer", "A", measured(INTERNAL_LENGTH, Method.CURRENT, 258));
        var geometry = GEOMETRIES.of(shoe);
        var felt = geometry.atReference().get(INTERNAL_LENGTH);
        assertThat(felt.basis()).isEqualTo(Basis.FELT);
        assertThat(felt.estimate().meanMm()).isCloseTo(270 - 0.1 * 12, within(1e-9));
        assertThat(felt.estimate().sdMm())
                .isCloseTo(
                        Math.sqrt(0.3 * 0.3 + 0.5 * 0.5 + 0.1 * 0.1 + Math.pow(0.02 * 12, 2) + 1.5 * 1.5),
                        within(1e-9));
        assertThat(geometry.laboratory().get(INTERNAL_LENGTH))
                .isEqualTo(new Geometry.Known(new Estimate(258, 1), Basis.MEASURED));
        var ofLongBrand = GEOMETRIES.of(shoe("l", "Long", measured(INTERNAL_LENGTH, Method.CURRENT, 258)));
        assertThat(ofLongBrand.atReference().get(INTERNAL_LENGTH).estimate().meanMm())
                .isCloseTo(272 - 0.1 * 12, within(1e-9));
    }

    @Test
    void aVoteMovesWhatIsFeltByAsMuchAsItIsSurerThanWhatWasExpected() {
        var shoe = new Shoe(
                "voted",
                "A",
                LastGender.MEN,
                Set.of(),
                Set.of(),
                UpperStretch.UNKNOWN,
                List.of(measured(INTERNAL_LENGTH, Method.CURRENT, 270)),
                2.4);
        double prior = 0.3 * 0.3 + 0.5 * 0.5 + 0.1 * 0.1;
        var felt = GEOMETRIES.of(shoe).atReference().get(INTERNAL_LENGTH).estimate();
        assertThat(felt.meanMm()).isCloseTo(270 + prior / (prior + 1) * 4 * (2.4 - 2.9), within(1e-9));
    }

    @Property
    void anotherVoteOrReadingMovesItsOwnShoeOnly(
            @ForAll @DoubleRange(min = 1, max = 5) double vote, @ForAll @DoubleRange(min = 250, max = 290) double mm) {
        var other = shoe("other", "Long", measured(INTERNAL_LENGTH, Method.CURRENT, 268));
        var before = GEOMETRIES.of(other);
        GEOMETRIES.of(new Shoe(
                "changed",
                "Long",
                LastGender.MEN,
                Set.of(),
                Set.of(),
                UpperStretch.UNKNOWN,
                List.of(measured(INTERNAL_LENGTH, Method.CURRENT, mm)),
                vote));
        assertThat(GEOMETRIES.of(other)).isEqualTo(before);
    }

    @Test
    void aWomensPairIsNarrowerByHalfOfWhatFeetAreAndLabelledAsTheBrandsChartsSay() {
        var measured = new Measurement[] {
            measured(INTERNAL_LENGTH, Method.CURRENT, 270), measured(BALL_WIDTH, Method.CURRENT, 95)
        };
        var usual = womens(shoe("s", "A", measured)).atReference();
        assertThat(usual.get(INTERNAL_LENGTH).estimate().meanMm()).isCloseTo(270, within(1e-9));
        assertThat(usual.get(BALL_WIDTH).estimate().meanMm()).isCloseTo(95 - 1.3, within(1e-9));
        var half = womens(shoe("s", "Half", measured)).atReference();
        assertThat(half.get(INTERNAL_LENGTH).estimate().meanMm()).isCloseTo(270 + 0.5 * 25.4 / 3, within(1e-9));
        assertThat(half.get(BALL_WIDTH).estimate().meanMm()).isCloseTo(95 - 1.3 + 0.5 * 6.35 / 3, within(1e-9));
        assertThat(half.get(INTERNAL_LENGTH).estimate().sdMm())
                .isLessThan(usual.get(INTERNAL_LENGTH).estimate().sdMm());
    }

    @Test
    void aCaliperInAWomensPairNarrowsItsBallAndItsToesAtOnce() {
        var lab = List.of(measured(BALL_WIDTH, Method.CURRENT, 95), measured(TOE_BOX_WIDTH, Method.CURRENT, 73));
        var inferred = womens(shoe("s", "A", lab.toArray(Measurement[]::new)));
        var withOwn = womens(shoe(
                "s",
                "A",
                lab.get(0),
                lab.get(1),
                new Measurement(BALL_WIDTH, Method.STORE, 91, 9, WidthGrade.STANDARD, true)));
        assertThat(withOwn.atReference().get(BALL_WIDTH).basis()).isEqualTo(Basis.STORE_MEASURED);
        for (var dimension : List.of(BALL_WIDTH, TOE_BOX_WIDTH)) {
            var before = inferred.atReference().get(dimension).estimate();
            var after = withOwn.atReference().get(dimension).estimate();
            assertThat(after.meanMm()).isLessThan(before.meanMm());
            assertThat(after.sdMm()).isLessThan(before.sdMm());
        }
        assertThat(withOwn.lastSdMm()).isLessThan(inferred.lastSdMm());
        assertThat(GEOMETRIES.of(shoe("s", "A", lab.get(0), lab.get(1))))
                .as("the men's pair stays as it is")
                .isEqualTo(GEOMETRIES.of(shoe(
                        "s",
                        "A",
                        lab.get(0),
                        lab.get(1),
                        new Measurement(BALL_WIDTH, Method.STORE, 91, 9, WidthGrade.STANDARD, true))));
    }

    @Test
    void whatTheLaboratoryReadInAWomensPairIsNoShopsReading() {
        var own = new Measurement(BALL_WIDTH, Method.CURRENT, 92, 9, WidthGrade.STANDARD, true);
        var known = womens(shoe("s", "A", measured(BALL_WIDTH, Method.CURRENT, 95), own))
                .atReference()
                .get(BALL_WIDTH);
        assertThat(known.basis()).isEqualTo(Basis.MEASURED);
    }

    @Test
    void aLengthReadInAWomensPairTellsHowFarApartTheLabelsAre() {
        var lab = measured(INTERNAL_LENGTH, Method.CURRENT, 270);
        var inferred =
                womens(shoe("s", "A", lab)).atReference().get(INTERNAL_LENGTH).estimate();
        var own = new Measurement(INTERNAL_LENGTH, Method.STORE, 274, 9, WidthGrade.STANDARD, true);
        var read = womens(shoe("s", "A", lab, own))
                .atReference()
                .get(INTERNAL_LENGTH)
                .estimate();
        assertThat(read.meanMm()).isBetween(inferred.meanMm() + 0.5, inferred.meanMm() + 4);
        assertThat(read.sdMm()).isLessThan(inferred.sdMm());
    }

    @Test
    void aTableIsReadOrRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> LearnedShoes.parse("a,b\n"));
    }

    @Property
    void ballAndToesShareNoMoreThanEachIsUnsureOf(
            @ForAll Grading.Certainty ballTold,
            @ForAll Grading.Certainty toesTold,
            @ForAll @IntRange(min = 12, max = 30) int halfSizes,
            @ForAll WidthGrade width,
            @ForAll boolean isWomensPair) {
        var shoe = shoe(
                "told", "A", measured(BALL_WIDTH, Method.CURRENT, 95), measured(TOE_BOX_WIDTH, Method.CURRENT, 73));
        var gradings = new Gradings(List.of(
                new Grading("A", LastGender.MEN, BALL_WIDTH, 2, 4.0, ballTold),
                new Grading("A", LastGender.MEN, TOE_BOX_WIDTH, 1.5, 3.0, toesTold)));
        var geometries = new Geometries(gradings, LearnedShoes.NOTHING);
        var geometry = isWomensPair ? geometries.womens(shoe, geometries.of(shoe)) : geometries.of(shoe);
        var size = new Size(SizeScale.US_MEN, halfSizes);
        double sharedMm = geometry.acrossSdMm(size, width);

        assertThat(sharedMm * sharedMm * Policy.TOE_BOX_SHARE.value())
                .isLessThanOrEqualTo(
                        sdMm(geometry, BALL_WIDTH, size, width) * sdMm(geometry, TOE_BOX_WIDTH, size, width));
    }

    private static double sdMm(Geometry geometry, InsideDimension dimension, Size size, WidthGrade width) {
        return geometry.find(dimension, size, width).orElseThrow().sdMm();
    }

    @Property
    void aMeasurementTakenOnAnotherSizeComesBackAtThatSize(
            @ForAll @IntRange(min = 12, max = 30) int halfSizes, @ForAll @DoubleRange(min = 85, max = 110) double mm) {
        var size = new Size(SizeScale.US_MEN, halfSizes);
        var shoe = shoe("s", "A", new Measurement(BALL_WIDTH, Method.CURRENT, mm, halfSizes / 2.0, WidthGrade.WIDE));
        var graded = new Geometries().of(shoe).find(BALL_WIDTH, size, WidthGrade.WIDE);
        assertThat(graded.orElseThrow().meanMm()).isCloseTo(mm, within(1e-9));
    }

    @Property
    void biggerSizesAreLongerAndWiderAndLessCertainAwayFromTheReference(
            @ForAll @IntRange(min = 18, max = 29) int halfSizes, @ForAll WidthGrade width) {
        var shoe = shoe(
                "s", "A", measured(INTERNAL_LENGTH, Method.CURRENT, 270), measured(BALL_WIDTH, Method.CURRENT, 95));
        var geometry = new Geometries().of(shoe);
        for (var dimension : List.of(INTERNAL_LENGTH, BALL_WIDTH)) {
            var smaller = geometry.find(dimension, new Size(SizeScale.US_MEN, halfSizes), width)
                    .orElseThrow();
            var bigger = geometry.find(dimension, new Size(SizeScale.US_MEN, halfSizes + 1), width)
                    .orElseThrow();
            assertThat(bigger.meanMm()).isGreaterThan(smaller.meanMm());
            assertThat(bigger.sdMm()).isGreaterThan(smaller.sdMm());
        }
    }

    @Test
    void aShopsValueBeatsTheBrandsAndBothBeatTheRetiredMethod() {
        var retired = measured(BALL_WIDTH, Method.RETIRED, 99);
        var brand = measured(BALL_WIDTH, Method.BRAND, 97);
        var store = measured(BALL_WIDTH, Method.STORE, 94);
        assertThat(basis(shoe("s", "A", retired, brand, store))).isEqualTo(Basis.STORE_MEASURED);
        assertThat(basis(shoe("s", "A", retired, brand))).isEqualTo(Basis.BRAND_STATED);
    }

    @Test
    void aShopsValueThatNobodyBridgesIsLessSureThanTheLabsAndNeverLessSureThanNone() {
        var alone = shoe("s", "A", measured(BALL_WIDTH, Method.STORE, 100));
        var known = new Geometries().of(alone).atReference().get(BALL_WIDTH);
        assertThat(known.estimate().meanMm()).isEqualTo(100);
        assertThat(known.estimate().sdMm()).isCloseTo(Math.hypot(1.5, 2.6), within(1e-9));

        var weighed = GEOMETRIES.of(alone).atReference().get(BALL_WIDTH).estimate();
        assertThat(weighed.meanMm()).isBetween(95.0, 100.0);
        assertThat(weighed.sdMm()).isLessThan(2.4);
    }

    @Test
    void aShopsValueIsBridgedWhereThatWasLearned() {
        var shoe = shoe("only-store", "A", measured(TOE_BOX_WIDTH, Method.STORE, 75));
        assertThat(GEOMETRIES
                        .of(shoe)
                        .atReference()
                        .get(TOE_BOX_WIDTH)
                        .estimate()
                        .meanMm())
                .isCloseTo(75 - 2, within(1e-9));
    }

    @Test
    void readingsOnBothSidesOfTheReferenceCancelTheErrorOfTheGradingAndOnOneSideAddIt() {
        double perSize = 6.35 / 3;
        double low = 95 - 2 * perSize;
        double high = 95 + 2 * perSize;
        var around = reference(shoe("s", "A", on(7, low), on(11, high)));
        assertThat(around.meanMm()).isCloseTo(95, within(1e-9));
        assertThat(around.sdMm()).isCloseTo(1 / Math.sqrt(2), within(1e-9));
        var beside = reference(shoe("s", "A", on(11, high), on(11, high)));
        assertThat(beside.sdMm()).isCloseTo(Math.hypot(1 / Math.sqrt(2), 2 * 0.5), within(1e-9));
        var weighed = reference(shoe("s", "A", on(9, 95), on(13, 97 + 4 * perSize)));
        assertThat(weighed.meanMm()).as("weights 1 and 1/(1 + 2²)").isCloseTo(95 + 2 * 0.2 / 1.2, within(1e-9));
    }

    private static Measurement on(double size, double mm) {
        return new Measurement(BALL_WIDTH, Method.CURRENT, mm, size, WidthGrade.STANDARD);
    }

    private static Estimate reference(Shoe shoe) {
        return new Geometries().of(shoe).atReference().get(BALL_WIDTH).estimate();
    }

    @Test
    void aBrandsGradingHoldsForItsLastAndItsToesGrowWithItsBall() {
        var gradings = new Gradings(List.of(
                new Grading("a", LastGender.MEN, BALL_WIDTH, 3.0, 5.0, Grading.Certainty.SEEN),
                new Grading("A", LastGender.MEN, INTERNAL_LENGTH, 8.0, 2.0, Grading.Certainty.RECALLED)));
        var shoe = shoe(
                "s",
                "A",
                measured(INTERNAL_LENGTH, Method.CURRENT, 270),
                measured(BALL_WIDTH, Method.CURRENT, 95),
                measured(TOE_BOX_WIDTH, Method.CURRENT, 73));
        var geometry = new Geometries(gradings, LearnedShoes.NOTHING).of(shoe);
        var size11 = new Size(SizeScale.US_MEN, 22);
        var ball = geometry.find(BALL_WIDTH, size11, WidthGrade.WIDE).orElseThrow();
        assertThat(ball.meanMm()).isCloseTo(95 + 2 * 3 + 5, within(1e-9));
        assertThat(ball.sdMm()).isCloseTo(Math.sqrt(1 + 0.2 * 0.2 + 0.1 * 0.1), within(1e-9));
        assertThat(geometry.find(TOE_BOX_WIDTH, size11, WidthGrade.WIDE)
                        .orElseThrow()
                        .meanMm())
                .isCloseTo(73 + 11 * 0.769, within(1e-9));
        var length = geometry.find(INTERNAL_LENGTH, size11, WidthGrade.WIDE).orElseThrow();
        assertThat(length.meanMm()).as("every width is as long").isEqualTo(286);
        assertThat(length.sdMm())
                .as("remembered is no surer than the rule")
                .isCloseTo(Math.hypot(1, 2 * 0.15), within(1e-9));
        var womens = new Shoe(
                "w",
                "A",
                LastGender.WOMEN,
                Set.of(),
                Set.of(),
                UpperStretch.UNKNOWN,
                List.of(measured(BALL_WIDTH, Method.CURRENT, 95)));
        assertThat(new Geometries(gradings, LearnedShoes.NOTHING)
                        .of(womens)
                        .find(BALL_WIDTH, size11, WidthGrade.STANDARD)
                        .orElseThrow()
                        .meanMm())
                .isCloseTo(95 + 2 * 6.35 / 3, within(1e-9));
    }

    @Test
    void whatNobodyKnowsTheGrowthOfGrowsBetweenNothingAndInProportionUntilItsBrandTells() {
        var shoe = shoe("s", "A", measured(TOE_BOX_HEIGHT, Method.CURRENT, 27));
        var size13 = new Size(SizeScale.US_MEN, 26);
        var usual = new Geometries()
                .of(shoe)
                .find(TOE_BOX_HEIGHT, size13, WidthGrade.STANDARD)
                .orElseThrow();
        double inProportion = 4 * 6.35 * 27.1 / 252;
        assertThat(usual.meanMm()).isCloseTo(27 + inProportion / 2, within(1e-9));
        assertThat(usual.sdMm()).isCloseTo(Math.hypot(1, inProportion / 2), within(1e-9));

        var gradings = new Gradings(
                List.of(new Grading("A", LastGender.MEN, TOE_BOX_HEIGHT, 0.6, null, Grading.Certainty.SEEN)));
        var told = new Geometries(gradings, LearnedShoes.NOTHING)
                .of(shoe)
                .find(TOE_BOX_HEIGHT, size13, WidthGrade.STANDARD)
                .orElseThrow();
        assertThat(told.meanMm()).isCloseTo(27 + 4 * 0.6, within(1e-9));
        assertThat(told.sdMm()).isCloseTo(Math.hypot(1, 4 * 0.1), within(1e-9));
    }

    @Test
    void aLowToeBoxIsAPlausibleMeasurement() {
        assertThat(measured(TOE_BOX_HEIGHT, Method.STORE, 10).valueMm()).isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> measured(TOE_BOX_HEIGHT, Method.STORE, 9.9));
    }

    private static Basis basis(Shoe shoe) {
        return new Geometries().of(shoe).findBasis(BALL_WIDTH).orElseThrow();
    }

    private static Geometry womens(Shoe shoe) {
        return GEOMETRIES.womens(shoe, GEOMETRIES.of(shoe));
    }

    private static Geometry.Known expected(String brand) {
        return GEOMETRIES.of(shoe("new", brand)).atReference().get(BALL_WIDTH);
    }

    private static Measurement measured(InsideDimension dimension, Method method, double mm) {
        return new Measurement(dimension, method, mm, 9, WidthGrade.STANDARD);
    }

    private static Shoe shoe(String slug, String brand, Measurement... measurements) {
        return new Shoe(slug, brand, LastGender.MEN, Set.of(), Set.of(), UpperStretch.UNKNOWN, List.of(measurements));
    }
}
