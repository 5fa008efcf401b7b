package io.toebox.fit.fits;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.foot.ContradictoryFeet;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.fits.FootInput.FootSideInput;
import io.toebox.fit.platform.Problem.FieldProblem;
import io.toebox.fit.platform.ProblemException;
import io.toebox.fit.platform.ProblemType;

/** From the wire to the core: feet and size scale. */
final class FootReading {

    private FootReading() {}

    static FootPair toFeet(FootInput input) {
        if (input.left() == null && input.right() == null) {
            throw invalid(FieldProblem.ofPointer("#/foot", "required", "Give at least one foot: left or right."));
        }
        var left = toFoot(input.left(), "left");
        var right = toFoot(input.right(), "right");
        try {
            return new FootPair(left.orElse(null), right.orElse(null));
        } catch (ContradictoryFeet e) {
            throw contradiction(e, "#/foot");
        }
    }

    static SizeScale toScale(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "us-men" -> SizeScale.US_MEN;
            case "us-women" -> SizeScale.US_WOMEN;
            default ->
                throw invalid(FieldProblem.ofPointer("#/sizeScale", "unknown-value", "Must be us-men or us-women."));
        };
    }

    private static Optional<Foot> toFoot(@Nullable FootSideInput side, String name) {
        if (side == null) {
            return Optional.empty();
        }
        var measured = new EnumMap<FootDimension, Double>(FootDimension.class);
        put(measured, FootDimension.LENGTH, side.lengthMm());
        put(measured, FootDimension.BALL_WIDTH, side.ballWidthMm());
        put(measured, FootDimension.BALL_GIRTH, side.ballGirthMm());
        put(measured, FootDimension.HEEL_TO_BALL, side.heelToBallMm());
        put(measured, FootDimension.HEEL_WIDTH, side.heelWidthMm());
        put(measured, FootDimension.INSTEP_HEIGHT, side.instepHeightMm());
        try {
            return Optional.of(new Foot(measured));
        } catch (ContradictoryFeet e) {
            throw contradiction(e, "#/foot/" + name);
        }
    }

    private static void put(Map<FootDimension, Double> measured, FootDimension dimension, @Nullable Double mm) {
        if (mm != null) {
            measured.put(dimension, mm);
        }
    }

    private static ProblemException contradiction(ContradictoryFeet e, String pointer) {
        String detail =
                switch (e.kind()) {
                    case GIRTH_BELOW_TWICE_THE_WIDTH ->
                        "A tape around the ball is at least twice the ball's width. Please measure both again.";
                    case BALL_BEYOND_THE_TOES -> "Heel to ball is shorter than heel to toe. Please measure both again.";
                    case LENGTHS_TOO_FAR_APART ->
                        "Left and right differ by %.0f mm or more. Please measure both again."
                                .formatted(Policy.MAX_LEFT_RIGHT_LENGTH.value());
                };
        String where = e.kind() == ContradictoryFeet.Kind.LENGTHS_TOO_FAR_APART
                ? pointer
                : pointer + "/" + FitWording.property(e.dimension());
        return new ProblemException(
                ProblemType.CONTRADICTION,
                "Two measurements cannot both be right.",
                List.of(FieldProblem.ofPointer(where, "contradiction", detail)));
    }

    private static ProblemException invalid(FieldProblem error) {
        return new ProblemException(ProblemType.VALIDATION_FAILED, "1 field needs attention.", List.of(error));
    }
}
