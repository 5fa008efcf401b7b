package io.toebox.catalog.core.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.core.quality.Finding.Code;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.LengthUnit;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.MeasuringMethod;
import io.toebox.catalog.core.shoe.ReleaseDate;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.WidthGrade;

import static io.toebox.catalog.core.shoe.Dimension.BALL_GIRTH;
import static io.toebox.catalog.core.shoe.Dimension.BALL_WIDTH;
import static io.toebox.catalog.core.shoe.Dimension.TOE_BOX_HEIGHT;
import static io.toebox.catalog.core.shoe.Dimension.TOE_BOX_WIDTH;
import static io.toebox.catalog.core.shoe.MeasuringMethod.BRAND;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_CURRENT;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_RETIRED;
import static io.toebox.catalog.core.shoe.MeasuringMethod.STORE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlausibilityTest {

    private static final String OWN_BRAND = "Testbrand";

    @Test
    void fiveShoesOfTheBrandAreEnoughAndFourAreNot() {
        var four = others(OWN_BRAND, STORE, 4, "95.0");
        var manyElsewhere = others("Elsewhere", STORE, 10, "110.0");

        assertThat(compared("95.0", join(four, others(OWN_BRAND, STORE, 1, "95.0"))))
                .isEqualTo(new Comparison(
                        Comparison.Among.BRAND, STORE, 5, TenthMm.parseMm("95.0"), TenthMm.parseMm("1.5"), 4));
        assertThat(compared("95.0", join(four, manyElsewhere)))
                .extracting(Comparison::among, Comparison::shoes)
                .containsExactly(Comparison.Among.ALL_SHOES, 14);
    }

    @Test
    void aBrandIsTheSameInAnyLetterCase() {
        assertThat(compared("95.0", others(OWN_BRAND.toUpperCase(Locale.ROOT), STORE, 5, "95.0")))
                .extracting(Comparison::among)
                .isEqualTo(Comparison.Among.BRAND);
    }

    @Test
    void withFewerThanTenShoesOfAllBrandsThereIsNothingToCompareWith() {
        var nine = others("Elsewhere", STORE, 9, "95.0");

        assertThat(codes(check("150.0", nine))).containsExactly(Code.NO_COMPARISON);
        assertThat(check("150.0", nine).comparison()).isNull();
        assertThat(compared("95.0", join(nine, others("Another", STORE, 1, "95.0"))))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"89.0, ''", "88.9, FAR_FROM_BRAND", "101.0, ''", "101.1, FAR_FROM_BRAND"})
    void moreThanFourDeviationsIsFar(String mm, String code) {
        assertThat(codes(check(mm, others(OWN_BRAND, STORE, 5, "95.0"))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(Code.valueOf(code)));
    }

    @Test
    void aFarValueIsToldWithTheBoundsItLiesOutside() {
        assertThat(check("120.0", others("Elsewhere", STORE, 10, "95.0")).findings())
                .containsExactly(Finding.ofLength(
                        Code.FAR_FROM_ALL_SHOES,
                        TenthMm.parseMm("120.0"),
                        TenthMm.parseMm("89.0"),
                        TenthMm.parseMm("101.0")));
    }

    @Test
    void theDeviationIsTheMedianDistanceFromTheMedian() {
        var spread = IntStream.of(900, 920, 950, 970, 1200)
                .mapToObj(t -> other(OWN_BRAND, BALL_WIDTH, STORE, new TenthMm(t)))
                .toList();

        // Distances 50, 30, 0, 20, 250: median 30, times 1.4826.
        assertThat(compared("95.0", spread))
                .extracting(Comparison::median, Comparison::deviation)
                .containsExactly(new TenthMm(950), new TenthMm(44));
    }

    @Test
    void aShopsValueIsHeldAgainstTheLabOnlyWhenShopsHaveTooFewAndWithTheWiderLimit() {
        var lab = others(OWN_BRAND, LAB_CURRENT, 5, "95.0");

        assertThat(codes(check("104.0", lab))).containsExactly(Code.DIFFERENT_METHODS);
        assertThat(codes(check("104.1", lab))).containsExactly(Code.FAR_FROM_BRAND, Code.DIFFERENT_METHODS);
        assertThat(codes(check("104.0", join(lab, others("Elsewhere", STORE, 10, "104.0")))))
                .isEmpty();
    }

    @Test
    void valuesOfTwoMethodsNeverEnterOneComparison() {
        var mixed = join(others(OWN_BRAND, STORE, 4, "95.0"), others(OWN_BRAND, LAB_CURRENT, 4, "95.0"));

        assertThat(codes(check("95.0", mixed))).containsExactly(Code.NO_COMPARISON);
        assertThat(codes(check("95.0", others(OWN_BRAND, LAB_RETIRED, 20, "95.0"))))
                .containsExactly(Code.NO_COMPARISON);
    }

    @Test
    void aBrandsFigureIsNotHeldAgainstTheLab() {
        var figure = ShoeFixture.measured(BALL_WIDTH, BRAND, "95.0");

        assertThat(codes(Plausibility.of(
                        figure, ShoeFixture.shoe("a", figure), others(OWN_BRAND, LAB_CURRENT, 20, "95.0"))))
                .containsExactly(Code.NO_COMPARISON);
    }

    @Test
    void whereTheLabHasOneMethodThatOneIsUsed() {
        var height = ShoeFixture.measured(TOE_BOX_HEIGHT, STORE, "27.0");
        var lab = Collections.nCopies(5, other(OWN_BRAND, TOE_BOX_HEIGHT, LAB, TenthMm.parseMm("27.0")));

        assertThat(codes(Plausibility.of(height, ShoeFixture.shoe("a", height), lab)))
                .containsExactly(Code.DIFFERENT_METHODS);
    }

    @Test
    void anotherSizeWidthOrDimensionIsNotComparable() {
        var far = TenthMm.parseMm("150.0");
        var place = place(BALL_WIDTH, STORE);
        var wide = new Measurement.Place(BALL_WIDTH, STORE, place.onSize(), WidthGrade.WIDE);
        var otherScale = new Measurement.Place(
                BALL_WIDTH,
                STORE,
                new ShoeSize(SizeScale.US_WOMEN, place.onSize().number()),
                place.onWidth());
        var others = Stream.of(wide, otherScale, place(TOE_BOX_WIDTH, STORE))
                .flatMap(p -> Collections.nCopies(20, new OtherValue(OWN_BRAND, p, far)).stream())
                .toList();

        assertThat(codes(check("95.0", others))).containsExactly(Code.NO_COMPARISON);
    }

    @Test
    void aToeBoxWiderThanTheBallIsToldAtBoth() {
        var shoe = ShoeFixture.shoe(
                "a",
                ShoeFixture.measured(BALL_WIDTH, STORE, "73.0"),
                ShoeFixture.measured(TOE_BOX_WIDTH, STORE, "95.0"));

        assertThat(allCodes(shoe))
                .containsExactly(
                        Code.NO_COMPARISON,
                        Code.TOE_BOX_WIDER_THAN_BALL,
                        Code.NO_COMPARISON,
                        Code.TOE_BOX_WIDER_THAN_BALL);
    }

    @Test
    void widthsOfDifferentMethodsDoNotContradictEachOther() {
        var shoe = ShoeFixture.shoe(
                "a",
                ShoeFixture.measured(BALL_WIDTH, STORE, "73.0"),
                ShoeFixture.measured(TOE_BOX_WIDTH, LAB_CURRENT, "95.0"));

        assertThat(allCodes(shoe)).containsOnly(Code.NO_COMPARISON);
    }

    @ParameterizedTest
    @CsvSource({
        "LAB_CURRENT, 70.2, true", "LAB_CURRENT, 70.3, false", "LAB_CURRENT, 87.7, false", "LAB_CURRENT, 87.8, true",
        "STORE, 62.2, true", "STORE, 62.3, false", "STORE, 90.8, false", "STORE, 90.9, true",
    })
    void aTaperNobodyHasSeenIsTold(MeasuringMethod method, String toeBoxMm, boolean told) {
        var shoe = ShoeFixture.shoe(
                "a",
                ShoeFixture.measured(BALL_WIDTH, method, "100.0"),
                ShoeFixture.measured(TOE_BOX_WIDTH, method, toeBoxMm));

        assertThat(allCodes(shoe).contains(Code.TAPER_OUTSIDE_SEEN_RANGE)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"STORE, 199.9, true", "STORE, 200.0, false", "BRAND, 199.9, false"})
    void aGirthShorterThanTwiceTheWidthIsToldWhereBothLieOnOneLine(
            MeasuringMethod method, String girthMm, boolean told) {
        var shoe = ShoeFixture.shoe(
                "a",
                ShoeFixture.measured(BALL_WIDTH, method, "100.0"),
                ShoeFixture.measured(BALL_GIRTH, method, girthMm));

        assertThat(allCodes(shoe).stream().filter(Code.BALL_GIRTH_BELOW_TWICE_BALL_WIDTH::equals))
                .hasSize(told ? 2 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-17, 2024-05-16, true", "2024-05-17, 2024-05-17, false", "2024-05, 2024-04-30, true",
        "2024-05, 2024-05-01, false", "2024, 2023-12-31, true", "2024, 2024-01-01, false",
    })
    void aShoeIsNotMeasuredBeforeItIsOut(String release, LocalDate day, boolean told) {
        var measured = new Measurement(
                BALL_WIDTH, STORE, new TenthMm(950), ShoeSize.LAB_REFERENCE, WidthGrade.STANDARD, "Own", day);
        var plain = ShoeFixture.shoe("a", measured);
        var shoe = new Shoe(
                new Shoe.Identity("a", OWN_BRAND, "Model", null, null, new ReleaseDate(release)),
                plain.purpose(),
                plain.upper(),
                plain.build(),
                plain.offer(),
                null,
                List.of(),
                plain.measurements(),
                plain.sources());

        assertThat(allCodes(shoe).contains(Code.MEASURED_BEFORE_RELEASE)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"97.0, false", "97.1, true"})
    void readingsMoreThanTwoMillimetresApartDisagree(String highest, boolean told) {
        var readings = new Readings(
                Stream.of("95.4", highest, "95.0").map(TenthMm::parseMm).toList());

        assertThat(readings.median()).isEqualTo(TenthMm.parseMm("95.4"));
        assertThat(readings.findDisagreement().isPresent()).isEqualTo(told);
        assertThat(codes(check("95.4", List.of()).with(readings)).contains(Code.READINGS_DISAGREE))
                .isEqualTo(told);
    }

    @Test
    void twoReadingsAreNotThree() {
        assertThatThrownBy(() -> new Readings(List.of(new TenthMm(950), new TenthMm(951))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"MM, 95.05, 95.1", "CM, 9.5, 95.0", "IN, 3.74, 95.0", "IN, 3.75, 95.3"})
    void otherUnitsBecomeTenthsOfAMillimetre(LengthUnit unit, BigDecimal length, String mm) {
        assertThat(unit.toTenthMm(length)).isEqualTo(TenthMm.parseMm(mm));
    }

    @Property
    void theOrderOfTheOthersDoesNotMatter(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 600, max = 1600) Integer> tenths, @ForAll long seed) {
        var others = new ArrayList<>(tenths.stream()
                .map(t -> other(OWN_BRAND, BALL_WIDTH, STORE, new TenthMm(t)))
                .toList());
        var before = check("95.0", others);
        Collections.shuffle(others, new Random(seed));

        assertThat(check("95.0", others)).isEqualTo(before);
    }

    @Property
    void aValueFurtherOutIsNeverLessSurprising(
            @ForAll @Size(min = 5, max = 30) List<@IntRange(min = 600, max = 1600) Integer> tenths,
            @ForAll @IntRange(min = 600, max = 1599) int value) {
        var comparison = Comparison.of(
                Comparison.Among.BRAND,
                STORE,
                tenths.stream().map(TenthMm::new).toList(),
                PlausibilityLimits.DEVIATIONS);
        int outward = value >= comparison.median().tenths() ? 1 : -1;

        if (comparison.surprises(new TenthMm(value))) {
            assertThat(comparison.surprises(new TenthMm(value + outward))).isTrue();
        }
    }

    private static Comparison compared(String mm, List<OtherValue> others) {
        return check(mm, others).comparison();
    }

    private static Plausibility check(String mm, List<OtherValue> others) {
        var measurement = ShoeFixture.measured(BALL_WIDTH, STORE, mm);
        return Plausibility.of(measurement, ShoeFixture.shoe("a", measurement), others);
    }

    private static List<Code> codes(Plausibility plausibility) {
        return plausibility.findings().stream().map(Finding::code).toList();
    }

    private static List<Code> allCodes(Shoe shoe) {
        return shoe.measurements().stream()
                .flatMap(m -> codes(Plausibility.of(m, shoe, List.of())).stream())
                .toList();
    }

    private static List<OtherValue> others(String brand, MeasuringMethod method, int count, String mm) {
        return Collections.nCopies(count, other(brand, BALL_WIDTH, method, TenthMm.parseMm(mm)));
    }

    private static OtherValue other(String brand, Dimension dimension, MeasuringMethod method, TenthMm value) {
        return new OtherValue(brand, place(dimension, method), value);
    }

    private static Measurement.Place place(Dimension dimension, MeasuringMethod method) {
        return new Measurement.Place(dimension, method, ShoeSize.LAB_REFERENCE, WidthGrade.STANDARD);
    }

    private static List<OtherValue> join(List<OtherValue> some, List<OtherValue> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
