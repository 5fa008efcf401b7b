package io.toebox.fit.core.shoe;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import io.toebox.fit.core.policy.Policy;

/**
 * The average shoe of a label, frozen with the version of the model: what outcomes are told against, so that what is counted of a shoe
 * stays what it is, whatever is learned of that shoe or another one.
 */
public final class AverageShoe {

    private final Map<InsideDimension, Double> levelMm = new EnumMap<>(InsideDimension.class);

    /** @param learned knows the average of the dimensions that are judged */
    public AverageShoe(LearnedShoes learned) {
        for (var dimension : InsideDimension.values()) {
            learned.findLevelMm(dimension).ifPresent(mm -> levelMm.put(dimension, mm));
        }
    }

    /** The inside at the reference size, a men's US 9, mm; of a women's pair what its last would have there. */
    public double levelMm(InsideDimension dimension, SizeScale scale) {
        return Objects.requireNonNull(levelMm.get(dimension)) - womensNarrowerMm(dimension, scale);
    }

    /** The inside in a size and width, mm. */
    public double insideMm(InsideDimension dimension, Size size, WidthGrade width) {
        double sizes = size.scale().mensSize(size.halfSizes()) - Geometry.REFERENCE_MENS_SIZE;
        return levelMm(dimension, size.scale())
                + sizes * dimension.growth().perSize().meanMm()
                + width.gradesFromStandard() * dimension.growth().perWidth().meanMm();
    }

    private static double womensNarrowerMm(InsideDimension dimension, SizeScale scale) {
        double ball =
                switch (scale) {
                    case US_MEN -> 0;
                    case US_WOMEN -> Policy.WOMENS_LAST_NARROWER.value();
                };
        return switch (dimension) {
            case INTERNAL_LENGTH, TOE_BOX_HEIGHT, INSTEP_HEIGHT -> 0;
            case BALL_WIDTH -> ball;
            case TOE_BOX_WIDTH -> ball * Policy.TOE_BOX_SHARE.value();
            case BALL_GIRTH -> ball * Policy.GIRTH_PER_BALL_WIDTH.value();
            case HEEL_WIDTH -> ball * Policy.HEEL_WIDTH_SHARE.value();
        };
    }
}
