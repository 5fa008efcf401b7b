package io.toebox.lacing.core.pattern;

import java.util.List;

import io.toebox.lacing.core.evidence.Finding;

import static io.toebox.lacing.core.evidence.EvidenceLevel.SHOP;

/** Lacings that hold or free single rows by how the ends meet each other or the edges. */
final class LockingLacings {

    private static final String SITE = Lacings.SITE;

    static final Lacing DOUBLE_HELIX = new Lacing(
            "double-helix",
            "Double helix lacing",
            List.of(),
            "Each end runs outside one way and inside the other, so that the ends hardly rub: quick"
                    + " to tighten and to loosen.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Less friction at the edges and between the ends; a patent of Monte Fisher.",
                    SITE + ", double helix lacing")));

    static final Lacing HERRINGBONE = new Lacing(
            "herringbone",
            "Herringbone lacing",
            List.of("skate lacing", "Russian lacing"),
            "Criss-cross with every pass from the outside in, so that the lace lies on the sides and"
                    + " each row holds by itself.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "No lace presses on the instep directly, the foot is held evenly, and each row locks;"
                            + " from figure skates.",
                    "the skate maker Edea; two skate shops")));

    static final Lacing LAST_ROW_FROM_ABOVE = new Lacing(
            "last-row-from-above",
            "Last row from above",
            List.of("top hooks from above"),
            "Criss-cross whose last row, of hooks or eyelets, is passed from above, so that the knot" + " lies lower.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "The knot lies lower, and a lace that loosens a little does not leave the top hooks.",
                    "Decathlon, how to lace hiking shoes")));

    static final Lacing HIGH_LOW_HOOKS = new Lacing(
            "high-low-hooks",
            "High-low hook lacing",
            List.of("hook lock"),
            "Straight up over the last two rows, then over and back to the lower one: a lock for"
                    + " boots with hooks.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Keeps heel and foot in place with the top hooks of a boot.",
                    "the how-to site Odosta, boots with hooks")));

    static final Lacing DOUBLE_BACK = new Lacing(
            "double-back",
            "Double back lacing",
            List.of(),
            "Down over every second row and back up over the others: holds very firmly, slow to" + " tighten.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Holds very firmly and is awkward to tighten; takes more lace.",
                    SITE + ", double back lacing")));

    static final Lacing DOUBLE_BACK_CROSSED = new Lacing(
            "double-back-crossed",
            "Crossed double back lacing",
            List.of(),
            "As double back, with a crossing where it turns at the toe.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Holds very firmly; the crossing at the toe is seen and takes a little more lace.",
                    SITE + ", double back lacing, second technique")));

    static final Lacing KNOTTED = new Lacing(
            "knotted",
            "Knotted lacing",
            List.of("twistie"),
            "A half knot at every crossing keeps each row as tight as it was pulled; hard to loosen.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "Each row stays while the next is pulled, as on ice skates.",
                    SITE + ", knotted lacing for lugs")));

    static final Lacing LOOP_BACK = new Lacing(
            "loop-back",
            "Loop back lacing",
            List.of(),
            "Each end turns back around the other in the middle and stays on its own side.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "For its looks; the middle line tends to shift and the laces wear more.",
                    SITE + ", loop back lacing; a how-to for Adidas Superstar")));

    static final Lacing HALF_KNOT = new Lacing(
            "half-knot",
            "Half knot lacing",
            List.of("instep knot"),
            "A half knot over one band keeps the lace before and behind it differently tight, and"
                    + " opens with the rest.",
            SHOP,
            List.of(new Finding(
                    SHOP,
                    "A simple knot on the instep separates the lower and the upper part of the lacing.",
                    "Decathlon, how to lace hiking shoes")));

    private LockingLacings() {}
}
