package io.toebox.fit.core.scoring;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.Side;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.SizeScale;

import static io.toebox.fit.core.foot.FootDimension.BALL_WIDTH;
import static io.toebox.fit.core.foot.FootDimension.LENGTH;
import static io.toebox.fit.core.foot.FootDimension.TOE_BREADTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FootNeedsTest {

    private static final Map<FootDimension, Double> BALL = Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0);
    private static final Map<FootDimension, Double> TOES = Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0, TOE_BREADTH, 78.0);

    @Test
    void toesThatWereNotMeasuredAreWrongWithTheBall() {
        var needs = needs(BALL, BALL);
        double ballSdMm = needs.footMm(Side.LEFT, BALL_WIDTH).sdMm();
        assertThat(needs.acrossMm2())
                .isCloseTo(ballSdMm * ballSdMm * Policy.TOE_BOX_SHARE.value(), within(1e-9))
                .isEqualTo(needs.forRanking().acrossMm2());
    }

    @Test
    void toesThatWereMeasuredAreSoMuchLess() {
        assertThat(needs(TOES, TOES).acrossMm2())
                .isLessThan(needs(BALL, BALL).acrossMm2() / 2)
                .isPositive();
    }

    /** The ball of one foot and the toes of the other have less in common than those of one foot. */
    @Test
    void eachIsOfTheFootThatHasLessRoomThere() {
        var broadToes = Map.of(LENGTH, 271.0, BALL_WIDTH, 102.0, TOE_BREADTH, 84.0);
        var wideBall = Map.of(LENGTH, 271.0, BALL_WIDTH, 105.0, TOE_BREADTH, 77.0);
        var crossed = needs(broadToes, wideBall);
        assertThat(crossed.of(Zone.BALL_WIDTH).governing()).isEqualTo(Governing.RIGHT);
        assertThat(crossed.of(Zone.TOE_BOX_WIDTH).governing()).isEqualTo(Governing.LEFT);
        var oneFoot = needs(Map.of(LENGTH, 271.0, BALL_WIDTH, 99.0, TOE_BREADTH, 74.0), broadToes);
        assertThat(oneFoot.of(Zone.BALL_WIDTH).governing()).isEqualTo(Governing.RIGHT);
        assertThat(crossed.acrossMm2()).isLessThan(oneFoot.acrossMm2());
    }

    private static FootNeeds needs(Map<FootDimension, Double> left, Map<FootDimension, Double> right) {
        return new FootNeeds(Runner.of(new FootPair(new Foot(left), new Foot(right))), SizeScale.US_MEN, List.of());
    }
}
