package io.toebox.fit.core.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.FeltZone;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ComparisonTest {

    private static final Geometries INSIDE = new Geometries(Gradings.NONE, LearnedShoes.published());
    private static final double EXACTLY = 1e-9;

    @Property(tries = 300)
    void turnedRoundEveryDifferenceChangesItsSignAndNothingElse(@ForAll long seed) {
        var random = new Random(seed);
        var a = pair(random);
        var b = pair(random);
        var there = Comparison.of(a, b);
        var back = Comparison.of(b, a);

        assertThat(back.differences()).hasSameSizeAs(there.differences());
        for (int i = 0; i < there.differences().size(); i++) {
            var one = there.differences().get(i);
            var other = back.differences().get(i);
            assertThat(other.zone()).isEqualTo(one.zone());
            assertThat(other.more().meanMm()).isCloseTo(-one.more().meanMm(), within(EXACTLY));
            assertThat(other.more().sdMm()).isCloseTo(one.more().sdMm(), within(EXACTLY));
            assertThat(other.measuredMoreMm().isPresent())
                    .isEqualTo(one.measuredMoreMm().isPresent());
        }
        assertThat(back.halfSizesLonger()).isEqualTo(-there.halfSizesLonger());
        assertThat(back.lettersWider()).isEqualTo(-there.lettersWider());
    }

    @Property(tries = 200)
    void aPairAgainstItselfIsAboutTheSameEverywhereAndSurely(@ForAll long seed) {
        var pair = pair(new Random(seed));
        var comparison = Comparison.of(pair, pair);

        assertThat(comparison.differences()).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.more().meanMm()).isZero();
            assertThat(difference.more().sdMm()).isZero();
            assertThat(difference.isAboutNothing()).isTrue();
            assertThat(difference.findDisagreementMm()).isEmpty();
        });
        assertThat(comparison.isAboutTheSame()).isTrue();
        assertThat(comparison.isOfOtherLength()).isFalse();
    }

    @Property(tries = 200)
    void theTableToTheShoeItselfIsTheIdentity(@ForAll long seed) {
        var model = model(new Random(seed));

        assertThat(model.tableTo(model, null, null)).isNotEmpty().allSatisfy(row -> assertThat(row.pair())
                .isEqualTo(row.other()));
    }

    @Property(tries = 300)
    void aLargerSizeNeverBecomesASmallerOneNorAWiderWidthANarrowerOne(@ForAll long seed) {
        var random = new Random(seed);
        var from = model(random);
        var to = model(random);
        var table = from.tableTo(to, null, null);

        for (var width : WidthGrade.values()) {
            assertThat(table.stream().filter(row -> row.other().width() == width))
                    .isSortedAccordingTo(
                            Comparator.comparing(row -> row.pair().size().halfSizes()));
        }
        for (var size : table.stream().map(row -> row.other().size()).distinct().toList()) {
            assertThat(table.stream().filter(row -> row.other().size().equals(size)))
                    .isSortedAccordingTo(Comparator.comparing(row -> row.pair().width()));
        }
    }

    @Property(tries = 100)
    void noOtherSizeOfTheShoeIsNearerInLength(@ForAll long seed) {
        var random = new Random(seed);
        var worn = pair(random);
        var model = model(random);
        double nearest = Math.abs(lengthApartMm(model.nearestTo(worn), worn));

        for (var row : model.tableTo(model, null, null)) {
            assertThat(nearest).isLessThanOrEqualTo(Math.abs(lengthApartMm(row.pair(), worn)) + EXACTLY);
        }
    }

    @Property(tries = 200)
    void inOneSizeWhatIsCommonToBothNeverMakesTheDifferenceLessSure(@ForAll long seed) {
        var random = new Random(seed);
        var a = pair(random);
        var b = model(random).in(a.size(), a.width());

        for (var difference : Comparison.of(a, b).differences()) {
            var dimension = difference.zone().inside();
            double independent = Math.hypot(
                    a.find(dimension).orElseThrow().sdMm(),
                    b.find(dimension).orElseThrow().sdMm());
            assertThat(difference.more().sdMm()).isLessThanOrEqualTo(independent + EXACTLY);
        }
    }

    @Test
    void ofOneShoeOnlyTheGrowthFromOneSizeToTheOtherIsUnsure() {
        var model = model(shoe("a", "A", LastGender.MEN, Method.CURRENT, 270, 95, 73), SizeScale.US_MEN);
        var longer = Comparison.of(model.in(men(24), WidthGrade.WIDE), model.in(men(22), WidthGrade.STANDARD));
        var ball = longer.find(FeltZone.BALL_WIDTH).orElseThrow().more();

        assertThat(ball.meanMm()).isCloseTo(6.35 / 3 + 6.9, within(EXACTLY));
        assertThat(ball.sdMm()).isCloseTo(Math.hypot(0.5, 2.7), within(EXACTLY));
        assertThat(longer.halfSizesLonger()).isEqualTo(2);
        assertThat(longer.lettersWider()).isEqualTo(2);
    }

    /** At the laboratory's size nothing is graded; far from it two shoes of a brand share what the grading is wrong by. */
    @ParameterizedTest
    @EnumSource
    void shoesOfABrandShareTheErrorOfTheGradingAndShoesOfTwoBrandsDoNot(WidthGrade width) {
        var a = model(shoe("a", "A", LastGender.MEN, Method.CURRENT, 270, 95, 73), SizeScale.US_MEN);
        var sameBrand = model(shoe("b", "a", LastGender.MEN, Method.CURRENT, 271, 97, 73), SizeScale.US_MEN);
        var otherBrand = model(shoe("c", "C", LastGender.MEN, Method.CURRENT, 271, 97, 73), SizeScale.US_MEN);

        double readings = Math.sqrt(2) * Policy.SHOE_MEASUREMENT_SD.value();
        assertThat(ballSdMm(a.in(men(28), width), sameBrand.in(men(28), width))).isCloseTo(readings, within(EXACTLY));
        assertThat(ballSdMm(a.in(men(28), width), otherBrand.in(men(28), width)))
                .isGreaterThan(readings + 1);
    }

    @Test
    void twoWomensPairsOfABrandShareWhatTheInferredLastIsWrongBy() {
        var a = model(shoe("a", "A", LastGender.MEN, Method.CURRENT, 270, 95, 73), SizeScale.US_WOMEN);
        var b = model(shoe("b", "A", LastGender.MEN, Method.CURRENT, 270, 97, 73), SizeScale.US_WOMEN);
        var other = model(shoe("c", "C", LastGender.MEN, Method.CURRENT, 270, 97, 73), SizeScale.US_WOMEN);
        var size = new Size(SizeScale.US_WOMEN, 21);

        assertThat(ballSdMm(a.in(size, WidthGrade.STANDARD), b.in(size, WidthGrade.STANDARD)))
                .isCloseTo(Math.sqrt(2), within(EXACTLY));
        assertThat(ballSdMm(a.in(size, WidthGrade.STANDARD), other.in(size, WidthGrade.STANDARD)))
                .isGreaterThan(2);
    }

    @Test
    void whereTheLaboratoryIsAnotherAnswerThanWhatFeetFeelItIsSaid() {
        var racer = model(shoe("racer", "A", LastGender.MEN, Method.CURRENT, 258, 95, 73), SizeScale.US_MEN);
        var trainer = model(shoe("trainer", "A", LastGender.MEN, Method.CURRENT, 271, 95, 73), SizeScale.US_MEN);
        var bridged = model(shoe("old", "A", LastGender.MEN, Method.STORE, 258, 95, 73), SizeScale.US_MEN);
        var comparison = Comparison.of(standard(racer), standard(trainer));
        var length = comparison.find(FeltZone.LENGTH).orElseThrow();

        assertThat(length.isAboutNothing()).isTrue();
        assertThat(length.measuredMoreMm().orElseThrow()).isCloseTo(-13, within(EXACTLY));
        assertThat(length.findDisagreementMm().orElseThrow()).isLessThan(-10);
        assertThat(comparison.find(FeltZone.BALL_WIDTH).orElseThrow().findDisagreementMm())
                .isEmpty();
        assertThat(Comparison.of(standard(bridged), standard(trainer))
                        .find(FeltZone.LENGTH)
                        .orElseThrow()
                        .measuredMoreMm())
                .as("two methods are never compared")
                .isEmpty();
    }

    @Test
    void aZoneThatIsNotJudgedIsComparedOnlyWhereBothWereMeasured() {
        var a = model(with(shoe("a", "A", LastGender.MEN, Method.CURRENT, 270, 95, 73), 27.5), SizeScale.US_MEN);
        var b = model(with(shoe("b", "A", LastGender.MEN, Method.CURRENT, 270, 95, 73), 24.5), SizeScale.US_MEN);
        var unmeasured = model(shoe("c", "A", LastGender.MEN, Method.CURRENT, 270, 95, 73), SizeScale.US_MEN);

        var higher = Comparison.of(standard(a), standard(b))
                .find(FeltZone.TOE_BOX_HEIGHT)
                .orElseThrow();
        assertThat(higher.more().meanMm()).isCloseTo(3, within(EXACTLY));
        assertThat(higher.isAboutNothing()).isFalse();
        assertThat(Comparison.of(standard(a), standard(unmeasured)).find(FeltZone.TOE_BOX_HEIGHT))
                .isEmpty();
    }

    /** One is a whole width wider than its label; told by millimetres and not by letters. */
    @Test
    void theNearestWidthIsTheOneWhoseBallAndToesAreNearest() {
        var usual = model(shoe("a", "A", LastGender.MEN, Method.CURRENT, 270, 95, 73), SizeScale.US_MEN);
        var wide = model(shoe("b", "A", LastGender.MEN, Method.CURRENT, 270, 95 + 6.9, 73 + 5.3), SizeScale.US_MEN);

        assertThat(wide.nearestTo(usual.in(men(18), WidthGrade.WIDE)).width()).isEqualTo(WidthGrade.STANDARD);
        assertThat(usual.nearestTo(wide.in(men(18), WidthGrade.STANDARD)).width())
                .isEqualTo(WidthGrade.WIDE);
    }

    @Test
    void beyondTheLastSizeNoSizeIsNear() {
        var all = model(shoe("a", "A", LastGender.MEN, Method.CURRENT, 270, 95, 73), SizeScale.US_MEN);
        var few = model(
                shoe("b", "A", LastGender.MEN, Method.CURRENT, 270, 95, 73)
                        .soldOnlyAs(Set.of(new SoldVariant(men(20), WidthGrade.STANDARD))),
                SizeScale.US_MEN);

        assertThat(all.tableTo(few, null, WidthGrade.STANDARD)).allSatisfy(row -> assertThat(row.isOfOtherLength())
                .isEqualTo(row.other().size().halfSizes() != 20));
    }

    private static double ballSdMm(Pair a, Pair b) {
        return Comparison.of(a, b)
                .find(FeltZone.BALL_WIDTH)
                .orElseThrow()
                .more()
                .sdMm();
    }

    private static double lengthApartMm(Pair a, Pair b) {
        return a.findMoreMm(InsideDimension.INTERNAL_LENGTH, b).orElseThrow().meanMm();
    }

    private static Pair standard(Model model) {
        return model.in(men(18), WidthGrade.STANDARD);
    }

    private static Size men(int halfSizes) {
        return new Size(SizeScale.US_MEN, halfSizes);
    }

    static Model model(Shoe shoe, SizeScale scale) {
        boolean isInferred = scale == SizeScale.US_WOMEN && shoe.lastGender() == LastGender.MEN;
        return new Model(shoe, isInferred ? INSIDE.womens(shoe, INSIDE.of(shoe)) : INSIDE.of(shoe), scale);
    }

    static Shoe shoe(
            String slug, String brand, LastGender last, Method method, double length, double ball, double toes) {
        return new Shoe(
                slug,
                brand,
                last,
                Set.of(WidthGrade.STANDARD, WidthGrade.WIDE),
                Set.of(),
                UpperStretch.UNKNOWN,
                List.of(
                        new Measurement(InsideDimension.INTERNAL_LENGTH, method, length, 9, WidthGrade.STANDARD),
                        new Measurement(InsideDimension.BALL_WIDTH, method, ball, 9, WidthGrade.STANDARD),
                        new Measurement(InsideDimension.TOE_BOX_WIDTH, method, toes, 9, WidthGrade.STANDARD)));
    }

    static Shoe with(Shoe shoe, double toeBoxHeight) {
        var measurements = new ArrayList<>(shoe.measurements());
        measurements.add(
                new Measurement(InsideDimension.TOE_BOX_HEIGHT, Method.CURRENT, toeBoxHeight, 9, WidthGrade.STANDARD));
        return new Shoe(
                shoe.slug(),
                shoe.brand(),
                shoe.lastGender(),
                shoe.widthsOffered(),
                shoe.soldAs(),
                shoe.upperStretch(),
                measurements);
    }

    private static Pair pair(Random random) {
        var model = model(random);
        var scale = model.scale();
        int halfSizes = scale.firstHalfSize() + random.nextInt(scale.lastHalfSize() - scale.firstHalfSize() + 1);
        return model.in(new Size(scale, halfSizes), WidthGrade.values()[random.nextInt(WidthGrade.values().length)]);
    }

    /** Of a known brand or not, measured by any method, in part or not at all. */
    private static Model model(Random random) {
        var measurements = new ArrayList<Measurement>();
        var method = Method.values()[random.nextInt(Method.values().length)];
        for (var dimension : InsideDimension.values()) {
            if (random.nextInt(4) > 0) {
                measurements.add(new Measurement(
                        dimension,
                        method,
                        middleMm(dimension) * random.nextDouble(0.95, 1.05),
                        9,
                        WidthGrade.STANDARD));
            }
        }
        var widths = EnumSet.noneOf(WidthGrade.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            widths.add(WidthGrade.values()[random.nextInt(WidthGrade.values().length)]);
        }
        var shoe = new Shoe(
                "shoe-" + random.nextInt(1000),
                List.of("Brooks", "Altra", "Never Heard Of").get(random.nextInt(3)),
                LastGender.values()[random.nextInt(3)],
                widths,
                Set.of(),
                UpperStretch.UNKNOWN,
                measurements);
        return model(shoe, SizeScale.values()[random.nextInt(2)]);
    }

    private static double middleMm(InsideDimension dimension) {
        return switch (dimension) {
            case INTERNAL_LENGTH -> 269;
            case BALL_WIDTH -> 95;
            case TOE_BOX_WIDTH -> 73;
            case BALL_GIRTH -> 245;
            case TOE_BOX_HEIGHT -> 27;
            case INSTEP_HEIGHT -> 66;
            case HEEL_WIDTH -> 66;
        };
    }
}
