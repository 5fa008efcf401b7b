package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FootPair;

/**
 * How sure an answer is, and what that rests on.
 *
 * @param level high, medium or low
 * @param grounds every ground found, best news first
 */
public record Confidence(Level level, List<Ground> grounds) {

    /** How sure. */
    public enum Level {
        HIGH,
        MEDIUM,
        LOW
    }

    /** What confidence rests on or suffers from. */
    public enum Ground {
        SHOE_MEASURED,
        BALL_WIDTH_MEASURED,
        VERDICT_WITHIN_ERROR,
        LABORATORY_DISAGREES,
        /** Nothing is known of the other foot. */
        ONE_FOOT_ONLY,
        /** Of two feet only one has a length. */
        OTHER_FOOT_LENGTH_MISSING,
        /** Of two feet only one has a ball width. */
        OTHER_FOOT_BALL_WIDTH_MISSING,
        SHOE_PARTLY_INFERRED,
        LENGTH_ESTIMATED,
        BALL_WIDTH_ESTIMATED,
        WOMENS_LAST_INFERRED
    }

    private static final Set<Ground> NEVER_HIGH = Set.of(
            Ground.VERDICT_WITHIN_ERROR,
            Ground.LABORATORY_DISAGREES,
            Ground.ONE_FOOT_ONLY,
            Ground.OTHER_FOOT_LENGTH_MISSING,
            Ground.OTHER_FOOT_BALL_WIDTH_MISSING);
    private static final Set<Ground> ALWAYS_LOW = Set.of(
            Ground.SHOE_PARTLY_INFERRED,
            Ground.LENGTH_ESTIMATED,
            Ground.BALL_WIDTH_ESTIMATED,
            Ground.WOMENS_LAST_INFERRED);

    public Confidence {
        grounds = List.copyOf(grounds);
    }

    /**
     * An answer whose verdict changes inside its own error is never high; one that leans on inferred dimensions is low.
     *
     * @param variant the judged size and width
     * @param feet what was measured
     * @param womensLastInferred whether the women's last was inferred
     */
    static Confidence of(Variant variant, FootPair feet, boolean womensLastInferred) {
        var relevant = variant.relevantZones();
        boolean measured = variant.zones().size() == relevant.size()
                && variant.zones().stream().allMatch(zone -> zone.basis().isBest());
        var grounds = new ArrayList<Ground>();
        grounds.add(measured ? Ground.SHOE_MEASURED : Ground.SHOE_PARTLY_INFERRED);
        for (var zone : relevant) {
            var dimension = zone.need().dimension();
            findGround(zone, feet.hasMeasured(dimension)).ifPresent(grounds::add);
            if (feet.hasMeasured(dimension) && !feet.hasMeasuredOnEach(dimension)) {
                findMissing(zone).ifPresent(grounds::add);
            }
        }
        if (variant.zones().stream().anyMatch(ZoneFit::verdictFlips)) {
            grounds.add(Ground.VERDICT_WITHIN_ERROR);
        }
        if (variant.zones().stream().anyMatch(zone -> zone.findDisagreementMm().isPresent())) {
            grounds.add(Ground.LABORATORY_DISAGREES);
        }
        if (feet.bySide().size() == 1) {
            grounds.add(Ground.ONE_FOOT_ONLY);
        }
        if (womensLastInferred) {
            grounds.add(Ground.WOMENS_LAST_INFERRED);
        }
        grounds.sort(null);
        var level = grounds.stream().anyMatch(ALWAYS_LOW::contains)
                ? Level.LOW
                : grounds.stream().anyMatch(NEVER_HIGH::contains) ? Level.MEDIUM : Level.HIGH;
        return new Confidence(level, grounds);
    }

    /** What the foot's dimension of a zone adds to or takes from the confidence. */
    private static Optional<Ground> findGround(Zone zone, boolean isMeasured) {
        return switch (zone) {
            case LENGTH -> isMeasured ? Optional.empty() : Optional.of(Ground.LENGTH_ESTIMATED);
            case BALL_WIDTH -> Optional.of(isMeasured ? Ground.BALL_WIDTH_MEASURED : Ground.BALL_WIDTH_ESTIMATED);
            // It rests on the ball width, which has spoken.
            case TOE_BOX_WIDTH -> Optional.empty();
        };
    }

    /** What is missing where the foot's dimension of a zone was measured on one foot and not on the other. */
    private static Optional<Ground> findMissing(Zone zone) {
        return switch (zone) {
            case LENGTH -> Optional.of(Ground.OTHER_FOOT_LENGTH_MISSING);
            case BALL_WIDTH -> Optional.of(Ground.OTHER_FOOT_BALL_WIDTH_MISSING);
            // Nobody is less sure for having measured the toes of one foot instead of none.
            case TOE_BOX_WIDTH -> Optional.empty();
        };
    }
}
