package io.toebox.fit.core.foot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.policy.Policy;

/**
 * What was seen of one foot; what was not measured is absent, never zero. A foot of which nothing was measured is one that has
 * to be told by a shoe the runner owns.
 *
 * @param measuredMm dimension to millimetres as read, within the dimension's plausible range
 * @param brannock what a Brannock device said in its own units, or null
 * @param reportedArch how high the runner says the arch is, or null; without effect when the instep height was measured
 * @param toeShape which toe is longest
 * @param method how {@code measuredMm} was measured
 * @param posture how the runner was measured, by millimetres and by Brannock
 */
public record Foot(
        Map<FootDimension, Double> measuredMm,
        @Nullable BrannockReading brannock,
        @Nullable Arch reportedArch,
        ToeShape toeShape,
        MeasuringMethod method,
        Posture posture) {

    /**
     * @throws IllegalArgumentException when a value is outside its plausible range
     * @throws ContradictoryFeet when two measurements cannot both be right
     */
    public Foot {
        var copy = new EnumMap<FootDimension, Double>(FootDimension.class);
        copy.putAll(measuredMm);
        measuredMm = Collections.unmodifiableMap(copy);
        measuredMm.forEach((dimension, mm) -> {
            if (!dimension.isPlausible(mm)) {
                throw new IllegalArgumentException(
                        "%s must be %d to %d mm".formatted(dimension, dimension.minMm(), dimension.maxMm()));
            }
        });
        if (brannock != null) {
            requireAgreement(copy, method, brannock);
        }
        var read = read(copy, method, brannock);
        var width = read.get(FootDimension.BALL_WIDTH);
        var girth = read.get(FootDimension.BALL_GIRTH);
        if (width != null && girth != null && girth.meanMm() < Policy.MIN_GIRTH_PER_WIDTH.value() * width.meanMm()) {
            throw new ContradictoryFeet(ContradictoryFeet.Kind.GIRTH_BELOW_TWICE_THE_WIDTH, FootDimension.BALL_GIRTH);
        }
        var heelToBall = read.get(FootDimension.HEEL_TO_BALL);
        var length = read.get(FootDimension.LENGTH);
        if (heelToBall != null && length != null && heelToBall.meanMm() >= length.meanMm()) {
            throw new ContradictoryFeet(ContradictoryFeet.Kind.BALL_BEYOND_THE_TOES, FootDimension.HEEL_TO_BALL);
        }
        Likeness.listUnlike(read, Policy.UNLIKE_ANY_FOOT.value()).stream()
                .findFirst()
                .ifPresent(unlike -> {
                    throw new ContradictoryFeet(unlike);
                });
    }

    /** A foot measured standing in a way nobody told. */
    public Foot(Map<FootDimension, Double> measuredMm) {
        this(measuredMm, null, null, ToeShape.UNKNOWN, MeasuringMethod.UNKNOWN, Posture.STANDING);
    }

    /**
     * Each dimension that was measured, as it would be standing, with the error of measuring, mm. A value in millimetres goes
     * before the device's size for the same dimension: one reading told twice is not two.
     */
    public Map<FootDimension, Estimate> readings() {
        var readings = read(measuredMm, method, brannock);
        readings.replaceAll(posture::toStanding);
        return readings;
    }

    /** What this foot says of the feet of a runner of the population: its readings and the runner's own word on the arch. */
    public List<FootObservation> observations(Side side, Population population) {
        var readings = readings();
        if (reportedArch != null) {
            readings.putIfAbsent(FootDimension.INSTEP_HEIGHT, reportedArch.instepHeight(population));
        }
        var observations = new ArrayList<FootObservation>();
        readings.forEach((dimension, read) -> observations.add(new FootObservation(
                side,
                dimension,
                read.meanMm(),
                read.sdMm(),
                findMm(dimension).isPresent() ? sharedSdMm(dimension, read) : 0)));
        return observations;
    }

    /**
     * What the readings of one sitting are wrong by together, mm: the hand that measures and the device are the same for both feet.
     * What is left differs from foot to foot, and so does the rounding to a mark.
     */
    double sharedSdMm(FootDimension dimension, Estimate read) {
        double roundingMm =
                brannock == null || measuredMm.containsKey(dimension) ? 0 : brannock.roundingSdMm(dimension);
        double ownMm = Math.hypot(Policy.SITTING_DIFFERENCE_SD.value() / Math.sqrt(2), roundingMm);
        return Math.sqrt(Math.max(0, read.sdMm() * read.sdMm() - ownMm * ownMm));
    }

    /** Readings that hardly any foot has together; none that no foot has. */
    public List<UnlikeReadings> unlikeReadings() {
        return Likeness.listUnlike(read(measuredMm, method, brannock), Policy.UNLIKE_MOST_FEET.value());
    }

    /** The measured value, standing, mm, if there is one. */
    public Optional<Double> findMm(FootDimension dimension) {
        return Optional.ofNullable(readings().get(dimension)).map(Estimate::meanMm);
    }

    private static Map<FootDimension, Estimate> read(
            Map<FootDimension, Double> measuredMm, MeasuringMethod method, @Nullable BrannockReading brannock) {
        var read = new EnumMap<FootDimension, Estimate>(FootDimension.class);
        if (brannock != null) {
            read.putAll(brannock.dimensions());
        }
        measuredMm.forEach((dimension, mm) -> read.put(dimension, new Estimate(mm, method.sdMm(dimension))));
        return read;
    }

    private static void requireAgreement(
            Map<FootDimension, Double> measuredMm, MeasuringMethod method, BrannockReading brannock) {
        brannock.dimensions().forEach((dimension, device) -> {
            var mm = measuredMm.get(dimension);
            if (mm != null) {
                var difference = device.minus(new Estimate(mm, method.sdMm(dimension)));
                if (Math.abs(difference.meanMm()) > Policy.MAX_DISAGREEMENT.value() * difference.sdMm()) {
                    throw new ContradictoryFeet(ContradictoryFeet.Kind.MEASURED_AND_BRANNOCK_DISAGREE, dimension);
                }
            }
        });
    }
}
