package io.toebox.lacing.core.advise;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.advise.ArchHeightIndex.Posture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class ArchHeightIndexTest {

    @ParameterizedTest
    @CsvSource({
        "0.332, STANDING, LOW",
        "0.333, STANDING, MEDIUM",
        "0.362, STANDING, MEDIUM",
        "0.363, STANDING, HIGH",
        "0.355, SITTING, LOW",
        "0.363, SITTING, MEDIUM",
        "0.382, SITTING, MEDIUM",
        "0.383, SITTING, HIGH"
    })
    void theClassDependsOnThePosture(double value, Posture posture, Arch arch) {
        assertThat(new ArchHeightIndex(value, posture).arch()).isEqualTo(arch);
    }

    @Test
    void bordersAreMidpointsOfThePublishedMeans() {
        assertThat(Posture.STANDING.lowBelow().value()).isCloseTo((0.317 + 0.349) / 2, within(0.0005));
        assertThat(Posture.STANDING.highAbove().value()).isCloseTo((0.349 + 0.375) / 2, within(0.0005));
        assertThat(Posture.SITTING.lowBelow().value()).isCloseTo((0.342 + 0.370) / 2, within(0.0005));
        assertThat(Posture.SITTING.highAbove().value()).isCloseTo((0.370 + 0.394) / 2, within(0.0005));
    }

    @Test
    void whatIsNoIndexIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ArchHeightIndex(69.7, Posture.STANDING));
        assertThatIllegalArgumentException().isThrownBy(() -> new ArchHeightIndex(Double.NaN, Posture.SITTING));
    }
}
