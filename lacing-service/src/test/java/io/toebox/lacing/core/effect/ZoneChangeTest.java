package io.toebox.lacing.core.effect;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.effect.ZoneChange.Compared;
import io.toebox.lacing.core.effect.ZoneChange.Direction;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ZoneChangeTest {

    private static final RowGeometry AVERAGE = RowGeometry.AVERAGE;

    @Test
    void crissCrossChangesNothingAgainstItself() {
        for (int rows = 4; rows <= 9; rows++) {
            var itself = effects(Lacings.CRISS_CROSS, rows, true);
            assertThat(ZoneChange.listOf(itself, itself, rows)).hasSize(4).allSatisfy(change -> {
                assertThat(change.atEqualTension())
                        .isEqualTo(change.atEqualClosure().orElseThrow());
                assertThat(change.atEqualTension().hold()).isEqualTo(Direction.SAME);
                assertThat(change.atEqualTension().pressure()).isEqualTo(Direction.SAME);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "4, 1-1 1-1 2-2 3-5",
        "5, 1-1 1-2 3-3 4-6",
        "6, 1-1 1-2 3-4 5-7",
        "7, 1-1 1-2 3-4 5-8",
        "9, 1-1 1-3 4-6 7-10"
    })
    void rowsAreSharedOutToZonesWithoutGaps(int rows, String expected) {
        var itself = effects(Lacings.CRISS_CROSS, rows, true);
        assertThat(ZoneChange.listOf(itself, itself, rows).stream()
                        .map(change -> change.fromRow() + "-" + change.toRow())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    @Test
    void wideForefootRelievesTheBallAndHoldsItLess() {
        // Pull of rows 1 and 2 together: 1 against 3.857 (the published table of pulls, six rows).
        var ball = change(Lacings.WIDE_FOREFOOT, 6, false, FootZone.BALL);
        assertThat(ball.atEqualTension()).isEqualTo(new ZoneChange.Change(Direction.LESS, Direction.LESS));
        assertThat(ball.atEqualClosure()).contains(new ZoneChange.Change(Direction.LESS, Direction.LESS));
        // 2.857 against 2.857 in the last two rows.
        assertThat(change(Lacings.WIDE_FOREFOOT, 6, false, FootZone.HEEL_AND_ANKLE)
                        .atEqualTension()
                        .hold())
                .isEqualTo(Direction.SAME);
    }

    @Test
    void heldAsHardAHighArchLacingHoldsTheEndsMoreAndTheMiddleLess() {
        // Pull of rows 3 and 4: 0 against 3.81; from row 3 on, with the knot, 2.905 against 7.667.
        assertThat(change(Lacings.HIGH_ARCH, 6, false, FootZone.INSTEP).atEqualClosure())
                .contains(new ZoneChange.Change(Direction.LESS, Direction.LESS));
        assertThat(change(Lacings.HIGH_ARCH, 6, false, FootZone.TOE_BOX).atEqualClosure())
                .contains(new ZoneChange.Change(Direction.MORE, Direction.MORE));
    }

    @Test
    void aHeelLockHoldsHeelAndAnkleMoreAndLeavesTheFrontAlone() {
        assertThat(change(Lacings.HEEL_LOCK, 6, true, FootZone.HEEL_AND_ANKLE)
                        .atEqualTension()
                        .hold())
                .isEqualTo(Direction.MORE);
        assertThat(change(Lacings.HEEL_LOCK, 6, true, FootZone.BALL).atEqualTension())
                .isEqualTo(new ZoneChange.Change(Direction.SAME, Direction.SAME));
    }

    @Test
    void effectsAreThoseOfTheirParts() {
        for (var shown : Fittings.laced()) {
            var laces = Laces.of(shown.path());
            if (laces.rows() != shown.fitting().eyelets().total()) {
                continue;
            }
            var effects = RowEffects.of(laces, AVERAGE);
            var pulls = RowPull.of(laces, AVERAGE);
            var loads = DorsalLoad.of(laces, AVERAGE).rows();
            for (int i = 0; i < effects.rows().size(); i++) {
                var row = effects.rows().get(i);
                assertThat(row.pull())
                        .isEqualTo((pulls.get(i).left() + pulls.get(i).right()) / 2);
                assertThat(row.load()).isEqualTo(loads.get(i).load());
            }
            if (laces.rows() < 6) {
                continue;
            }
            var reference = Laces.of(Fittings.path(Lacings.CRISS_CROSS, 6, false));
            assertThat(effects.tensionToHoldLike(RowEffects.of(reference, AVERAGE), 6))
                    .isCloseTo(EqualClosure.tension(laces, reference, AVERAGE, 6), within(1e-12));
        }
    }

    private static ZoneChange change(Lacing lacing, int rows, boolean extra, FootZone zone) {
        List<ZoneChange> changes =
                ZoneChange.listOf(effects(lacing, rows, extra), effects(Lacings.CRISS_CROSS, rows, extra), rows);
        return changes.stream()
                .filter(change -> change.zone() == zone)
                .findFirst()
                .orElseThrow();
    }

    private static Compared effects(Lacing lacing, int rows, boolean extra) {
        return Compared.of(Laces.of(Fittings.path(lacing, rows, extra)), AVERAGE, EffectFigures.FRICTION.value());
    }
}
