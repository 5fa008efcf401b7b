package io.toebox.fit.core.clearance;

import java.util.Arrays;
import java.util.List;

import io.toebox.fit.core.Estimate;

/**
 * Which of two sizes, and which of several widths, one would choose: the one with the higher expected utility. The utility of a
 * clearance is the square of its distance from the ideal, negative, in units of half the comfortable band of its zone; expected
 * over an error it is the square of the expected distance and the error's own square. The length alone chooses the size, for a
 * width or a lace can be changed and a length cannot; all other zones together choose the width.
 *
 * <p>A longer foot never gets a shorter size, nor a wider one a narrower width: the utility falls off the faster the further from
 * its ideal, so of two insides the larger one gains by every millimetre that a foot is larger (increasing differences, Topkis
 * 1978).
 */
public final class Preference {

    /** The zones that choose the width: all but the one that chooses the size. */
    public static final List<Zone> OF_WIDTH =
            Arrays.stream(Zone.values()).filter(zone -> zone != Zone.OF_SIZE).toList();

    private static final double[] IDEAL_MM =
            OF_WIDTH.stream().mapToDouble(zone -> zone.band().idealMm()).toArray();
    private static final double[] PER_SQUARE_MM = OF_WIDTH.stream()
            .mapToDouble(zone -> {
                double half = (zone.band().comfortableToMm() - zone.band().comfortableFromMm()) / 2;
                return 1 / (half * half);
            })
            .toArray();

    private static final Band LENGTH = Zone.OF_SIZE.band();

    private Preference() {}

    /**
     * Up to which wanted inside length, need and ideal clearance together, the shorter of two sizes is the better one, mm; above it
     * the longer one is. Of sizes with equal errors it is half way between them; a size that is less sure wins a little less.
     *
     * @param shorter inside length of the shorter size, mm
     * @param longer that of the longer size, mm, with a larger mean
     */
    public static double borderMm(Estimate shorter, Estimate longer) {
        double apart = longer.meanMm() - shorter.meanMm();
        double lessSure = longer.sdMm() * longer.sdMm() - shorter.sdMm() * shorter.sdMm();
        return (shorter.meanMm() + longer.meanMm()) / 2 + lessSure / (2 * apart);
    }

    /**
     * What a size loses by its length; added to the loss of its best width it is that of the whole size.
     *
     * @param inside inside length, mm
     * @param wantedMm need and ideal clearance together, mm
     */
    public static double lengthLoss(Estimate inside, double wantedMm) {
        double half = (LENGTH.comfortableToMm() - LENGTH.comfortableFromMm()) / 2;
        double away = inside.meanMm() - wantedMm;
        return (away * away + inside.sdMm() * inside.sdMm()) / (half * half);
    }

    /**
     * The part of a width's loss that comes of not knowing its inside well; of none that is unknown altogether.
     *
     * @param insideSdMm of each zone {@link #OF_WIDTH}, in their order, mm; not a number where unknown
     */
    public static double spread(double[] insideSdMm) {
        double loss = 0;
        for (int zone = 0; zone < insideSdMm.length; zone++) {
            if (!Double.isNaN(insideSdMm[zone])) {
                loss += insideSdMm[zone] * insideSdMm[zone] * PER_SQUARE_MM[zone];
            }
        }
        return loss;
    }

    /**
     * The part of a width's loss that comes of one zone's being away from the ideal; none where the inside is unknown.
     *
     * @param zone number of the zone {@link #OF_WIDTH}
     * @param insideMm not a number where unknown
     * @param needMm inside that would leave no room
     */
    public static double distance(int zone, double insideMm, double needMm) {
        double away = insideMm - needMm - IDEAL_MM[zone];
        return Double.isNaN(away) ? 0 : away * away * PER_SQUARE_MM[zone];
    }
}
