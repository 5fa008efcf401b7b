package io.toebox.fit.core.foot;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * What was read on a Brannock device, in its own units. Sizes are on the device's scale, which no shoe label need follow.
 *
 * @param scale the men's or the women's scale
 * @param heelToToeHalfSizes twice the size at the longest toe (19 is size 9.5)
 * @param archHalfSizes twice the arch-length size at the ball, or null when it was not read
 * @param width the letter on the width bar, or null when it was not read
 */
public record BrannockReading(
        Scale scale,
        int heelToToeHalfSizes,
        @Nullable Integer archHalfSizes,
        @Nullable Width width) {

    /** Smallest size accepted, in half sizes. */
    public static final int MIN_HALF_SIZES = 2;
    /** Largest size accepted, in half sizes. */
    public static final int MAX_HALF_SIZES = 38;

    /** A scale of the device: whose feet, and what its marks stand for. */
    public enum Scale {
        MENS(
                Population.MEN,
                Policy.BRANNOCK_MENS_ZERO.value(),
                0,
                Width.D,
                Policy.BRANNOCK_MENS_D.value(),
                Policy.BRANNOCK_MENS_D_PER_SIZE.value(),
                Policy.BRANNOCK_MENS_WIDTH_SIZE.value()),
        WOMENS(
                Population.WOMEN,
                Policy.BRANNOCK_MENS_ZERO.value() - Policy.BRANNOCK_WOMENS_OFFSET.value(),
                Policy.BRANNOCK_WOMENS_OFFSET_SD.value(),
                Width.B,
                Policy.BRANNOCK_WOMENS_B.value(),
                Policy.BRANNOCK_WOMENS_B_PER_SIZE.value(),
                Policy.BRANNOCK_WOMENS_WIDTH_SIZE.value());

        private final Population population;
        private final double sizesAtZero;
        private final double sizesAtZeroSd;
        private final Width standard;
        private final double standardMm;
        private final double standardMmPerSize;
        private final double standardSize;

        Scale(
                Population population,
                double sizesAtZero,
                double sizesAtZeroSd,
                Width standard,
                double standardMm,
                double standardMmPerSize,
                double standardSize) {
            this.population = population;
            this.sizesAtZero = sizesAtZero;
            this.sizesAtZeroSd = sizesAtZeroSd;
            this.standard = standard;
            this.standardMm = standardMm;
            this.standardMmPerSize = standardMmPerSize;
            this.standardSize = standardSize;
        }
    }

    /** The nine letters of the width bar, narrowest first. */
    public enum Width {
        AAA,
        AA,
        A,
        B,
        C,
        D,
        E,
        EE,
        EEE
    }

    /**
     * @throws IllegalArgumentException when a size is outside {@link #MIN_HALF_SIZES} to {@link #MAX_HALF_SIZES}
     * @throws ContradictoryFeet when the two sizes cannot be of one foot
     */
    public BrannockReading {
        requireSize(heelToToeHalfSizes);
        if (archHalfSizes != null) {
            requireSize(archHalfSizes);
            if (Math.abs(archHalfSizes - heelToToeHalfSizes) / 2.0 > Policy.MAX_BRANNOCK_SIZES_APART.value()) {
                throw new ContradictoryFeet(
                        ContradictoryFeet.Kind.BRANNOCK_SIZES_TOO_FAR_APART, FootDimension.HEEL_TO_BALL);
            }
        }
    }

    /** What the reading says of the foot, in the posture it was read in, mm; what was not read is absent. */
    public Map<FootDimension, Estimate> dimensions() {
        var dimensions = new EnumMap<FootDimension, Estimate>(FootDimension.class);
        dimensions.put(FootDimension.LENGTH, length(heelToToeHalfSizes));
        if (archHalfSizes != null) {
            dimensions.put(FootDimension.HEEL_TO_BALL, heelToBall(archHalfSizes));
        }
        if (width != null) {
            dimensions.put(FootDimension.BALL_WIDTH, ballWidth(width));
        }
        return dimensions;
    }

    /** How far a reading may be off for being read to the nearest mark, as a standard deviation, mm; 0 where none is read. */
    double roundingSdMm(FootDimension dimension) {
        return switch (dimension) {
            case LENGTH, HEEL_TO_BALL -> roundingSd(Policy.LENGTH_PER_SIZE.value() / 2);
            case BALL_WIDTH -> roundingSd(Policy.WIDTH_LETTER.value());
            case TOE_BREADTH, BALL_GIRTH, HEEL_WIDTH, INSTEP_HEIGHT -> 0;
        };
    }

    private Estimate length(int halfSizes) {
        double perSize = Policy.LENGTH_PER_SIZE.value();
        double readSd = Math.hypot(Policy.BRANNOCK_SD.value(), roundingSdMm(FootDimension.LENGTH));
        return new Estimate(
                (halfSizes / 2.0 + scale.sizesAtZero) * perSize, Math.hypot(readSd, scale.sizesAtZeroSd * perSize));
    }

    /** An arch-length size is taken as the heel-to-ball length that the mean foot of that heel-to-toe size has. */
    private Estimate heelToBall(int halfSizes) {
        var people = scale.population;
        var length = length(halfSizes);
        double slope = people.covarianceMm2(FootDimension.LENGTH, FootDimension.HEEL_TO_BALL)
                / people.covarianceMm2(FootDimension.LENGTH, FootDimension.LENGTH);
        double mean = people.meanMm(FootDimension.HEEL_TO_BALL)
                + slope * (length.meanMm() - people.meanMm(FootDimension.LENGTH));
        return new Estimate(mean, Math.hypot(slope * length.sdMm(), Policy.BRANNOCK_ARCH_ANCHOR_SD.value()));
    }

    /** The width bar is set to the larger of the two sizes, so what a letter means depends on it. */
    private Estimate ballWidth(Width letter) {
        double letterMm = Policy.WIDTH_LETTER.value();
        int fitted = archHalfSizes == null ? heelToToeHalfSizes : Math.max(heelToToeHalfSizes, archHalfSizes);
        double sizes = fitted / 2.0 - scale.standardSize;
        double mean = scale.standardMm
                + scale.standardMmPerSize * sizes
                + letterMm * (letter.ordinal() - scale.standard.ordinal());
        double readSd = Math.hypot(Policy.BRANNOCK_SD.value(), roundingSdMm(FootDimension.BALL_WIDTH));
        double anchorSd =
                Math.hypot(Policy.BRANNOCK_WIDTH_ANCHOR_SD.value(), Policy.BRANNOCK_WIDTH_PER_SIZE_SD.value() * sizes);
        return new Estimate(mean, Math.hypot(readSd, anchorSd));
    }

    /** A value read to the nearest mark is off by anything up to half a step, all equally likely. */
    private static double roundingSd(double step) {
        return step / Math.sqrt(12);
    }

    private static void requireSize(int halfSizes) {
        if (halfSizes < MIN_HALF_SIZES || halfSizes > MAX_HALF_SIZES) {
            throw new IllegalArgumentException(
                    "Brannock sizes run from %s to %s".formatted(MIN_HALF_SIZES / 2, MAX_HALF_SIZES / 2));
        }
    }
}
