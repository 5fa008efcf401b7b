package io.toebox.catalog.core.size;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.SizeNumber;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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

    private static SizeRow row(String us, String uk) {
        return new SizeRow(SizeNumber.parse(us), SizeNumber.parse(uk), null, null, "nike.com");
    }
}
