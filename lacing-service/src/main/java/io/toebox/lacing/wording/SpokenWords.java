package io.toebox.lacing.wording;

import java.util.List;
import java.util.stream.Collectors;

import io.toebox.lacing.core.path.Hook;
import io.toebox.lacing.core.path.Layer;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Pass;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.path.Twist;
import io.toebox.lacing.core.steps.End;
import io.toebox.lacing.core.steps.Spoken;

/** Steps as people say them, as sentences; left and right are the wearer's own. */
public final class SpokenWords {

    private static final double MM_PER_CM = 10;

    private final Words words;
    private final StepWords steps;

    /** Steps in the language of the given words. */
    public SpokenWords(Words words) {
        this.words = words;
        this.steps = new StepWords(words);
    }

    /** One text per step. */
    public List<String> of(List<Spoken> spoken) {
        return spoken.stream().map(this::of).toList();
    }

    /** One sentence, or two where the ends are made equally long. */
    public String of(Spoken spoken) {
        return switch (spoken) {
            case Spoken.Begin s ->
                words.say(
                        "spoken.begin." + s.barFace().word(),
                        new End(s.lace(), StrandName.A).letter(),
                        new End(s.lace(), StrandName.B).letter(),
                        s.row());
            case Spoken.Cross s ->
                words.say(
                        "spoken.cross." + key(s.layer()) + (s.rows().size() == 1 ? "" : ".on"),
                        s.rows().getLast());
            case Spoken.CrossInTurn s ->
                words.say("spoken.cross.in-turn." + s.first().word(), s.rows().getLast());
            case Spoken.Straight s ->
                words.say(
                        "spoken.straight." + s.first().word() + (s.rows().size() == 1 ? "" : ".on"),
                        s.rows().getLast());
            case Spoken.Loop s ->
                words.say(
                        "spoken.loop." + (s.fromRow() == s.toRow() ? "eyelet." : "") + key(s.layer()),
                        s.fromRow(),
                        s.toRow());
            case Spoken.LeaveLoops s -> words.say("spoken.leave-loops", s.row());
            case Spoken.Around s -> words.say("spoken.around", s.fromRow(), s.toRow());
            case Spoken.Back s -> words.say("spoken.back." + key(s.layer()), s.row());
            case Spoken.Again s -> words.say("spoken.again", s.lastRow());
            case Spoken.Alone s -> alone(s);
            case Spoken.AsStep s -> steps.of(s.step());
        };
    }

    private String alone(Spoken.Alone spoken) {
        var moves = spoken.moves().stream().map(this::move).collect(Collectors.joining(", "));
        var sentence = words.say("spoken.alone", spoken.end().letter(), moves);
        return spoken.longerMm() <= 0
                ? sentence
                : sentence + " "
                        + words.say(
                                "step.begin.uneven", spoken.end().letter(), Math.round(spoken.longerMm() / MM_PER_CM));
    }

    private String move(Move move) {
        return switch (move) {
            case Pass pass ->
                words.say(
                        "spoken.pass." + pass.direction().word(),
                        words.say("side." + pass.side().word()),
                        pass.row());
            case Twist twist -> words.say("spoken.alone.around", twist.fromRow(), twist.toRow());
            case Hook hook
            when hook.isThroughALoop() ->
                words.say("spoken.hook.eyelet", words.say("side." + hook.side().word()), hook.fromRow());
            case Hook hook ->
                words.say(
                        "spoken.hook",
                        words.say("side." + hook.side().word() + ".eyelets"),
                        hook.fromRow(),
                        hook.toRow());
        };
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
