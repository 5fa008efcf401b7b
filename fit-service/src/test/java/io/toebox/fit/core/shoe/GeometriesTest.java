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

import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Shoe.LastGender;

import static io.toebox.fit.core.shoe.InsideDimension.BALL_WIDTH;
import static io.toebox.fit.core.shoe.InsideDimension.INTERNAL_LENGTH;
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
