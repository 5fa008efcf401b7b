package io.toebox.catalog.core.shoe;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static io.toebox.catalog.core.shoe.Dimension.BALL_WIDTH;
import static io.toebox.catalog.core.shoe.Dimension.INTERNAL_LENGTH;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_CURRENT;
import static io.toebox.catalog.core.shoe.MeasuringMethod.LAB_RETIRED;
import static io.toebox.catalog.core.shoe.ShoeFixture.measured;
import static io.toebox.catalog.core.shoe.ShoeFixture.shoe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ShoeTest {

    @Test
    void oneDimensionByOneMethodHasOneValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        shoe("a", measured(BALL_WIDTH, LAB_CURRENT, "95.0"), measured(BALL_WIDTH, LAB_CURRENT, "96.0")))
                .withMessageContaining("ball-width by lab-current");
    }

    @Test
    void bothMethodsStandSideBySide() {
        var shoe = shoe("a", measured(BALL_WIDTH, LAB_CURRENT, "95.0"), measured(BALL_WIDTH, LAB_RETIRED, "98.6"));

        assertThat(shoe.measurements()).extracting(Measurement::method).containsExactly(LAB_RETIRED, LAB_CURRENT);
    }

    @Test
    void measurementOrderDoesNotMatter() {
        var length = measured(INTERNAL_LENGTH, LAB, "270.0");
        var width = measured(BALL_WIDTH, LAB_CURRENT, "95.0");

        assertThat(shoe("a", length, width)).isEqualTo(shoe("a", width, length));
    }

    @Test
    void aMethodThatDoesNotMeasureTheDimensionIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> measured(BALL_WIDTH, LAB, "95.0"))
                .withMessageContaining("ball-width is not measured by lab");
    }

    @ParameterizedTest
    @CsvSource({"59.9", "160.1", "9.5"})
    void aWidthInAnotherUnitIsRefused(String mm) {
        assertThatIllegalArgumentException().isThrownBy(() -> measured(BALL_WIDTH, LAB_CURRENT, mm));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "a-", "a--b", "A", "a b", "ä", "a\n", "../a"})
    void slugsAreLowerCaseWords(String slug) {
        assertThatIllegalArgumentException().isThrownBy(() -> shoe(slug));
    }

    @Test
    void noShoeTakesTheAddressOfComparisons() {
        assertThatIllegalArgumentException().isThrownBy(() -> shoe("compare"));
        assertThat(shoe("compare-2").identity().slug()).isEqualTo("compare-2");
    }

    @Test
    void slugsEndAtAHundredCharacters() {
        assertThat(shoe("a".repeat(100)).identity().slug()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> shoe("a".repeat(101)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "2024-13", "2024-02-30", "May 2024", ""})
    void releaseDatesAreRealDates(String iso) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReleaseDate(iso));
    }

    @Test
    void termsAreReadInAnyLetterCase() {
        assertThat(Term.parse(WidthGrade.class, "X-Wide")).isEqualTo(WidthGrade.X_WIDE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.parse(WidthGrade.class, "x_wide"))
                .withMessage("Must be one of x-narrow, narrow, standard, wide, x-wide, xx-wide.");
    }
}
