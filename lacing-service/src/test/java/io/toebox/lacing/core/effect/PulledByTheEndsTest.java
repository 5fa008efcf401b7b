package io.toebox.lacing.core.effect;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class PulledByTheEndsTest {

    private static final double FRICTION = EffectFigures.FRICTION.value();

    /** Turns by hand: knot to R2 and back over the throat, with the fold at the edge; then L1, around to the bar. */
    @Test
    void tensionFallsByTheCapstanEquationAtEachTurn() {
        double turn = Math.PI - Math.atan2(16, 50);
        double diagonal = Math.exp(-FRICTION * (turn + EffectFigures.EDGE_FOLD.value()));
        double bar = diagonal * Math.exp(-FRICTION * turn);
        assertThat(tensions("bar i; a L1^ R2^; mirror"))
                .containsExactly(new double[] {1, diagonal, bar, diagonal, 1}, within(1e-12));
    }

    @Test
    void withoutFoldsTheTensionFallsLess() {
        double turn = Math.PI - Math.atan2(16, 50);
        double diagonal = Math.exp(-FRICTION * turn);
        double bar = diagonal * Math.exp(-FRICTION * turn);
        assertThat(tensions("bar o; a L1v R2^; mirror"))
                .containsExactly(new double[] {1, diagonal, bar, diagonal, 1}, within(1e-12));
    }

    @Test
    void overUnderKeepsMoreTensionAtTheToeThanCrissCross() {
        assertThat(barTension(Laces.of(Fittings.path(Lacings.OVER_UNDER, 6, false))))
                .isGreaterThan(barTension(Laces.of(Fittings.path(Lacings.CRISS_CROSS, 6, false))));
    }

    /** The long strand of a toe-lift turns once on its way to the toe, so from there it also tightens the other strand. */
    @Test
    void whatPullsHarderDecides() {
        var pieces = LaceState.pulledByTheEnds(
                        Laces.of(Fittings.path(Lacings.TOE_LIFT, 6, false)), RowGeometry.AVERAGE, FRICTION)
                .pieces();
        double turnAtTheTop = Math.PI - Math.atan2(80, 50);
        var longStrand = pieces.get(pieces.size() - 2);
        assertThat(longStrand.tension()).isCloseTo(Math.exp(-FRICTION * turnAtTheTop), within(1e-12));
        var slackest = pieces.stream().mapToDouble(TensePiece::tension).min().orElseThrow();
        assertThat(barTension(Laces.of(Fittings.path(Lacings.TOE_LIFT, 6, false))))
                .isGreaterThan(slackest);
    }

    @Test
    void aSecondLaceAndAFixedKnotStartAgain() {
        var twoLaces = LaceNotation.parseLaces(
                "bar i; a L1^ R2^; mirror; unused 3 4 | bar i; a L3^ R4^; mirror; unused 1 2", Side.RIGHT);
        var tensions = tensions(twoLaces);
        assertThat(tensions.subList(0, 5)).isEqualTo(tensions.subList(5, 10));
        var knotted = LaceState.pulledByTheEnds(
                        Laces.of(LaceNotation.parse("bar i; a L1^ R2^ L3^ R4^; mirror; knot 2")),
                        RowGeometry.AVERAGE,
                        FRICTION)
                .pieces();
        var atTheKnot = knotted.stream()
                .filter(p -> p.segment().isPresent() && p.line().lengthMm() == 25)
                .toList();
        assertThat(atTheKnot).hasSize(2).allSatisfy(p -> assertThat(p.tension()).isEqualTo(1));
        var crissCross = barTension(Laces.of(LaceNotation.parse("bar i; a L1^ R2^ L3^ R4^; mirror")));
        assertThat(knotted.stream()
                        .filter(p -> p.segment()
                                .filter(s -> s.kind() == Segment.Kind.BAR)
                                .isPresent())
                        .findFirst()
                        .orElseThrow()
                        .tension())
                .isGreaterThan(crissCross);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN})
    void frictionIsNotNegative(double friction) {
        var path = Laces.of(Fittings.path(Lacings.CRISS_CROSS, 4, false));
        assertThatThrownBy(() -> LaceState.pulledByTheEnds(path, RowGeometry.AVERAGE, friction))
                .hasMessageStartingWith("friction is 0 or more");
    }

    private static double[] tensions(String path) {
        return LaceState.pulledByTheEnds(Laces.of(LaceNotation.parse(path)), RowGeometry.AVERAGE, FRICTION)
                .pieces()
                .stream()
                .mapToDouble(TensePiece::tension)
                .toArray();
    }

    private static List<Double> tensions(Laces laces) {
        return LaceState.pulledByTheEnds(laces, RowGeometry.AVERAGE, FRICTION).pieces().stream()
                .map(TensePiece::tension)
                .toList();
    }

    private static double barTension(Laces laces) {
        return LaceState.pulledByTheEnds(laces, RowGeometry.AVERAGE, FRICTION).pieces().stream()
                .filter(p -> p.segment().filter(s -> s.strand().isEmpty()).isPresent())
                .findFirst()
                .orElseThrow()
                .tension();
    }
}
