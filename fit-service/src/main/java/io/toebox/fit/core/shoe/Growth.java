package io.toebox.fit.core.shoe;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * How a dimension grows.
 *
 * @param perSize mm per US size
 * @param perWidth mm from one width to the next wider
 */
public record Growth(Estimate perSize, Estimate perWidth) {

    private static final Growth LENGTH = new Growth(
            new Estimate(Policy.LENGTH_PER_SIZE.value(), Policy.LENGTH_PER_SIZE_SD.value()), new Estimate(0, 0));
    private static final Growth BALL_WIDTH = new Growth(
            new Estimate(Policy.BALL_WIDTH_PER_SIZE.value(), Policy.BALL_WIDTH_PER_SIZE_SD.value()),
            new Estimate(Policy.BALL_WIDTH_PER_GRADE.value(), Policy.BALL_WIDTH_PER_GRADE_SD.value()));

    /** What is usual where no brand has told. */
    static Growth usual(InsideDimension dimension) {
        return switch (dimension) {
            case INTERNAL_LENGTH -> LENGTH;
            case BALL_WIDTH -> BALL_WIDTH;
            case TOE_BOX_WIDTH -> BALL_WIDTH.times(Policy.TOE_BOX_SHARE.value());
        };
    }

    /** This where the brand has told, the rest as before. */
    Growth with(Grading told) {
        double sd =
                switch (told.certainty()) {
                    case SEEN -> Policy.GRADING_SEEN_SD.value();
                    case COMPUTED -> Policy.GRADING_COMPUTED_SD.value();
                    case RECALLED -> Double.POSITIVE_INFINITY;
                };
        var size = new Estimate(told.perSizeMm(), Math.min(sd, perSize.sdMm()));
        boolean widens = told.perWidthMm() != null && told.dimension() != InsideDimension.INTERNAL_LENGTH;
        return new Growth(size, widens ? new Estimate(told.perWidthMm(), Math.min(sd, perWidth.sdMm())) : perWidth);
    }

    Growth times(double share) {
        return new Growth(perSize.times(share), perWidth.times(share));
    }

    /** Over a number of sizes and widths; negative to the smaller and narrower. */
    Estimate over(double sizes, int widths) {
        return perSize.times(sizes).plus(perWidth.times(widths));
    }
}
