package io.toebox.lacing.core.effect;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.effect.ZoneChange.Compared;
import io.toebox.lacing.core.effect.ZoneChange.Direction;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;

import static org.assertj.core.api.Assertions.assertThat;

/** Words and figures of one answer come from one state of the lace: over all lacings, rows and the range of friction. */
class OneModelTest {

    private static final List<Double> FRICTIONS = List.of(0.0, 0.1, 0.2, 0.3, 0.5);
    private static final RowGeometry AVERAGE = RowGeometry.AVERAGE;

    /** The words of each part of the foot are those its rows add up to. */
    @Test
    void wordsAreThoseOfTheFigures() {
        for (var shown : Fittings.laced()) {
            int ordinary = shown.fitting().eyelets().rows();
            var usual = Laces.of(Fittings.path(
                    Lacings.CRISS_CROSS, ordinary, shown.fitting().eyelets().extraHeelLockEyelet()));
            var laces = Laces.of(shown.path());
            for (double friction : FRICTIONS) {
                var figures = Compared.of(laces, AVERAGE, friction);
                var reference = Compared.of(usual, AVERAGE, friction);
                for (var change : ZoneChange.listOf(figures, reference, ordinary)) {
                    assertThat(change.atEqualTension().hold())
                            .as("%s: hold at %s", shown, change.zone())
                            .isEqualTo(word(figures.tied(), reference.tied(), change));
                    assertThat(change.afterARun().hold())
                            .as("%s: hold at %s after a run", shown, change.zone())
                            .isEqualTo(word(figures.afterARun(), reference.afterARun(), change));
                }
            }
        }
    }

    /** A row that is drawn less than by criss-cross when tied is not drawn more after a run, and the reverse. */
    @Test
    void noRowChangesSidesBetweenTheFiguresOfOneAnswer() {
        var turned = new ArrayList<String>();
        for (var lacing : Lacings.listLacings()) {
            for (int rows = EyeletRows.MIN_ROWS; rows <= EyeletRows.MAX_ROWS; rows++) {
                boolean extra = lacing.method().usesExtraEyelet();
                if (lacing.thread(Fitting.of(new EyeletRows(rows, extra))) instanceof Threading.Refused) {
                    continue;
                }
                var laces = Fittings.laces(lacing, rows, extra);
                var usual = Fittings.laces(Lacings.CRISS_CROSS, rows, extra);
                for (double friction : FRICTIONS) {
                    var tied = RowPull.of(laces, AVERAGE);
                    var after = RowPull.of(
                            LaceState.snuggedEvenly(laces, AVERAGE, friction).after(Run.USUAL));
                    var usualTied = RowPull.of(usual, AVERAGE);
                    var usualAfter = RowPull.of(
                            LaceState.snuggedEvenly(usual, AVERAGE, friction).after(Run.USUAL));
                    for (int i = 0; i < tied.size(); i++) {
                        var one = Direction.of(
                                tied.get(i).left(), usualTied.get(i).left());
                        var other = Direction.of(
                                after.get(i).left(), usualAfter.get(i).left());
                        boolean opposite = one == Direction.LESS && other == Direction.MORE
                                || one == Direction.MORE && other == Direction.LESS;
                        if (opposite) {
                            turned.add(
                                    "%s, %d rows, row %d, friction %s".formatted(lacing.id(), rows, i + 1, friction));
                        }
                    }
                }
            }
        }
        assertThat(turned).isEmpty();
    }

    private static Direction word(RowEffects figures, RowEffects reference, ZoneChange change) {
        return Direction.of(
                figures.rows().subList(change.fromRow() - 1, change.toRow()).stream()
                        .mapToDouble(row -> row.pull() + row.knot())
                        .sum(),
                reference.rows().subList(change.fromRow() - 1, change.toRow()).stream()
                        .mapToDouble(row -> row.pull() + row.knot())
                        .sum());
    }
}
