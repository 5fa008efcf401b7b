package io.toebox.lacing.core.effect;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.lacing.core.geometry.RowGeometry;
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
