package io.toebox.fit.fits;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.problem.ProblemType;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.foot.ContradictoryFeet;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.MeasuringMethod;
import io.toebox.fit.core.foot.Posture;
import io.toebox.fit.core.foot.ToeShape;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.fits.FootInput.FootSideInput;

import static io.toebox.fit.wording.FitTexts.FIT;

/** From the wire to the core: feet and size scale, wherever a request has them under these names. */
public final class FootReader {

    private static final String FEET = "#/foot";

    private FootReader() {}

    /**
     * The feet; a problem document when they contradict themselves or there are none.
     *
     * @param isShoeTold whether the runner told of a shoe, which can tell the length of a foot that has none
     */
    public static FootPair toFeet(FootInput input, SizeScale scale, boolean isShoeTold) {
        if (input.left() == null && input.right() == null) {
            throw ProblemException.of(Mistake.ofPointer(FEET, "required", FIT.sentence("no-foot")));
        }
        var left = toFoot(input.left(), FEET + "/left", scale, isShoeTold);
        var right = toFoot(input.right(), FEET + "/right", scale, isShoeTold);
        try {
            return new FootPair(left.orElse(null), right.orElse(null));
        } catch (ContradictoryFeet e) {
            throw contradiction(words(e), FEET);
        }
    }

    /** Twice a whole or half size. */
    static int halfSizes(double size, String pointer) {
        if (!isHalfSize(size)) {
            throw ProblemException.of(Mistake.ofPointer(pointer, "invalid-step", FIT.sentence("half-sizes")));
        }
        return (int) (size * 2);
    }

    static boolean isHalfSize(double size) {
        return size * 2 == Math.rint(size * 2);
    }

    private static Optional<Foot> toFoot(
            @Nullable FootSideInput side, String pointer, SizeScale scale, boolean isShoeTold) {
        if (side == null) {
            return Optional.empty();
        }
        var measured = new EnumMap<FootDimension, Double>(FootDimension.class);
        var pointers = new EnumMap<FootDimension, String>(FootDimension.class);
        for (var dimension : FootDimension.values()) {
            put(measured, pointers, dimension, side, pointer);
        }
        if (!measured.containsKey(FootDimension.LENGTH) && side.brannock() == null && !isShoeTold) {
            throw ProblemException.of(Mistake.ofPointer(pointer + "/lengthMm", "required", FIT.sentence("no-length")));
        }
        try {
            return Optional.of(new Foot(
                    measured,
                    side.brannock() == null
                            ? null
                            : BrannockReader.toReading(side.brannock(), scale, pointer + "/brannock"),
                    side.arch(),
                    Objects.requireNonNullElse(side.toeShape(), ToeShape.UNKNOWN),
                    Objects.requireNonNullElse(side.method(), MeasuringMethod.UNKNOWN),
                    Objects.requireNonNullElse(side.posture(), Posture.STANDING)));
        } catch (ContradictoryFeet e) {
            throw contradiction(words(e), pointers(e, pointers, pointer));
        }
    }

    /** A dimension can be given in millimetres, with a unit, or both if both say the same. */
    private static void put(
            Map<FootDimension, Double> measured,
            Map<FootDimension, String> pointers,
            FootDimension dimension,
            FootSideInput side,
            String pointer) {
        String name = FitWording.property(dimension);
        String inMm = pointer + "/" + name;
        String withUnit = pointer + "/" + name.substring(0, name.length() - "Mm".length());
        var quantity = quantity(side, dimension);
        var mm = millimetres(side, dimension);
        if (quantity != null) {
            double converted = LengthUnit.toMm(quantity, dimension, withUnit);
            if (mm != null && Math.abs(mm - converted) > Policy.SAME_LENGTH_WITHIN.value()) {
                throw contradiction(FIT.sentence("given-twice"), inMm, withUnit);
            }
            measured.put(dimension, converted);
            pointers.put(dimension, withUnit);
        }
        if (mm != null) {
            measured.put(dimension, mm);
            pointers.put(dimension, inMm);
        }
    }

    private static @Nullable Double millimetres(FootSideInput side, FootDimension dimension) {
        return switch (dimension) {
            case LENGTH -> side.lengthMm();
            case HEEL_TO_BALL -> side.heelToBallMm();
            case BALL_WIDTH -> side.ballWidthMm();
            case TOE_BREADTH -> side.toeBreadthMm();
            case BALL_GIRTH -> side.ballGirthMm();
            case HEEL_WIDTH -> side.heelWidthMm();
            case INSTEP_HEIGHT -> side.instepHeightMm();
        };
    }

    private static @Nullable QuantityInput quantity(FootSideInput side, FootDimension dimension) {
        return switch (dimension) {
            case LENGTH -> side.length();
            case HEEL_TO_BALL -> side.heelToBall();
            case BALL_WIDTH -> side.ballWidth();
            case TOE_BREADTH -> side.toeBreadth();
            case BALL_GIRTH -> side.ballGirth();
            case HEEL_WIDTH -> side.heelWidth();
            case INSTEP_HEIGHT -> side.instepHeight();
        };
    }

    /** The two fields that disagree, the one to look at first before the other. */
    private static String[] pointers(ContradictoryFeet e, Map<FootDimension, String> measured, String foot) {
        var first = e.dimension();
        return switch (e.kind()) {
            case UNLIKE_ANY_FOOT ->
                new String[] {pointer(first, measured, foot), pointer(e.given().orElseThrow(), measured, foot)};
            case GIRTH_BELOW_TWICE_THE_WIDTH ->
                new String[] {pointer(first, measured, foot), pointer(FootDimension.BALL_WIDTH, measured, foot)};
            case BALL_BEYOND_THE_TOES ->
                new String[] {pointer(first, measured, foot), pointer(FootDimension.LENGTH, measured, foot)};
            case BRANNOCK_SIZES_TOO_FAR_APART ->
                new String[] {pointer(first, Map.of(), foot), pointer(FootDimension.LENGTH, Map.of(), foot)};
            case MEASURED_AND_BRANNOCK_DISAGREE ->
                new String[] {pointer(first, measured, foot), pointer(first, Map.of(), foot)};
            case LENGTHS_TOO_FAR_APART, FEET_TOO_FAR_APART -> new String[] {FEET};
        };
    }

    private static String pointer(FootDimension dimension, Map<FootDimension, String> measured, String foot) {
        var inMillimetres = measured.get(dimension);
        return inMillimetres == null ? foot + "/brannock/" + BrannockReader.property(dimension) : inMillimetres;
    }

    private static Sentence words(ContradictoryFeet e) {
        return switch (e.kind()) {
            case LENGTHS_TOO_FAR_APART ->
                FIT.sentence("lengths-too-far-apart", Math.round(Policy.MAX_LEFT_RIGHT_LENGTH.value()));
            case BRANNOCK_SIZES_TOO_FAR_APART ->
                FIT.sentence("brannock-sizes-too-far-apart", Math.round(Policy.MAX_BRANNOCK_SIZES_APART.value()));
            case UNLIKE_ANY_FOOT ->
                FIT.sentence(
                        "unlike-any-foot",
                        FitWording.name(e.dimension()),
                        FitWording.name(e.given().orElseThrow()));
            case FEET_TOO_FAR_APART -> FIT.sentence("feet-too-far-apart", FitWording.name(e.dimension()));
            case GIRTH_BELOW_TWICE_THE_WIDTH, BALL_BEYOND_THE_TOES, MEASURED_AND_BRANNOCK_DISAGREE ->
                FIT.sentence(Spelling.of(e.kind()));
        };
    }

    private static ProblemException contradiction(Sentence detail, String... pointers) {
        return new ProblemException(
                ProblemType.CONTRADICTION,
                FIT.sentence("measurements-contradict"),
                Stream.of(pointers)
                        .map(pointer -> Mistake.ofPointer(pointer, "contradiction", detail))
                        .toList());
    }
}
