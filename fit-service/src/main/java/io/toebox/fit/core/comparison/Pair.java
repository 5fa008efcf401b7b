package io.toebox.fit.core.comparison;

import java.util.Objects;
import java.util.Optional;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Growth;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * A shoe in one size and width, as it stands in a box.
 *
 * @param model which shoe, on which last
 * @param size labelled size, of the model's scale
 * @param width width
 */
public record Pair(Model model, Size size, WidthGrade width) {

    /** The inside that feet feel, mm, if it is known. */
    Optional<Estimate> find(InsideDimension dimension) {
        return model.geometry().find(dimension, size, width);
    }

    /** What was measured of it on this very shoe, mm, and how. */
    Optional<Geometry.Known> findMeasured(InsideDimension dimension) {
        return model.geometry().findMeasured(dimension, size, width);
    }

    /**
     * How much more inside this pair has than another, mm. Both are told by {@link Geometry#find}, as the engine judges them. What
     * both are wrong by together is left out of the deviation:
     *
     * <ul>
     *   <li>what the laboratory's caliper reads otherwise than feet feel, for any two shoes: it is part of what a foot needs and
     *       not of the shoes;
     *   <li>all of one size, for one shoe: only the growth from one of the two sizes and widths to the other is unsure;
     *   <li>the growth from the laboratory's size to that of both, for shoes of one brand on one last: what counts is how far the
     *       two are from each other;
     *   <li>what a women's last differs from a men's by, where it was inferred for both, for shoes of one brand.
     * </ul>
     *
     * <p>Everything else is taken as independent: the readings, what a crowd thinks of a shoe, the growth of two brands, the bias
     * of two shops. That two shoes of a brand share the error of what is expected of the brand (0.3 mm of length) is left in.
     *
     * @return empty when either is not known
     */
    Optional<Estimate> findMoreMm(InsideDimension dimension, Pair other) {
        return find(dimension).flatMap(here -> other.find(dimension)
                .map(there -> new Estimate(here.meanMm() - there.meanMm(), apartSdMm(dimension, here, other, there))));
    }

    private double apartSdMm(InsideDimension dimension, Estimate here, Pair other, Estimate there) {
        if (isOfOneBrandWith(other) && growth(dimension).equals(other.growth(dimension))) {
            return Math.hypot(referenceApartSdMm(dimension, other), grownApartSdMm(dimension, other));
        }
        return Math.hypot(here.sdMm(), there.sdMm());
    }

    private double referenceApartSdMm(InsideDimension dimension, Pair other) {
        if (model.shoe().slug().equals(other.model.shoe().slug())
                && model.geometry().equals(other.model.geometry())) {
            return 0;
        }
        double sharedMm = Math.min(inferredSdMm(dimension), other.inferredSdMm(dimension));
        double mine = referenceSdMm(dimension);
        double theirs = other.referenceSdMm(dimension);
        return Math.sqrt(Math.max(0, mine * mine + theirs * theirs - 2 * sharedMm * sharedMm));
    }

    private double grownApartSdMm(InsideDimension dimension, Pair other) {
        double sizes = mensSize() - other.mensSize();
        int widths = width.gradesFromStandard() - other.width.gradesFromStandard();
        var growth = growth(dimension);
        return growth.perSize()
                .times(sizes)
                .plus(growth.perWidth().times(widths))
                .sdMm();
    }

    private boolean isOfOneBrandWith(Pair other) {
        var brand = model.shoe().brand();
        var theirs = other.model.shoe().brand();
        boolean isOneBrand = brand == null
                ? model.shoe().slug().equals(other.model.shoe().slug())
                : theirs != null && brand.equalsIgnoreCase(theirs);
        return isOneBrand && model.shoe().lastGender() == other.model.shoe().lastGender();
    }

    private double referenceSdMm(InsideDimension dimension) {
        return Objects.requireNonNull(model.geometry().atReference().get(dimension))
                .estimate()
                .sdMm();
    }

    private double inferredSdMm(InsideDimension dimension) {
        return model.geometry().inferredSdMm().getOrDefault(dimension, 0.0);
    }

    private Growth growth(InsideDimension dimension) {
        return Objects.requireNonNull(model.geometry().growths().get(dimension));
    }

    private double mensSize() {
        return size.scale().mensSize(size.halfSizes());
    }
}
