package io.toebox.fit.core.shoe;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * The inside of one shoe on one last, brought to a men's US 9 in standard width, and graded from there to any size and width with
 * growing uncertainty.
 *
 * @param atReference dimension to what feet feel of it at the reference size; a missing dimension is unknown
 * @param laboratory the same as the laboratory has, or would have, measured it in the last the shoe is named for
 * @param growths how each dimension of this shoe grows
 * @param lastSdMm how unsure a last that was inferred is at the ball, mm; 0 for one that was not
 * @param inferredSdMm how unsure each dimension is for being inferred from another last, mm, which is one and the same error for
 *     all shoes of a brand; a dimension that was not inferred is missing
 */
public record Geometry(
        Map<InsideDimension, Known> atReference,
        Map<InsideDimension, Known> laboratory,
        Map<InsideDimension, Growth> growths,
        double lastSdMm,
        Map<InsideDimension, Double> inferredSdMm) {

    /** The men's US size all shoes are brought to: the one the laboratory measures. */
    public static final double REFERENCE_MENS_SIZE = 9;

    /** An inside dimension and what it rests on. */
    public record Known(Estimate estimate, Basis basis) {}

    public Geometry {
        atReference = copy(atReference);
        laboratory = copy(laboratory);
        growths = copy(growths);
        inferredSdMm = copy(inferredSdMm);
    }

    private static <V> Map<InsideDimension, V> copy(Map<InsideDimension, V> known) {
        var copy = new EnumMap<InsideDimension, V>(InsideDimension.class);
        copy.putAll(known);
        return Collections.unmodifiableMap(copy);
    }

    /** Whether the dimension was measured on this very shoe. */
    public boolean isMeasured(InsideDimension dimension) {
        var known = laboratory.get(dimension);
        return known != null && known.basis().isOfThisShoe();
    }

    /** What the dimension rests on, if it is known. */
    public Optional<Basis> findBasis(InsideDimension dimension) {
        return Optional.ofNullable(atReference.get(dimension)).map(Known::basis);
    }

    /** The dimension that feet feel in a size and width, mm, if it is known. */
    public Optional<Estimate> find(InsideDimension dimension, Size size, WidthGrade width) {
        return Optional.ofNullable(atReference.get(dimension))
                .map(known -> known.estimate().plus(grown(dimension, size, width)));
    }

    /** What was measured of the dimension in this very shoe, brought to a size and width, mm; empty when nothing was. */
    public Optional<Known> findMeasured(InsideDimension dimension, Size size, WidthGrade width) {
        return Optional.ofNullable(laboratory.get(dimension))
                .filter(known -> known.basis().isOfThisShoe())
                .map(known -> new Known(known.estimate().plus(grown(dimension, size, width)), known.basis()));
    }

    /**
     * Standard deviation of what ball and toe box of one variant are wrong by together, at the ball, mm: growth from size to size
     * and width to width, as far as both are unsure of it, and a last that was inferred.
     */
    public double acrossSdMm(Size size, WidthGrade width) {
        double grown = Math.min(
                grown(InsideDimension.BALL_WIDTH, size, width).sdMm(),
                grown(InsideDimension.TOE_BOX_WIDTH, size, width).sdMm() / Policy.TOE_BOX_SHARE.value());
        return Math.hypot(grown, lastSdMm);
    }

    Growth growth(InsideDimension dimension) {
        return Objects.requireNonNull(growths.get(dimension));
    }

    private Estimate grown(InsideDimension dimension, Size size, WidthGrade width) {
        double sizes = size.scale().mensSize(size.halfSizes()) - REFERENCE_MENS_SIZE;
        return growth(dimension).over(sizes, width.gradesFromStandard());
    }
}
