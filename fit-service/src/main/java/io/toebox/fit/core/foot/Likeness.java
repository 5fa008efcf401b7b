package io.toebox.fit.core.foot;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/** How well readings go together on a foot, or on the two feet of one runner, by how feet vary ({@link Population}). */
final class Likeness {

    /** What is expected of one dimension is told by another; what is nearer to the size and the width comes first. */
    private enum Pairing {
        BALL_BY_LENGTH(FootDimension.BALL_WIDTH, FootDimension.LENGTH),
        HEEL_TO_BALL_BY_LENGTH(FootDimension.HEEL_TO_BALL, FootDimension.LENGTH),
        TOES_BY_BALL(FootDimension.TOE_BREADTH, FootDimension.BALL_WIDTH),
        GIRTH_BY_BALL(FootDimension.BALL_GIRTH, FootDimension.BALL_WIDTH),
        HEEL_BY_BALL(FootDimension.HEEL_WIDTH, FootDimension.BALL_WIDTH),
        TOES_BY_LENGTH(FootDimension.TOE_BREADTH, FootDimension.LENGTH),
        GIRTH_BY_LENGTH(FootDimension.BALL_GIRTH, FootDimension.LENGTH),
        HEEL_BY_LENGTH(FootDimension.HEEL_WIDTH, FootDimension.LENGTH),
        INSTEP_BY_LENGTH(FootDimension.INSTEP_HEIGHT, FootDimension.LENGTH);

        private final FootDimension dimension;
        private final FootDimension given;

        Pairing(FootDimension dimension, FootDimension given) {
            this.dimension = dimension;
            this.given = given;
        }
    }

    private Likeness() {}

    /**
     * The readings of one foot that are further apart than so many standard deviations, errors of measuring included. A foot need
     * only be like those of one population: which one the runner belongs to is not asked here.
     */
    static List<UnlikeReadings> listUnlike(Map<FootDimension, Estimate> read, double sds) {
        return Arrays.stream(Pairing.values())
                .filter(pair ->
                        distanceSds(read.get(pair.dimension), pair.dimension, read.get(pair.given), pair.given) > sds)
                .map(pair -> new UnlikeReadings(pair.dimension, pair.given))
                .toList();
    }

    private static double distanceSds(
            @Nullable Estimate read, FootDimension dimension, @Nullable Estimate readGiven, FootDimension given) {
        return read == null || readGiven == null
                ? 0
                : Arrays.stream(Population.values())
                        .mapToDouble(feet -> feet.distanceSds(dimension, read, given, readGiven))
                        .min()
                        .orElseThrow();
    }

    /** What was read across both feet and is further apart than so many standard deviations, errors of measuring included. */
    static List<FootDimension> listUnlike(Foot left, Foot right, double sds) {
        return Arrays.stream(FootDimension.values())
                .filter(Likeness::isAcross)
                .filter(dimension -> distanceSds(dimension, left, right) > sds)
                .toList();
    }

    private static double distanceSds(FootDimension dimension, Foot left, Foot right) {
        var one = left.readings().get(dimension);
        var other = right.readings().get(dimension);
        if (one == null || other == null) {
            return 0;
        }
        double sharedMm = Math.min(left.sharedSdMm(dimension, one), right.sharedSdMm(dimension, other));
        double errorMm2 = one.sdMm() * one.sdMm() + other.sdMm() * other.sdMm() - 2 * sharedMm * sharedMm;
        return Math.abs(one.meanMm() - other.meanMm())
                / Math.sqrt(FootDifference.covarianceMm2(dimension, dimension) + errorMm2);
    }

    /** Lengths have limits of their own ({@link Policy#MAX_LEFT_RIGHT_LENGTH}), and the ball lies where its foot's length says. */
    private static boolean isAcross(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH, HEEL_TO_BALL -> false;
            case BALL_WIDTH, TOE_BREADTH, BALL_GIRTH, HEEL_WIDTH, INSTEP_HEIGHT -> true;
        };
    }
}
