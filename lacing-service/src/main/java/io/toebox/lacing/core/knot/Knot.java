package io.toebox.lacing.core.knot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.toebox.lacing.core.evidence.Certainty;

import static io.toebox.lacing.core.knot.KnotStep.BOTH_THROUGH_THE_MIDDLE;
import static io.toebox.lacing.core.knot.KnotStep.LEFT_OVER_RIGHT_AGAIN;
import static io.toebox.lacing.core.knot.KnotStep.LIES_ACROSS;
import static io.toebox.lacing.core.knot.KnotStep.LOOPS_CROSSED;
import static io.toebox.lacing.core.knot.KnotStep.RIGHT_OVER_LEFT;
import static io.toebox.lacing.core.knot.KnotStep.STANDS_ALONG;
import static io.toebox.lacing.core.knot.KnotStep.START_LEFT_OVER_RIGHT;
import static io.toebox.lacing.core.knot.KnotStep.TWICE_AROUND;
import static io.toebox.lacing.core.knot.KnotStep.TWO_LOOPS;

/** A knot that ends a lacing and opens by a pull at an end; the everyday one first. */
public enum Knot {
    BALANCED_BOW(
            List.of("reef bow", "square bow", "standard shoelace knot"),
            List.of(START_LEFT_OVER_RIGHT, TWO_LOOPS, RIGHT_OVER_LEFT, LIES_ACROSS),
            new KnotHold(KnotHold.Level.HOLDS, Knot.DAILY_DIAMOND, Certainty.SOURCED)),
    GRANNY_BOW(
            List.of("granny knot", "slip bow"),
            List.of(START_LEFT_OVER_RIGHT, TWO_LOOPS, LEFT_OVER_RIGHT_AGAIN, STANDS_ALONG),
            new KnotHold(KnotHold.Level.LOOSENS, Knot.DAILY_DIAMOND, Certainty.SOURCED)),
    SURGEONS_BOW(
            List.of("surgeon's shoelace knot", "Tibetan trekking knot", "Sherpa knot"),
            List.of(START_LEFT_OVER_RIGHT, TWO_LOOPS, TWICE_AROUND, LIES_ACROSS),
            new KnotHold(
                    KnotHold.Level.HOLDS_LONGER,
                    "Ian's Shoelace Site (fieggen.com), surgeon's shoelace knot, via boingboing 2014",
                    Certainty.SOURCED)),
    SECURE_BOW(
            List.of("Ian's secure shoelace knot", "double slip knot", "locked bow"),
            List.of(START_LEFT_OVER_RIGHT, TWO_LOOPS, LOOPS_CROSSED, BOTH_THROUGH_THE_MIDDLE, LIES_ACROSS),
            new KnotHold(
                    KnotHold.Level.HOLDS_LONGER,
                    "Ian's Shoelace Site (fieggen.com), Ian's secure shoelace knot",
                    Certainty.SOURCED));

    private static final String DAILY_DIAMOND =
            "Daily-Diamond, Gregg & O'Reilly 2017, Proc R Soc A 473:20160770: the structure of the knot matters";

    private final List<String> aliases;
    private final List<KnotStep> steps;
    private final KnotHold hold;

    Knot(List<String> aliases, List<KnotStep> steps, KnotHold hold) {
        this.aliases = aliases;
        this.steps = steps;
        this.hold = hold;
    }

    /** Lower-kebab-case name used on the wire. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Other names it goes by. */
    public List<String> aliases() {
        return aliases;
    }

    /** What the hands do, and what is to be seen when it is done. */
    public List<KnotStep> steps() {
        return steps;
    }

    /** How well it stays tied. */
    public KnotHold hold() {
        return hold;
    }

    /** The knot with the given id, in any case; empty when there is none. */
    public static Optional<Knot> findKnot(String id) {
        return Arrays.stream(values())
                .filter(knot -> knot.id().equalsIgnoreCase(id))
                .findFirst();
    }

    /** What to tie when laces come undone: all that hold, the everyday one first. */
    public static List<Knot> listThatHold() {
        return Arrays.stream(values())
                .filter(knot -> knot.hold.level() != KnotHold.Level.LOOSENS)
                .toList();
    }
}
