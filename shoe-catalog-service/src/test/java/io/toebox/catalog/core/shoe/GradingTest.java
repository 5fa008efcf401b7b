package io.toebox.catalog.core.shoe;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class GradingTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 847, 2000})
    void aStepIsUpToTwentyMillimetres(int hundredths) {
        assertThat(grading("A Brand", hundredths, hundredths, "somebody").perSize())
                .isEqualTo(new HundredthMm(hundredths));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2001})
    void otherStepsAreASlippedUnit(int hundredths) {
        assertThatIllegalArgumentException().isThrownBy(() -> grading("A Brand", hundredths, null, "somebody"));
        assertThatIllegalArgumentException().isThrownBy(() -> grading("A Brand", 847, hundredths, "somebody"));
    }

    @Test
    void aGradingNamesItsBrandAndSource() {
        assertThatIllegalArgumentException().isThrownBy(() -> grading(" ", 847, null, "somebody"));
        assertThatIllegalArgumentException().isThrownBy(() -> grading("A Brand", 847, null, " "));
    }

    @Test
    void whatFollowsFromTwoNumbersIsNoSurerThanTheWeaker() {
        assertThat(Certainty.SEEN.weakerOf(Certainty.RECALLED)).isEqualTo(Certainty.RECALLED);
        assertThat(Certainty.RECALLED.weakerOf(Certainty.COMPUTED)).isEqualTo(Certainty.RECALLED);
    }

    private static Grading grading(String brand, int perSize, @Nullable Integer perWidth, String source) {
        return new Grading(
                brand,
                LastGender.MEN,
                Dimension.INTERNAL_LENGTH,
                new HundredthMm(perSize),
                perWidth == null ? null : new HundredthMm(perWidth),
                source,
                Certainty.COMPUTED);
    }
}
