package io.toebox.lacing.wording;

import java.util.List;

import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.steps.End;
import io.toebox.lacing.core.steps.Step;

/** Steps as sentences; left and right are the wearer's own. */
public final class StepWords {

    private final Words words;

    /** Steps in the language of the given words. */
    public StepWords(Words words) {
        this.words = words;
    }

    /** One text per step. */
    public List<String> of(List<Step> steps) {
        return steps.stream().map(this::of).toList();
    }

    /** One sentence, or two where both ends are to be made equally long. */
    public String of(Step step) {
        return switch (step) {
            case Step.Begin s ->
                atEyelet(
                        "step.begin." + s.end().strand().letter() + "."
                                + s.barFace().word(),
                        s.end(),
                        s.move());
            case Step.Cross s -> atEyelet("step.cross." + key(s.layer()), s.end(), s.move());
            case Step.Straight s -> atEyelet("step.straight." + s.face().word(), s.end(), s.move());
            case Step.Loop s ->
                words.say(
                        "step.loop." + (s.crosses() ? key(s.layer()) : "same-side"),
                        s.end().letter(),
                        words.say("side." + s.move().side().word() + ".eyelets"),
                        s.move().fromRow(),
                        s.move().toRow());
            case Step.Knot s -> words.say("step.knot", s.row());
            case Step.Finish s -> words.say("step.tie." + s.tie().slug());
        };
    }

    private String atEyelet(String key, End end, Pass pass) {
        return words.say(key, end.letter(), words.say("side." + pass.side().word()), pass.row());
    }

    private static String key(Layer layer) {
        return switch (layer) {
            case OUTSIDE -> "outside";
            case INSIDE -> "inside";
            case OUTSIDE_TO_INSIDE -> "outside-to-inside";
            case INSIDE_TO_OUTSIDE -> "inside-to-outside";
        };
    }
}
