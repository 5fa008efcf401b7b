package io.toebox.fit.core.columns;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import io.toebox.fit.core.clearance.Across;
import io.toebox.fit.core.clearance.Band;
import io.toebox.fit.core.clearance.Preference;
import io.toebox.fit.core.clearance.Zone;

/**
 * The zones whose inside differs from width to width, so that each has a column of the variants: all but the one that decides the
 * size, whose column is one of the rows. A column has its zone's number in this list. Numbers and borders are constants of
 * primitive type here, so that the compiler turns a loop over the zones into a straight line.
 */
final class VariantZones {

    static final List<Zone> ALL = Preference.OF_WIDTH;

    static final int COUNT = ALL.size();

    static final int BALL = ALL.indexOf(Across.BALL);
    static final int TOES = ALL.indexOf(Across.TOES);

    static final double[] TIGHT_BELOW_MM = borders(Band::tightBelowMm);
    static final double[] FROM_MM = borders(Band::comfortableFromMm);
    static final double[] TO_MM = borders(Band::comfortableToMm);
    static final double[] LOOSE_ABOVE_MM = borders(Band::looseAboveMm);

    /** The numbers of those whose probabilities are multiplied. */
    static final int[] ALONE = IntStream.range(0, COUNT)
            .filter(number -> ALL.get(number).errs() == Zone.Errs.ALONE)
            .toArray();

    private VariantZones() {}

    /** What feet need of each, mm; as expected, without its error. */
    static double[] needsMm(Needs needs) {
        return ALL.stream().mapToDouble(zone -> needs.insideMm(zone).meanMm()).toArray();
    }

    private static double[] borders(ToDoubleFunction<Band> border) {
        return ALL.stream().map(Zone::band).mapToDouble(border).toArray();
    }
}
