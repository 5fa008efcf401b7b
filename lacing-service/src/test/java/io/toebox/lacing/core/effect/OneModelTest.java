package io.toebox.lacing.core.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.toebox.edge.Sweep;
import io.toebox.lacing.core.effect.ZoneChange.Change;
import io.toebox.lacing.core.effect.ZoneChange.Compared;
import io.toebox.lacing.core.effect.ZoneChange.Direction;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Method;
import io.toebox.lacing.core.pattern.Part;
import io.toebox.lacing.core.pattern.Threading;

import static org.assertj.core.api.Assertions.assertThat;

/** Words and figures of one answer come from one state of the lace: over all lacings, rows and the range of friction. */
@Tag(Sweep.TAG)
class OneModelTest {

    private static final List<Double> FRICTIONS = List.of(0.0, 0.1, 0.2, 0.3, 0.5);
    private static final RowGeometry AVERAGE = RowGeometry.AVERAGE;

    /** What others are compared with is the same for all of them. */
    private static final Map<Usual, Compared> COMPARED = new HashMap<>();

    private record Usual(Laces laces, double friction) {}

    /** The words of each part of the foot are those its rows add up to. */
    @Test
    void wordsAreThoseOfTheFigures() {
        for (var shown : Sweep.everyNth(3, Fittings.laced())) {
            int ordinary = shown.fitting().eyelets().rows();
            var usual = Laces.of(Fittings.path(
                    Lacings.CRISS_CROSS, ordinary, shown.fitting().eyelets().extraHeelLockEyelet()));
            var laces = Laces.of(shown.path());
            for (double friction : FRICTIONS) {
                var figures = Compared.of(laces, AVERAGE, friction);
                var reference = COMPARED.computeIfAbsent(
                        new Usual(usual, friction), asked -> Compared.of(asked.laces(), AVERAGE, asked.friction()));
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

    /** Where rows of one part of the foot go opposite ways, the word for the whole of it is told as such, and only there. */
    @Test
    void oneWordIsSaidOfAllRowsOnlyWhereNoneGoesTheOtherWay() {
        var both = List.of(Part.of(Method.MID_FOOT_LOOP), Part.of(Method.HEEL_LOCK));
        var compositions = Stream.concat(
                        Arrays.stream(Method.values()).map(method -> Composition.of(Part.of(method))),
                        Stream.of(new Composition(both)))
                .toList();
        int parted = 0;
        for (var composition : compositions) {
            for (var shoe : Sweep.everyNth(3, Fittings.shoes())) {
                if (!(composition.thread(shoe) instanceof Threading.Laced(var laces))) {
                    continue;
                }
                var crissCross = Fittings.laces(Lacings.CRISS_CROSS, shoe.rows(), shoe.extraHeelLockEyelet());
                for (double friction : FRICTIONS) {
                    var figures = Compared.of(laces, AVERAGE, friction);
                    var usual = COMPARED.computeIfAbsent(
                            new Usual(crissCross, friction),
                            asked -> Compared.of(asked.laces(), AVERAGE, asked.friction()));
                    double closing = figures.tied().tensionToHoldLike(usual.tied(), shoe.rows());
                    for (var change : ZoneChange.listOf(figures, usual, shoe.rows())) {
                        var as = composition.id() + " " + shoe + " " + friction;
                        parted += fits(as, change, change.atEqualTension(), figures.tied(), usual.tied(), 1);
                        parted += fits(as, change, change.afterARun(), figures.afterARun(), usual.afterARun(), 1);
                        if (change.atEqualClosure().isPresent()) {
                            var closed = change.atEqualClosure().orElseThrow();
                            parted += fits(as, change, closed, figures.tied(), usual.tied(), closing);
                        }
                    }
                }
            }
        }
        assertThat(parted).isPositive();
    }

    /** 1 where the word is told as one of the whole. */
    private static int fits(
            String as, ZoneChange zone, Change said, RowEffects laces, RowEffects usual, double tension) {
        var holds = EnumSet.noneOf(Direction.class);
        var loads = EnumSet.noneOf(Direction.class);
        for (int i = zone.fromRow() - 1; i < zone.toRow(); i++) {
            var row = laces.rows().get(i);
            var usualRow = usual.rows().get(i);
            holds.add(Direction.of(row.hold() * tension, usualRow.hold()));
            loads.add(Direction.of(row.load() * tension, usualRow.load()));
        }
        var opposite = EnumSet.of(Direction.LESS, Direction.MORE);
        assertThat(said.holdParts()).as("%s: hold, %s", as, zone).isEqualTo(holds.containsAll(opposite));
        assertThat(holds.contains(said.hold()) || said.holdParts())
                .as("%s: hold, %s", as, zone)
                .isTrue();
        if (zone.zone() != FootZone.TOE_BOX) {
            assertThat(said.pressureParts()).as("%s: pressure, %s", as, zone).isEqualTo(loads.containsAll(opposite));
            assertThat(loads.contains(said.pressure()) || said.pressureParts())
                    .as("%s: pressure, %s", as, zone)
                    .isTrue();
        }
        return said.holdParts() || said.pressureParts() ? 1 : 0;
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
