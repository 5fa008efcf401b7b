package io.toebox.lacing.core.geometry;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RowGeometryTest {

    @ParameterizedTest
    @CsvSource({"9.9, 16", "120.1, 16", "50, 4.9", "50, 40.1", "NaN, 16", "50, Infinity"})
    void distancesOutsideAShoeAreRefused(double widthMm, double spacingMm) {
        assertThatThrownBy(() -> new RowGeometry(widthMm, spacingMm)).hasMessageContaining(" mm, not ");
    }

    @Test
    void thereIsOneSpacingBetweenTwoRows() {
        assertThatThrownBy(() -> new RowGeometry(List.of(50.0, 50.0), List.of()))
                .hasMessage("2 row widths go with 1 spacings between them, not with 0");
        assertThatThrownBy(() -> new RowGeometry(List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void distancesOnTheBordersAreFine() {
        assertThatCode(() -> {
                    new RowGeometry(RowGeometry.MIN_WIDTH_MM, RowGeometry.MIN_SPACING_MM);
                    new RowGeometry(RowGeometry.MAX_WIDTH_MM, RowGeometry.MAX_SPACING_MM);
                })
                .doesNotThrowAnyException();
    }
}
