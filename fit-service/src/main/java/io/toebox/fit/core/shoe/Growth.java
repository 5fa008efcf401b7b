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

    /** What a dimension grows that stays as it is. */
    static final Estimate NOTHING = new Estimate(0, 0);

    /** This where the brand has told, the rest as before. */
    Growth with(Grading told) {
        double sd =
                switch (told.certainty()) {
                    case SEEN -> Policy.GRADING_SEEN_SD.value();
                    case COMPUTED -> Policy.GRADING_COMPUTED_SD.value();
                    case RECALLED -> Double.POSITIVE_INFINITY;
                };
        var size = new Estimate(told.perSizeMm(), Math.min(sd, perSize.sdMm()));
        var widening = told.perWidthMm();
        return widening == null || !told.dimension().growsWithWidth()
                ? new Growth(size, perWidth)
                : new Growth(size, new Estimate(widening, Math.min(sd, perWidth.sdMm())));
    }

    Growth times(double share) {
        return new Growth(perSize.times(share), perWidth.times(share));
    }

    /** Something between nothing and a share of this; either end is one deviation away. */
    Growth upTo(double share) {
        return new Growth(upTo(perSize, share), upTo(perWidth, share));
    }

    private static Estimate upTo(Estimate most, double share) {
        double middle = most.meanMm() * share / 2;
        return new Estimate(middle, Math.abs(middle));
    }

    /** Over a number of sizes and widths; negative to the smaller and narrower. */
    Estimate over(double sizes, int widths) {
        return perSize.times(sizes).plus(perWidth.times(widths));
    }
}
