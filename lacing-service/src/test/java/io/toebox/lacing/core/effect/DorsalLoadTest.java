package io.toebox.lacing.core.effect;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DorsalLoadTest {

    private static final double DIAGONAL = 50 / Math.hypot(50, 16);
    private static final double OUTSIDE = EffectFigures.OUTSIDE_LINE_WEIGHT.value();

    @Test
    void crissCrossLiesOnEveryBandWithTwoLines() {
        var load = load(Lacings.CRISS_CROSS);
        assertThat(bands(load)).containsExactly(filled(5, 2 * DIAGONAL), within(1e-9));
        assertThat(rows(load))
                .containsExactly(
                        new double[] {1 + DIAGONAL, 2 * DIAGONAL, 2 * DIAGONAL, 2 * DIAGONAL, 2 * DIAGONAL, DIAGONAL},
                        within(1e-9));
    }

    @Test
    void nothingLiesOverAWindow() {
        var load = load(Lacings.GAP);
        assertThat(bands(load))
                .containsExactly(
                        new double[] {2 * DIAGONAL, 2 * DIAGONAL, 0, 2 * DIAGONAL, 2 * DIAGONAL}, within(1e-9));
        assertThat(Fittings.laced())
                .allSatisfy(c -> assertThat(DorsalLoad.of(Laces.of(c.path()), RowGeometry.AVERAGE).bands().stream()
                                .filter(band -> band.fromRow() >= firstRow(c) && band.fromRow() < lastRow(c))
                                .filter(band -> band.load() == 0)
                                .map(DorsalLoad.Band::fromRow))
                        .as(c.toString())
                        .isEqualTo(c.path().windows()));
    }

    @Test
    void straightBarLiesOnRowsOnly() {
        var load = load(Lacings.STRAIGHT_BAR);
        assertThat(bands(load)).containsOnly(0);
        assertThat(rows(load))
                .containsExactly(new double[] {OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE, 0}, within(1e-9));
        assertThat(rows(load.atTension(2))[0]).isCloseTo(2 * OUTSIDE, within(1e-9));
    }

    @Test
    void rowsFartherApartCarryLessPerMillimetre() {
        var wide = new RowGeometry(List.of(50.0, 50.0, 50.0), List.of(16.0, 32.0));
        var load = DorsalLoad.of(Laces.of(LaceNotation.parse("bar i; a L1^ R2^ L3^; mirror")), wide);
        assertThat(bands(load))
                .containsExactly(new double[] {2 * DIAGONAL, 2 * 50 / Math.hypot(50, 32) / 2}, within(1e-9));
    }

    @Test
    void aFixedKnotCountsAsOneLineAcross() {
        var load = DorsalLoad.of(
                Laces.of(LaceNotation.parse("bar i; a L1^ R2^ L3^; mirror; knot 2")), RowGeometry.AVERAGE);
        double behind = 25 / Math.hypot(25, 16);
        assertThat(bands(load)).containsExactly(new double[] {2 * DIAGONAL, behind}, within(1e-9));
        assertThat(rows(load)[1]).isCloseTo(1 + DIAGONAL + behind / 2, within(1e-9));
    }

    private static DorsalLoad load(Lacing lacing) {
        return DorsalLoad.of(Laces.of(Fittings.path(lacing, 6, false)), RowGeometry.AVERAGE);
    }

    private static int firstRow(Fittings.Case c) {
        return c.path().segments().stream().mapToInt(s -> s.firstRow()).min().orElseThrow();
    }

    private static int lastRow(Fittings.Case c) {
        return c.path().segments().stream().mapToInt(s -> s.lastRow()).max().orElseThrow();
    }

    private static double[] bands(DorsalLoad load) {
        return load.bands().stream().mapToDouble(DorsalLoad.Band::load).toArray();
    }

    private static double[] rows(DorsalLoad load) {
        return load.rows().stream().mapToDouble(DorsalLoad.Row::load).toArray();
    }

    private static double[] filled(int size, double value) {
        var array = new double[size];
        Arrays.fill(array, value);
        return array;
    }
}
