package io.toebox.catalog.core.quality;

import io.toebox.catalog.core.shoe.Taper;
import io.toebox.catalog.core.shoe.TenthMm;

/** Every number of the plausibility check, with its source. The page at {@code /measuring} states the same. */
public final class PlausibilityLimits {

    /**
     * A brand's own values are used from this many other shoes on. Own choice: the spread of fewer is mostly chance, and
     * with five each brand that calls itself foot-shaped is compared with itself.
     */
    public static final int FEWEST_OF_BRAND = 5;

    /** The values of all brands are used from this many other shoes on. Own choice: brands differ more than one brand's shoes. */
    public static final int FEWEST_OF_ALL = 10;

    /**
     * No spread is taken for smaller, 1.5 mm: the standard deviation of one reading inside a soft shoe together with that
     * between two pairs of one model. Own choice. The caliper itself errs by a few hundredths of a millimetre (DIN 862
     * as quoted by dealers, SEEN), so nearly all of it is upper and hand, which nobody has measured here.
     */
    public static final TenthMm SMALLEST_DEVIATION = new TenthMm(15);

    /**
     * Standard deviations from the median within which a value is no surprise among values of its own method. Own choice;
     * 16 of the 1341 values of the starter catalogue lie outside (own computation).
     */
    public static final int DEVIATIONS = 4;

    /**
     * The same when only values of another method are there. Own choice, wide enough for what a method alone can do: of the
     * starter values by the lab's retired method 7 of 351 lie further than this from those by the current one, although the
     * two methods are 3.3 mm (ball) and 5.7 mm (toe box) apart in the median (own computation).
     */
    public static final int DEVIATIONS_ACROSS_METHODS = 6;

    /** Largest difference between three readings of one dimension, 2.0 mm. Own choice: a good half above the smallest deviation. */
    public static final TenthMm READINGS_SPREAD = new TenthMm(20);

    /** Smallest taper by the lab's current method over the 258 starter shoes that have both widths (own computation). */
    public static final Taper LEAST_TAPER = new Taper(703);

    /** Largest taper of the same 258 shoes. */
    public static final Taper GREATEST_TAPER = new Taper(877);

    /** Smallest taper by any lab method, for values by other methods: that of one of 160 starter shoes by the retired method. */
    public static final Taper LEAST_TAPER_BY_ANY_METHOD = new Taper(623);

    /** Largest taper by any lab method, from the same 160 shoes. */
    public static final Taper GREATEST_TAPER_BY_ANY_METHOD = new Taper(908);

    private PlausibilityLimits() {}
}
