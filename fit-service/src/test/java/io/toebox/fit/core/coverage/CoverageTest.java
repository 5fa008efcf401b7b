package io.toebox.fit.core.coverage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.scoring.Governing;
import io.toebox.fit.core.scoring.Variant;
import io.toebox.fit.core.scoring.ZoneFit;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;

class CoverageTest {

    private static final double TIGHT_BALL = Zone.BALL_WIDTH.band().tightBelowMm() - 1;
    private static final double LOOSE_TOES = Zone.TOE_BOX_WIDTH.band().looseAboveMm() + 4;

    @Test
    void soMuchRoomMakesTheZoneComfortable() {
        for (var zone : Zone.values()) {
            for (double clearanceMm :
                    List.of(zone.band().tightBelowMm() - 3, zone.band().looseAboveMm() + 2)) {
                var obstacle = Obstacle.find(variant(Map.of(zone, clearanceMm))).orElseThrow();
                assertThat(obstacle.zone()).isEqualTo(zone);
                assertThat(obstacle.isOnly()).isTrue();
                double bitMm = Math.copySign(1e-6, obstacle.roomMm());
                assertThat(zone.band().verdict(clearanceMm + obstacle.roomMm() + bitMm))
                        .isEqualTo(Verdict.COMFORTABLE);
                assertThat(zone.band().verdict(clearanceMm + obstacle.roomMm() - bitMm))
                        .isNotEqualTo(Verdict.COMFORTABLE);
            }
        }
    }

    @Test
    void ofSeveralTheFurthestIsNamed() {
        var obstacle = Obstacle.find(variant(Map.of(Zone.BALL_WIDTH, TIGHT_BALL - 20, Zone.TOE_BOX_WIDTH, LOOSE_TOES)));
        assertThat(obstacle).hasValueSatisfying(one -> {
            assertThat(one.isOnly()).isFalse();
            assertThat(one.zone()).isEqualTo(Zone.BALL_WIDTH);
        });
    }

    @Test
    void everybodyIsCountedOnceWhereverTheyAreCounted() {
        var here = new Coverage();
        here.add(variant(Map.of()), true);
        here.add(variant(Map.of()), false);
        var there = new Coverage();
        there.add(variant(Map.of(Zone.BALL_WIDTH, TIGHT_BALL)), false);
        there.add(variant(Map.of(Zone.BALL_WIDTH, TIGHT_BALL - 2)), false);
        there.add(variant(Map.of(Zone.BALL_WIDTH, TIGHT_BALL - 3)), false);
        there.add(variant(Map.of(Zone.BALL_WIDTH, TIGHT_BALL - 20, Zone.TOE_BOX_WIDTH, LOOSE_TOES)), false);
        here.add(there);

        assertThat(here.runners()).isEqualTo(6);
        assertThat(here.suited()).isEqualTo(1);
        assertThat(here.unsure()).isEqualTo(1);
        assertThat(here.leftOut()).isEqualTo(4);
        var ball = Zone.BALL_WIDTH.band();
        int half = (int) Math.ceil(10 * (ball.comfortableFromMm() - (TIGHT_BALL - 2)) - 1e-9);
        assertThat(here.causes()).containsExactly(new Coverage.Cause(Zone.BALL_WIDTH, true, 4, 3, Optional.of(half)));
    }

    /** Ideal but where another clearance is told, mm. */
    private static Variant variant(Map<Zone, Double> clearancesMm) {
        return new Variant(
                new Size(SizeScale.US_MEN, 20),
                WidthGrade.STANDARD,
                Arrays.stream(Zone.values())
                        .map(zone -> fit(
                                zone,
                                clearancesMm.getOrDefault(zone, zone.band().idealMm())))
                        .toList(),
                0.5);
    }

    private static ZoneFit fit(Zone zone, double clearanceMm) {
        return new ZoneFit(
                zone,
                Governing.BOTH,
                new Estimate(clearanceMm, 1),
                Optional.empty(),
                0.5,
                new Estimate(100, 1),
                Basis.values()[0],
                Optional.empty());
    }
}
