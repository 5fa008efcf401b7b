package io.toebox.fit.core.guidance;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When it starts, in kilometres and in minutes of one run. */
class OnsetTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, true",
        "1, 0, true",
        "100, 0, false",
        "5, 25, true",
        "5, 5, false",
        "10, 180, true",
        "0, 15, true",
        "0, 60, false",
        "42.2, 121, true",
        "1, 100, false"
    })
    void nobodyIsFasterThanARunnerNorSlowerThanASlowWalk(double km, double minutes, boolean isOnFoot) {
        assertThat(Complaint.isOnFoot(km, minutes)).isEqualTo(isOnFoot);
    }
}
