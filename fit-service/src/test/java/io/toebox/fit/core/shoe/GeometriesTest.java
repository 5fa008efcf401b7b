package io.toebox.fit.core.shoe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
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
import static io.toebox.fit.core.shoe.InsideDimension.TOE_BOX_WIDTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class GeometriesTest {

    @Test
    void ownMeasurementBeatsEverything() {
        var shoe =
                shoe("own", "A", measured(BALL_WIDTH, Method.CURRENT, 95), measured(BALL_WIDTH, Method.RETIRED, 120));
        var known = new Geometries(with(shoe)).of(shoe).atReference().get(BALL_WIDTH);
        assertThat(known.basis()).isEqualTo(Basis.MEASURED);
        assertThat(known.estimate().meanMm()).isEqualTo(95);
    }

    @Test
    void aRetiredValueIsBridgedByTheShoesThatHaveBoth() {
        var shoe = shoe("old", "A", measured(BALL_WIDTH, Method.RETIRED, 99));
        var catalogue = with(shoe);
        for (int i = 0; i < 6; i++) {
            double bias = 3 + i % 2;
            catalogue.add(shoe(
                    "both-" + i,
                    "B",
                    measured(BALL_WIDTH, Method.CURRENT, 95 + i),
                    measured(BALL_WIDTH, Method.RETIRED, 95 + i + bias)));
        }
        var known = new Geometries(catalogue).of(shoe).atReference().get(BALL_WIDTH);
        assertThat(known.basis()).isEqualTo(Basis.BRIDGED);
        assertThat(known.estimate().meanMm()).isCloseTo(99 - 3.5, within(1e-9));
    }

    @Test
    void aBrandsOwnMeanCountsMoreTheMoreShoesItHasAndTheMoreBrandsDiffer() {
        var random = new Random(1);
        var catalogue = new ArrayList<Shoe>();
        for (int brand = 0; brand < 8; brand++) {
            for (int i = 0; i < (brand == 7 ? 1 : 12); i++) {
                catalogue.add(shoe(
                        "s" + brand + "-" + i,
                        "brand-" + brand,
                        measured(BALL_WIDTH, Method.CURRENT, 90 + 2 * brand + random.nextGaussian())));
            }
        }
        var geometries = new Geometries(catalogue);
        var wellKnown = expected(geometries, "brand-0");
        var hardlyKnown = expected(geometries, "brand-7");
        var unknown = expected(geometries, "never-heard-of");
        assertThat(wellKnown.estimate().meanMm()).isCloseTo(90, within(0.6));
        assertThat(hardlyKnown.estimate().meanMm()).isBetween(unknown.estimate().meanMm(), 104.0);
        assertThat(wellKnown.estimate().sdMm())
                .isLessThan(hardlyKnown.estimate().sdMm());
        assertThat(hardlyKnown.estimate().sdMm()).isLessThan(unknown.estimate().sdMm());
        assertThat(unknown.basis()).isEqualTo(Basis.ALL_SHOES);
    }

    @Property
    void ballAndToesShareNoMoreThanEachIsUnsureOf(
            @ForAll Grading.Certainty ballTold,
            @ForAll Grading.Certainty toesTold,
            @ForAll @IntRange(min = 12, max = 30) int halfSizes,
            @ForAll WidthGrade width,
            @ForAll boolean womensLastInferred) {
        var shoe = shoe(
                "told", "A", measured(BALL_WIDTH, Method.CURRENT, 95), measured(TOE_BOX_WIDTH, Method.CURRENT, 73));
        var gradings = new Gradings(List.of(
                new Grading("A", LastGender.MEN, BALL_WIDTH, 2, 4.0, ballTold),
                new Grading("A", LastGender.MEN, TOE_BOX_WIDTH, 1.5, 3.0, toesTold)));
        var geometry = new Geometries(List.of(shoe), gradings).of(shoe);
        var size = new Size(SizeScale.US_MEN, halfSizes);
        double sharedMm = geometry.acrossSdMm(size, width, womensLastInferred);

        assertThat(sharedMm * sharedMm * Policy.TOE_BOX_SHARE.value())
                .isLessThanOrEqualTo(sdMm(geometry, BALL_WIDTH, size, width, womensLastInferred)
                        * sdMm(geometry, TOE_BOX_WIDTH, size, width, womensLastInferred));
    }

    private static double sdMm(
            Geometry geometry, InsideDimension dimension, Size size, WidthGrade width, boolean womensLastInferred) {
        return geometry.find(dimension, size, width, womensLastInferred)
                .orElseThrow()
                .sdMm();
    }

    @Test
    void aHandfulOfShoesTeachesNothing() {
        var shoe = shoe("bare", "A");
        assertThat(new Geometries(with(shoe)).of(shoe).atReference()).isEmpty();
    }

    @Property
    void orderOfTheCatalogueIsIrrelevant(@ForAll long seed) {
        var random = new Random(seed);
        var catalogue = new ArrayList<Shoe>();
        for (int i = 0; i < 30; i++) {
            catalogue.add(
                    shoe("s" + i, "b" + i % 4, measured(BALL_WIDTH, Method.CURRENT, 90 + 10 * random.nextDouble())));
        }
        var bare = shoe("bare", "b1");
        catalogue.add(bare);
        var before = new Geometries(catalogue).of(bare);
        Collections.shuffle(catalogue, random);
        assertThat(new Geometries(catalogue).of(bare)).isEqualTo(before);
    }

    @Property
    void aMeasurementTakenOnAnotherSizeComesBackAtThatSize(
            @ForAll @IntRange(min = 12, max = 30) int halfSizes, @ForAll @DoubleRange(min = 85, max = 110) double mm) {
        var size = new Size(SizeScale.US_MEN, halfSizes);
        var shoe = shoe("s", "A", new Measurement(BALL_WIDTH, Method.CURRENT, mm, halfSizes / 2.0, WidthGrade.WIDE));
        var graded = new Geometries(List.of(shoe)).of(shoe).find(BALL_WIDTH, size, WidthGrade.WIDE, false);
        assertThat(graded.orElseThrow().meanMm()).isCloseTo(mm, within(1e-9));
    }

    @Property
    void biggerSizesAreLongerAndWiderAndLessCertainAwayFromTheReference(
            @ForAll @IntRange(min = 18, max = 29) int halfSizes, @ForAll WidthGrade width) {
        var shoe = shoe(
                "s", "A", measured(INTERNAL_LENGTH, Method.CURRENT, 270), measured(BALL_WIDTH, Method.CURRENT, 95));
        var geometry = new Geometries(List.of(shoe)).of(shoe);
        for (var dimension : List.of(INTERNAL_LENGTH, BALL_WIDTH)) {
            var smaller = geometry.find(dimension, new Size(SizeScale.US_MEN, halfSizes), width, false)
                    .orElseThrow();
            var bigger = geometry.find(dimension, new Size(SizeScale.US_MEN, halfSizes + 1), width, false)
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
        var known = new Geometries(List.of(alone)).of(alone).atReference().get(BALL_WIDTH);
        assertThat(known.estimate().meanMm()).isEqualTo(100);
        assertThat(known.estimate().sdMm()).isCloseTo(Math.hypot(1.5, 2.6), within(1e-9));

        var catalogue = with(alone);
        for (int i = 0; i < 12; i++) {
            catalogue.add(shoe("lab-" + i, "B" + i % 3, measured(BALL_WIDTH, Method.CURRENT, 93 + i % 4)));
        }
        var geometries = new Geometries(catalogue);
        var weighed = geometries.of(alone).atReference().get(BALL_WIDTH).estimate();
        var expected = expected(geometries, "A").estimate();
        assertThat(weighed.meanMm()).isBetween(expected.meanMm(), 100.0);
        assertThat(weighed.sdMm()).isLessThan(expected.sdMm());
    }

    @Test
    void aShopsValueIsBridgedOnceFiveShoesHaveBoth() {
        var shoe = shoe("only-store", "A", measured(BALL_WIDTH, Method.STORE, 99));
        var catalogue = with(shoe);
        for (int i = 0; i < 4; i++) {
            catalogue.add(both(i));
        }
        assertThat(new Geometries(catalogue)
                        .of(shoe)
                        .atReference()
                        .get(BALL_WIDTH)
                        .estimate()
                        .meanMm())
                .as("four shoes are too few")
                .isEqualTo(99);
        catalogue.add(both(4));
        assertThat(new Geometries(catalogue)
                        .of(shoe)
                        .atReference()
                        .get(BALL_WIDTH)
                        .estimate()
                        .meanMm())
                .isCloseTo(99 - 2, within(1e-9));
    }

    private static Shoe both(int i) {
        return shoe(
                "both-" + i,
                "B",
                measured(BALL_WIDTH, Method.CURRENT, 95 + i),
                measured(BALL_WIDTH, Method.STORE, 97 + i));
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
        return new Geometries(List.of(shoe))
                .of(shoe)
                .atReference()
                .get(BALL_WIDTH)
                .estimate();
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
        var geometry = new Geometries(List.of(shoe), gradings).of(shoe);
        var size11 = new Size(SizeScale.US_MEN, 22);
        var ball = geometry.find(BALL_WIDTH, size11, WidthGrade.WIDE, false).orElseThrow();
        assertThat(ball.meanMm()).isCloseTo(95 + 2 * 3 + 5, within(1e-9));
        assertThat(ball.sdMm()).isCloseTo(Math.sqrt(1 + 0.2 * 0.2 + 0.1 * 0.1), within(1e-9));
        assertThat(geometry.find(TOE_BOX_WIDTH, size11, WidthGrade.WIDE, false)
                        .orElseThrow()
                        .meanMm())
                .isCloseTo(73 + 11 * 0.769, within(1e-9));
        var length =
                geometry.find(INTERNAL_LENGTH, size11, WidthGrade.WIDE, false).orElseThrow();
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
        assertThat(new Geometries(List.of(womens), gradings)
                        .of(womens)
                        .find(BALL_WIDTH, size11, WidthGrade.STANDARD, false)
                        .orElseThrow()
                        .meanMm())
                .isCloseTo(95 + 2 * 6.35 / 3, within(1e-9));
    }

    private static Basis basis(Shoe shoe) {
        return new Geometries(List.of(shoe)).of(shoe).findBasis(BALL_WIDTH).orElseThrow();
    }

    private static Geometry.Known expected(Geometries geometries, String brand) {
        return geometries.of(shoe("new", brand)).atReference().get(BALL_WIDTH);
    }

    private static List<Shoe> with(Shoe shoe) {
        return new ArrayList<>(List.of(shoe));
    }

    private static Measurement measured(InsideDimension dimension, Method method, double mm) {
        return new Measurement(dimension, method, mm, 9, WidthGrade.STANDARD);
    }

    private static Shoe shoe(String slug, String brand, Measurement... measurements) {
        return new Shoe(slug, brand, LastGender.MEN, Set.of(), Set.of(), UpperStretch.UNKNOWN, List.of(measurements));
    }
}
