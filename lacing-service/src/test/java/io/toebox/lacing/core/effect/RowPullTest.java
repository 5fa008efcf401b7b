package io.toebox.lacing.core.effect;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Lacings;

import static io.toebox.lacing.core.pattern.Fittings.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class RowPullTest {

    @ParameterizedTest
    @CsvSource({
        "criss-cross, 1.952 1.905 1.905 1.905 1.905 0.952",
        "gap, 1.952 1.905 0.952 0.952 1.905 0.952",
        "straight-bar, 1 1 1 1 1 0",
        "bow-tie, 1 0.952 0.952 0.952 0.952 0",
        "wide-forefoot, 1 0 0.952 1.905 1.905 0.952",
        "high-arch, 1.952 0.952 0 0 0.952 0.952"
    })
    void sixRowsOfAnAverageSneakerPullAsComputedByHand(String id, String expected) {
        var lacing = Lacings.findLacing(id).orElseThrow();
        var pulls = RowPull.of(path(lacing, 6, false), RowGeometry.AVERAGE);
        double[] wanted = Arrays.stream(expected.split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        assertThat(pulls.stream().mapToDouble(RowPull::left).toArray()).containsExactly(wanted, within(0.0005));
        assertThat(pulls.stream().mapToDouble(RowPull::right).toArray()).containsExactly(wanted, within(0.0005));
    }

    @Test
    void straightEuropeanPullsUnevenlyAsComputedByHand() {
        var pulls = RowPull.of(path(Lacings.STRAIGHT_EUROPEAN, 6, false), RowGeometry.AVERAGE);
        assertThat(pulls.stream().mapToDouble(RowPull::left).toArray())
                .containsExactly(new double[] {1.952, 1.842, 1.842, 1.842, 1.842, 0.952}, within(0.0005));
        assertThat(pulls.stream().mapToDouble(RowPull::right).toArray())
                .containsExactly(new double[] {1.842, 1.952, 1.842, 1.842, 1.952, 0.842}, within(0.0005));
    }

    /** On the right foot the big toe is on the left; its eyelet is drawn together 0.42 less than the one beside it. */
    @Test
    void toeLiftEasesTheEyeletAtTheBigToe() {
        var rightFoot = path(Lacings.TOE_LIFT, 6, false).mirrored();
        var pulls = RowPull.of(rightFoot, RowGeometry.AVERAGE);
        assertThat(pulls.stream().mapToDouble(RowPull::left).toArray())
                .containsExactly(new double[] {1.530, 1.952, 1.952, 1.952, 1.952, 0.952}, within(0.0005));
        assertThat(pulls.stream().mapToDouble(RowPull::right).toArray())
                .containsExactly(new double[] {1.952, 1.952, 1.952, 1.952, 1.952, 0.530}, within(0.0005));
    }

    @Test
    void aFixedKnotPullsStraightAcrossAtItsRow() {
        var pulls = RowPull.of(LaceNotation.parse("bar i; a L1^ R2^ L3^; mirror; knot 2"), RowGeometry.AVERAGE);
        double diagonal = 50 / Math.hypot(50, 16);
        assertThat(pulls.stream().mapToDouble(RowPull::left).toArray())
                .containsExactly(new double[] {1 + diagonal, diagonal + 1, 25 / Math.hypot(25, 16)}, within(1e-9));
    }

    @Test
    void straightBarNeedsAboutTwiceTheTensionForTheSameClosure() {
        var straightBar = Laces.of(path(Lacings.STRAIGHT_BAR, 6, false));
        var crissCross = Laces.of(path(Lacings.CRISS_CROSS, 6, false));
        assertThat(RowPull.total(RowPull.of(crissCross, RowGeometry.AVERAGE))).isCloseTo(10.52, within(0.005));
        // Rows 5 and 6 and the knot: 1.905 + 0.952 + 1 against 1 + 0 + 1.
        assertThat(EqualClosure.tension(straightBar, crissCross, RowGeometry.AVERAGE, 6))
                .isCloseTo(1.929, within(0.0005));
    }

    @Test
    void unusedRowsPullNothing() {
        var pulls = RowPull.of(path(Lacings.CRISS_CROSS, 6, true), RowGeometry.AVERAGE);
        assertThat(pulls).last().isEqualTo(new RowPull(7, 0, 0));
    }

    @Test
    void heelLockPullsMoreAtTheTopThanCrissCross() {
        double lock = topTwo(path(Lacings.HEEL_LOCK, 6, true));
        double crissCross = topTwo(path(Lacings.CRISS_CROSS, 7, false));
        assertThat(lock).isGreaterThan(0);
        assertThat(lock - crissCross)
                .isCloseTo(2 * 50 / Math.hypot(50, 8) - 2 * 50 / Math.hypot(50, 16), within(0.001));
    }

    private static double topTwo(io.toebox.lacing.core.path.LacePath path) {
        var pulls = RowPull.of(path, RowGeometry.AVERAGE);
        return pulls.get(5).left() + pulls.get(6).left();
    }
}
