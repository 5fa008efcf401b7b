package io.toebox.fit.core.scoring;

import java.util.EnumMap;
import java.util.Map;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FootCompletion;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.Side;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.SizeScale;

/**
 * The inside dimension at which each zone's clearance would be zero, per foot, mm. Calibrated offsets are in here: a caliper
 * inside a shoe does not read what a caliper on a foot reads.
 */
final class FootNeeds {

    private final Map<Side, Map<Zone, Estimate>> needs = new EnumMap<>(Side.class);

    FootNeeds(FootPair feet, SizeScale scale) {
        var completion = new FootCompletion(scale.population());
        feet.bySide().forEach((side, foot) -> {
            var length = completion.estimate(foot, FootDimension.LENGTH);
            var ballWidth = completion.estimate(foot, FootDimension.BALL_WIDTH);
            var zones = new EnumMap<Zone, Estimate>(Zone.class);
            zones.put(Zone.LENGTH, length);
            zones.put(
                    Zone.BALL_WIDTH,
                    ballWidth.minus(
                            new Estimate(Policy.BALL_WIDTH_OFFSET.value(), Policy.BALL_WIDTH_OFFSET_SD.value())));
            zones.put(
                    Zone.TOE_BOX_WIDTH,
                    ballWidth
                            .times(Policy.TOE_BOX_SHARE.value())
                            .minus(new Estimate(Policy.TOE_BOX_OFFSET.value(), Policy.TOE_BOX_NEED_SD.value())));
            needs.put(side, zones);
        });
    }

    Map<Side, Map<Zone, Estimate>> bySide() {
        return needs;
    }

    static InsideDimension inside(Zone zone) {
        return switch (zone) {
            case LENGTH -> InsideDimension.INTERNAL_LENGTH;
            case BALL_WIDTH -> InsideDimension.BALL_WIDTH;
            case TOE_BOX_WIDTH -> InsideDimension.TOE_BOX_WIDTH;
        };
    }
}
