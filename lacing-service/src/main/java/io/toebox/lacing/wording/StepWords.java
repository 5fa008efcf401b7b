package io.toebox.lacing.wording;

import java.util.List;

import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.steps.End;
import io.toebox.lacing.core.steps.Step;

/** Steps as sentences; left and right are the wearer's own. */
public final class StepWords {

    private static final double MM_PER_CM = 10;

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
            case Step.Begin s -> begin(s);
            case Step.Cross s -> atEyelet("step.cross." + key(s.layer()), s.end(), s.move());
            case Step.Straight s -> atEyelet("step.straight." + s.face().word(), s.end(), s.move());
            case Step.Loop s -> loop(s);
            case Step.LeaveLoop s -> atEyelet("step.leave-loop", s.end(), s.move());
            case Step.Around s ->
                words.say(
                        "step.around",
                        s.end().letter(),
                        s.end().other().letter(),
                        s.move().fromRow(),
                        s.move().toRow());
            case Step.Back s -> atEyelet("step.back." + key(s.layer()), s.end(), s.move());
            case Step.Knot s -> words.say("step.knot", s.row());
            case Step.Finish s -> finish(s);
        };
    }

    private String loop(Step.Loop step) {
        var hook = step.move();
        if (hook.isThroughALoop()) {
            return words.say(
                    "step.loop.eyelet." + key(step.layer()),
                    step.end().letter(),
                    words.say("side." + hook.side().word() + ".at"),
                    hook.fromRow());
        }
        return words.say(
                "step.loop." + (step.crosses() ? key(step.layer()) : "same-side"),
                step.end().letter(),
                words.say("side." + hook.side().word() + ".eyelets"),
                hook.fromRow(),
                hook.toRow());
    }

    private String finish(Step.Finish step) {
        var tied = words.say("step.tie." + step.tie().slug(), closing(step.closing()));
        return switch (step.ends()) {
            case ACROSS -> tied;
            case ACROSS_INSIDE -> tied + " " + words.say("step.ends.across-inside");
            case SIDE, SIDE_INSIDE ->
                tied + " "
                        + words.say("step.ends." + step.ends().slug() + "."
                                + step.side().word());
        };
    }

    private String closing(Step.Closing closing) {
        return switch (closing) {
            case Step.FromTheToe _ -> words.say("step.snug.from-the-toe");
            case Step.FromTheAnkle _ -> words.say("step.snug.from-the-ankle");
            case Step.Lock _ -> words.say("step.snug.lock");
            case Step.LongStrand _ -> words.say("step.snug.long-strand");
        };
    }

    /** Once both ends are through their first eyelets the lace is drawn to where it has to lie. */
    private String begin(Step.Begin step) {
        var sentence = atEyelet("step.begin." + step.barFace().word(), step.end(), step.move());
        return switch (step.end().strand()) {
            case A -> sentence;
            case B -> sentence + " " + ends(step);
        };
    }

    private String ends(Step.Begin step) {
        if (step.longerMm() == 0) {
            return words.say("step.begin.even");
        }
        var longer = step.longerMm() > 0 ? step.end() : new End(step.end().lace(), StrandName.A);
        return words.say("step.begin.uneven", longer.letter(), Math.round(Math.abs(step.longerMm()) / MM_PER_CM));
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
