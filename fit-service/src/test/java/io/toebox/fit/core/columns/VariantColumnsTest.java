package io.toebox.fit.core.columns;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Growth;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.UpperStretch;

import static org.assertj.core.api.Assertions.assertThat;

/** Where two sizes are equally near; the random feet of the ranking's test never are. */
class VariantColumnsTest {

    private static final double LENGTH_MM = 269;
    private static final double BALL_MM = 95;
    private static final double IDEAL_MM = Zone.LENGTH.band().idealMm();

    @Test
    void ofTwoSizesEquallyNearTheSmallerOneIsBest() {
        var columns = columns();

        assertThat(columns.best(need(LENGTH_MM + 1.875 - IDEAL_MM, BALL_MM - 4), shoe -> true, 1))
                .extracting(Ranked::halfSizes)
                .containsExactly(18);
        assertThat(columns.best(need(LENGTH_MM + 2 - IDEAL_MM, BALL_MM - 4), shoe -> true, 1))
                .extracting(Ranked::halfSizes)
                .containsExactly(18);
        assertThat(columns.best(need(LENGTH_MM + 2.125 - IDEAL_MM, BALL_MM - 4), shoe -> true, 1))
                .extracting(Ranked::halfSizes)
                .containsExactly(19);
    }

    @Test
    void nothingIsRankedThatIsTightOrLoose() {
        var columns = columns();
        double loosest = BALL_MM - Zone.BALL_WIDTH.band().looseAboveMm();
        double tightest = BALL_MM - Zone.BALL_WIDTH.band().tightBelowMm();

        assertThat(columns.best(need(LENGTH_MM - IDEAL_MM, loosest - 0.01), shoe -> true, 1))
                .isEmpty();
        assertThat(columns.best(need(LENGTH_MM - IDEAL_MM, tightest + 0.01), shoe -> true, 1))
                .isEmpty();
        assertThat(columns.best(
                        need(
                                LENGTH_MM - IDEAL_MM,
                                BALL_MM - Zone.BALL_WIDTH.band().idealMm()),
                        shoe -> true,
                        1))
                .hasSize(1);
    }

    /** Half sizes are 4 mm apart: numbers that are exact. */
    private static VariantColumns columns() {
        var shoe = new Shoe("a", "A", Shoe.LastGender.MEN, Set.of(), Set.of(), UpperStretch.UNKNOWN, List.of());
        var growth = new Growth(new Estimate(8, 0.1), new Estimate(0, 0));
        var across = new Growth(new Estimate(0, 0.5), new Estimate(4, 1));
        var geometry = new Geometry(
                Map.of(
                        InsideDimension.INTERNAL_LENGTH, known(LENGTH_MM),
                        InsideDimension.BALL_WIDTH, known(BALL_MM)),
                Map.of(),
                Map.of(
                        InsideDimension.INTERNAL_LENGTH, growth,
                        InsideDimension.BALL_WIDTH, across,
                        InsideDimension.TOE_BOX_WIDTH, across),
                0,
                Map.of());
        var builder = new ColumnsBuilder();
        builder.add(0, geometry, SizeRun.of(shoe, SizeScale.US_MEN));
        return builder.build();
    }

    private static Geometry.Known known(double mm) {
        return new Geometry.Known(new Estimate(mm, 1), Basis.MEASURED);
    }

    private static Needs need(double lengthMm, double ballMm) {
        var needs = Map.of(
                Zone.LENGTH, new Estimate(lengthMm, 2),
                Zone.BALL_WIDTH, new Estimate(ballMm, 2),
                Zone.TOE_BOX_WIDTH, new Estimate(ballMm * 0.7, 3));
        return Needs.of(zone -> needs.getOrDefault(zone, new Estimate(0, 0)), 1);
    }
}
