package io.toebox.catalog.core.size;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.core.shoe.HalfSize;
import io.toebox.catalog.core.shoe.LastGender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

class SizeChartTest {

    @Test
    void twoUsSizesMayShareOneUkSize() {
        var chart = new SizeChart("Nike", LastGender.MEN, List.of(row("7", "6"), row("6.5", "6")));

        assertThat(chart.rows()).extracting(r -> r.us().toString()).containsExactly("6.5", "7");
    }

    @Test
    void oneUsSizeHasOneRow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SizeChart("Nike", LastGender.MEN, List.of(row("7", "6"), row("7", "6.5"))));
    }

    @Test
    void aChartWithoutRowsIsNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SizeChart("Nike", LastGender.MEN, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "42.5", "42 2/3", "42 1/3"})
    void euSizesAreWholesHalvesAndThirds(String label) {
        assertThatNoException().isThrownBy(() -> new EuSize(label));
    }

    @ParameterizedTest
    @ValueSource(strings = {"42.66", "42 3/3", "42 1/2", "4", "EU 42", ""})
    void otherEuSizesAreRefused(String label) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EuSize(label));
    }

    private static SizeRow row(String us, String uk) {
        return new SizeRow(HalfSize.parse(us), HalfSize.parse(uk), null, null, "nike.com");
    }
}
