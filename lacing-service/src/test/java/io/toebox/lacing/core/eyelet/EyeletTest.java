package io.toebox.lacing.core.eyelet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EyeletTest {

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 12})
    void rowsOutsideAShoeAreRefused(int row) {
        assertThatThrownBy(() -> new Eyelet(Side.LEFT, row)).hasMessage("an eyelet row is 1 to 11, not " + row);
    }

    @Test
    void theMirrorImageIsInTheSameRow() {
        assertThat(new Eyelet(Side.LEFT, 3).mirrored()).hasToString("R3");
        assertThat(new Eyelet(Side.RIGHT, 11).mirrored()).hasToString("L11");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 11})
    void shoesWithFewerThanThreeOrMoreThanTenRowsAreRefused(int rows) {
        assertThatThrownBy(() -> new EyeletRows(rows, true))
                .hasMessage("a shoe has 3 to 10 ordinary eyelet rows, not " + rows);
    }

    @Test
    void theExtraEyeletCountsAsOneMoreRow() {
        assertThat(new EyeletRows(6, true).total()).isEqualTo(7);
        assertThat(new EyeletRows(6, false).total()).isEqualTo(6);
    }
}
