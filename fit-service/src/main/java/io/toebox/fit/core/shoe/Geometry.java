package io.toebox.fit.core.shoe;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * The inside of one shoe, brought to a men's US 9 in standard width, and graded from there to any size and width with growing
 * uncertainty.
 *
 * @param atReference dimension to what is known of it at the reference size; a missing dimension is unknown
 * @param growths how each dimension of this shoe grows
 */
public record Geometry(Map<InsideDimension, Known> atReference, Map<InsideDimension, Growth> growths) {

    /** The men's US size all shoes are brought to: the one the laboratory measures. */
    public static final double REFERENCE_MENS_SIZE = 9;

    /** An inside dimension and what it rests on. */
    public record Known(Estimate estimate, Basis basis) {}

    public Geometry {
        var copy = new EnumMap<InsideDimension, Known>(InsideDimension.class);
        copy.putAll(atReference);
        atReference = Collections.unmodifiableMap(copy);
        growths = Collections.unmodifiableMap(new EnumMap<>(growths));
    }

    /** Whether anything at all was measured on this very shoe. */
    public boolean isMeasured() {
        return atReference.values().stream().anyMatch(known -> known.basis().isOfThisShoe());
    }

    /** What the dimension rests on, if it is known. */
    public Optional<Basis> findBasis(InsideDimension dimension) {
        return Optional.ofNullable(atReference.get(dimension)).map(Known::basis);
    }

    /**
     * The dimension in a size and width, mm, if it is known.
     *
     * @param womensLastInferred whether a women's last has to be inferred from the men's one
     */
    public Optional<Estimate> find(InsideDimension dimension, Size size, WidthGrade width, boolean womensLastInferred) {
        return Optional.ofNullable(atReference.get(dimension))
                .map(known -> graded(known.estimate(), dimension, size, width, womensLastInferred));
    }

    /**
     * Standard deviation of what ball and toe box of one variant are wrong by together, at the ball, mm: growth from size to size
     * and width to width, as far as both are unsure of it, and a last that was inferred.
     */
    public double acrossSdMm(Size size, WidthGrade width, boolean womensLastInferred) {
        double grown = Math.min(
                grown(InsideDimension.BALL_WIDTH, size, width).sdMm(),
                grown(InsideDimension.TOE_BOX_WIDTH, size, width).sdMm() / Policy.TOE_BOX_SHARE.value());
        return womensLastInferred
                ? Math.hypot(grown, InsideDimension.BALL_WIDTH.womensLast().sdMm())
                : grown;
    }

    private Estimate graded(
            Estimate reference, InsideDimension dimension, Size size, WidthGrade width, boolean womensLastInferred) {
        var graded = reference.plus(grown(dimension, size, width));
        return womensLastInferred ? graded.plus(dimension.womensLast()) : graded;
    }

    private Estimate grown(InsideDimension dimension, Size size, WidthGrade width) {
        double sizes = size.scale().mensSize(size.halfSizes()) - REFERENCE_MENS_SIZE;
        return Objects.requireNonNull(growths.get(dimension)).over(sizes, width.gradesFromStandard());
    }
}
