package io.toebox.lacing.core.steps;

import java.util.Locale;

import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.StrandName;

/** Steps as plain English sentences; left and right are the wearer's own. */
public final class StepText {

    private StepText() {}

    /** One sentence, or two for the first pass of end B and for the knot. */
    public static String of(Step step) {
        return switch (step) {
            case Step.Begin begin -> begin(begin);
            case Step.Cross cross ->
                "%s: %s %s %s."
                        .formatted(
                                end(cross.strand()),
                                crossing(cross.layer()),
                                sideOf(cross.pass()),
                                through(cross.pass()));
            case Step.Straight straight ->
                "%s: stay on the %s side, straight along the %s, then %s."
                        .formatted(
                                end(straight.strand()),
                                straight.pass().side().word(),
                                straight.face().word(),
                                through(straight.pass()));
            case Step.Loop loop ->
                "%s: %s %s side, slide under the loop between %s eyelets %d and %d, and come back to the middle."
                        .formatted(
                                end(loop.strand()),
                                crossing(loop.layer()),
                                loop.hook().side().word(),
                                loop.hook().side().word(),
                                loop.hook().fromRow(),
                                loop.hook().toRow());
            case Step.Tie() -> "Snug the lace row by row from the toe to the ankle. Then tie a bow in the middle.";
        };
    }

    private static String begin(Step.Begin begin) {
        String start = "%s: from the %s, go %s."
                .formatted(end(begin.strand()), begin.pass().arrivesOn().word(), through(begin.pass()));
        return begin.strand() == StrandName.A
                ? start
                : start
                        + " The lace now lies straight across on the %s; make both ends equally long."
                                .formatted(begin.barFace().word());
    }

    private static String crossing(Layer layer) {
        return switch (layer) {
            case OUTSIDE -> "cross over on the outside to the";
            case INSIDE -> "cross underneath, on the inside, to the";
            case OUTSIDE_TO_INSIDE -> "cross over, then tuck under the edge of the";
            case INSIDE_TO_OUTSIDE -> "come up through the middle and cross over to the";
        };
    }

    private static String sideOf(Pass pass) {
        return pass.side().word() + " side and go";
    }

    private static String through(Pass pass) {
        return "%s through %s eyelet %d"
                .formatted(pass.direction().word(), pass.side().word(), pass.row());
    }

    private static String end(StrandName strand) {
        return "End " + String.valueOf(strand.letter()).toUpperCase(Locale.ROOT);
    }
}
