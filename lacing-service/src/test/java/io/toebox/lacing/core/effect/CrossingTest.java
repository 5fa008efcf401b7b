package io.toebox.lacing.core.effect;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class CrossingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            criss-cross       | 1.5 2.5 3.5 4.5 5.5
            over-under        | 1.5 2.5 3.5 4.5 5.5
            window@3          | 1.5 2.5 4.5 5.5
            wide-forefoot     | 3.5 4.5 5.5
            high-arch         | 1.5 5.5
            bow-tie           | 2.5 4.5
            straight-bar      | ''
            heel-lock         | 1.5 2.5 3.5 4.5 5.5 6.75
            knotted-segment@3 | 1.5 2.5 4.5 5.5
            straight-european | 1.67 2 2.5 3 3.5 4 4.5 5 5.33
            """)
    void crossingsAreWhereTheLinesMeet(String id, String expected) {
        var rows = crossings(id).stream()
                .map(crossing ->
                        String.valueOf(Math.round(crossing.row() * 100) / 100.0).replaceFirst("\\.0$", ""))
                .toList();
        assertThat(String.join(" ", rows)).isEqualTo(expected);
    }

    @Test
    void whatLiesOutsideIsAboveWhatLiesInside() {
        assertThat(crossings("straight-european"))
                .filteredOn(c -> c.upper().layer() != c.lower().layer())
                .hasSize(4)
                .allSatisfy(c -> {
                    assertThat(c.upper().layer()).isEqualTo(Layer.OUTSIDE);
                    assertThat(c.lower().layer()).isEqualTo(Layer.INSIDE);
                });
    }

    @Test
    void inOneLayerTheStretchLacedLaterIsOnTop() {
        assertThat(crossings("criss-cross"))
                .allSatisfy(c -> assertThat(c.upper().strand())
                        .hasValueSatisfying(s -> assertThat(s.letter()).isEqualTo('b')));
    }

    @Test
    void crossingsOfAMirroredLacingAreMirrored() {
        assertThat(Fittings.laced()).allSatisfy(c -> {
            var here = Crossing.of(Laces.of(c.path()), RowGeometry.AVERAGE);
            var there = Crossing.of(Laces.of(c.path().mirrored()), RowGeometry.AVERAGE);
            assertThat(there).hasSameSizeAs(here);
            for (int i = 0; i < here.size(); i++) {
                assertThat(there.get(i).row()).isCloseTo(here.get(i).row(), within(1e-9));
            }
        });
    }

    private static List<Crossing> crossings(String id) {
        var composition = Composition.find(id).orElseThrow();
        var shoe = new EyeletRows(6, composition.lacings().contains(Lacings.HEEL_LOCK));
        return switch (composition.thread(shoe)) {
            case Threading.Laced(var laces) -> Crossing.of(laces, RowGeometry.AVERAGE);
            case Threading.Refused refused -> throw new AssertionError(refused.reason());
        };
    }
}
