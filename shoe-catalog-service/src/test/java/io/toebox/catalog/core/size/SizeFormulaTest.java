package io.toebox.catalog.core.size;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;

import static io.toebox.catalog.core.shoe.SizeScale.EU;
import static io.toebox.catalog.core.shoe.SizeScale.JP_CM;
import static io.toebox.catalog.core.shoe.SizeScale.MONDOPOINT;
import static io.toebox.catalog.core.shoe.SizeScale.UK;
import static io.toebox.catalog.core.shoe.SizeScale.US_MEN;
import static io.toebox.catalog.core.shoe.SizeScale.US_WOMEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SizeFormulaTest {

    private static final BigDecimal ROUNDING = new BigDecimal("0.01");

    /** Before Japan's stands the scale of athletic shoes, footLength / (25.4/3) − 20.5, after Brannock's own of women. */
    @ParameterizedTest
    @CsvSource({
        "225, 35.75, 3.57, 4.57, 5.57, 6.07, 22.5",
        "230, 36.50, 4.17, 5.17, 6.17, 6.67, 23.0",
        "235, 37.25, 4.76, 5.76, 6.76, 7.26, 23.5",
        "240, 38.00, 5.35, 6.35, 7.35, 7.85, 24.0",
        "245, 38.75, 5.94, 6.94, 7.94, 8.44, 24.5",
        "250, 39.50, 6.53, 7.53, 8.53, 9.03, 25.0",
        "255, 40.25, 7.12, 8.12, 9.12, 9.62, 25.5",
        "260, 41.00, 7.71, 8.71, 9.71, 10.21, 26.0",
        "265, 41.75, 8.30, 9.30, 10.30, 10.80, 26.5",
        "270, 42.50, 8.89, 9.89, 10.89, 11.39, 27.0",
        "275, 43.25, 9.48, 10.48, 11.48, 11.98, 27.5",
        "280, 44.00, 10.07, 11.07, 12.07, 12.57, 28.0",
        "285, 44.75, 10.66, 11.66, 12.66, 13.16, 28.5",
        "290, 45.50, 11.25, 12.25, 13.25, 13.75, 29.0",
        "300, 47.00, 12.43, 13.43, 14.43, 14.93, 30.0"
    })
    void aFootLengthHasItsSizeOnEveryScale(
            int mm,
            BigDecimal eu,
            BigDecimal uk,
            BigDecimal usMen,
            BigDecimal brannockWomen,
            BigDecimal usWomen,
            BigDecimal jp) {
        var length = SizeFormula.lengthOf(new ShoeSize(MONDOPOINT, SizeNumber.whole(mm)));

        assertThat(length.mm()).isEqualByComparingTo(BigDecimal.valueOf(mm));
        assertThat(SizeFormula.exactSize(EU, length)).isCloseTo(eu, within(ROUNDING));
        assertThat(SizeFormula.exactSize(UK, length)).isCloseTo(uk, within(ROUNDING));
        assertThat(SizeFormula.exactSize(US_MEN, length)).isCloseTo(usMen, within(ROUNDING));
        assertThat(SizeFormula.exactSize(US_WOMEN, length)).isCloseTo(usWomen, within(ROUNDING));
        assertThat(SizeFormula.exactSize(JP_CM, length)).isCloseTo(jp, within(ROUNDING));
        assertThat(brannockWomen)
                .isCloseTo(
                        SizeFormula.exactSize(US_WOMEN, length),
                        within(SizeFormula.US_WOMEN.uncertainty().value()));
    }

    @ParameterizedTest
    @CsvSource({"US_MEN, 8, 254.0", "US_MEN, 9, 262.47", "US_MEN, 12, 287.87", "US_WOMEN, 8.5, 245.53", "EU, 42, 266.67"
    })
    void aSizeHasItsNominalLength(SizeScale scale, String size, BigDecimal mm) {
        assertThat(SizeFormula.lengthOf(new ShoeSize(scale, SizeNumber.parse(size)))
                        .mm())
                .isEqualByComparingTo(mm);
    }

    @Test
    void euIsAnsweredInHalvesAndInThirds() {
        assertThat(nearest(US_MEN, "9", EU)).containsExactly("41 1/3", "41.5");
        assertThat(nearest(US_MEN, "8", EU)).containsExactly("40");
    }

    @Test
    void exactlyBetweenTwoSizesBothAnswer() {
        assertThat(nearest(MONDOPOINT, "102", JP_CM)).containsExactly("10");
        assertThat(nearest(EU, "36.5", JP_CM)).containsExactly("23");
        assertThat(SizeFormula.nearest(JP_CM, new FootLength(9 * 2475)))
                .extracting(s -> s.number().toString())
                .containsExactly("24.5", "25");
    }

    @Test
    void theLessCertainScaleDecidesHowCertainAConversionIs() {
        assertThat(SizeFormula.lessCertain(US_MEN, UK).labelsLieWithin().mm()).isEqualByComparingTo("4.23");
        assertThat(SizeFormula.lessCertain(US_MEN, EU)).isEqualTo(SizeFormula.EU);
        assertThat(SizeFormula.lessCertain(EU, MONDOPOINT)).isEqualTo(SizeFormula.EU);
    }

    @Property
    void aNearestSizeIsAtMostHalfAStepAway(@ForAll("sizes") ShoeSize from, @ForAll SizeScale to) {
        int halfStep =
                switch (to) {
                    case US_MEN, US_WOMEN, UK -> 191;
                    case EU -> 150;
                    case JP_CM -> 225;
                    case MONDOPOINT -> 45;
                };
        assertThat(nearest(from, to)).allSatisfy(size -> assertThat(Math.abs(SizeFormula.lengthOf(size)
                        .minus(SizeFormula.lengthOf(from))
                        .ninetieths()))
                .isLessThanOrEqualTo(halfStep));
    }

    @Property
    void thereAndBackEndsAwayByTheStatedDeviations(@ForAll("sizes") ShoeSize from, @ForAll SizeScale to) {
        for (var there : matches(from, to)) {
            assertThat(matches(there.size(), from.scale())).isNotEmpty().allSatisfy(back -> assertThat(
                            SizeFormula.lengthOf(back.size())
                                    .minus(SizeFormula.lengthOf(from))
                                    .ninetieths())
                    .isEqualTo(there.deviation().ninetieths() + back.deviation().ninetieths()));
        }
    }

    @Property
    void aLongerSizeIsNeverConvertedToAShorterOne(
            @ForAll("sizes") ShoeSize one, @ForAll("sizes") ShoeSize other, @ForAll SizeScale to) {
        boolean longer = SizeFormula.lengthOf(one).compareTo(SizeFormula.lengthOf(other)) > 0;
        var ofShorter = nearest(longer ? other : one, to);
        var ofLonger = nearest(longer ? one : other, to);
        Assume.that(!ofShorter.isEmpty() && !ofLonger.isEmpty());

        assertThat(ofLonger.getFirst()).isGreaterThanOrEqualTo(ofShorter.getFirst());
        assertThat(ofLonger.getLast()).isGreaterThanOrEqualTo(ofShorter.getLast());
    }

    @Property
    void matchesAreSortedAndMissingOnlyOutsideTheBounds(@ForAll("sizes") ShoeSize from, @ForAll SizeScale to) {
        var bounds = SizeConverter.bounds(from.scale(), to);
        boolean within =
                from.number().compareTo(bounds.min()) >= 0 && from.number().compareTo(bounds.max()) <= 0;

        assertThat(nearest(from, to)).isSorted().doesNotHaveDuplicates();
        assertThat(nearest(from, to).isEmpty()).isEqualTo(!within);
    }

    @Provide
    Arbitrary<ShoeSize> sizes() {
        return Arbitraries.of(Arrays.stream(SizeScale.values())
                .flatMap(scale -> IntStream.rangeClosed(
                                scale.min().sixths(), scale.max().sixths())
                        .filter(sixths -> sixths % 6 != 1 && sixths % 6 != 5)
                        .mapToObj(SizeNumber::new)
                        .filter(scale::allows)
                        .map(number -> new ShoeSize(scale, number)))
                .toList());
    }

    private static List<ShoeSize> nearest(ShoeSize from, SizeScale to) {
        return SizeFormula.nearest(to, SizeFormula.lengthOf(from));
    }

    private static List<String> nearest(SizeScale from, String size, SizeScale to) {
        return nearest(new ShoeSize(from, SizeNumber.parse(size)), to).stream()
                .map(s -> s.number().toString())
                .toList();
    }

    private static List<SizeMatch.ByFormula> matches(ShoeSize from, SizeScale to) {
        return nearest(from, to).stream()
                .map(size -> new SizeMatch.ByFormula(from, size, null))
                .toList();
    }
}
