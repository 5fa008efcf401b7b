package io.toebox.lacing.core.pattern;

/** The ways of lacing a {@link Composition} is made of, in the order in which its name lists them. */
public enum Method {
    CRISS_CROSS("criss-cross", Kind.CROSSING_WEAVE, false),
    OVER_UNDER("over-under", Kind.CROSSING_WEAVE, false),
    BOW_TIE("bow-tie", Kind.FIXED_WEAVE, false),
    ARMY("army", Kind.FIXED_WEAVE, false),
    LADDER("ladder", Kind.FIXED_WEAVE, false),
    STRAIGHT_BAR("straight-bar", Kind.FIXED_WEAVE, false),
    STRAIGHT_EUROPEAN("straight-european", Kind.FIXED_WEAVE, false),
    STRAIGHT_EASY("straight-easy", Kind.FIXED_WEAVE, false),
    SHOE_SHOP("shoe-shop", Kind.FIXED_WEAVE, false),
    TOE_LIFT("toe-lift", Kind.FIXED_WEAVE, false),
    INNER_EYELETS("inner-eyelets", Kind.ROWS, false),
    OUTER_EYELETS("outer-eyelets", Kind.ROWS, false),
    /** Row: the last one left empty. */
    SKIP_START("skip-start", Kind.ROWS, true),
    /** Row: the last one reached straight up the side. */
    WIDE_FOREFOOT("wide-forefoot", Kind.OPENING, true),
    /** Row: the one on the toe side of the window. */
    WINDOW("window", Kind.OPENING, true),
    /** Row: the one on the toe side of the window. */
    DOUBLE_GAP("double-gap", Kind.OPENING, true),
    HIGH_ARCH("high-arch", Kind.OPENING, false),
    /** Row: the one on the toe side of the loop. */
    MID_FOOT_LOOP("mid-foot-loop", Kind.LOOP, true),
    /** Row: the one the knot lies over. */
    KNOTTED_SEGMENT("knotted-segment", Kind.KNOT, true),
    /** Row: the last one of the lace nearer the toe. */
    TWO_LACE("two-lace", Kind.SPLIT, true),
    DROP_TOP_ROW("drop-top-row", Kind.ROWS, false),
    HEEL_LOCK("heel-lock", Kind.ENDING, false),
    REVERSE("reverse", Kind.ORDER, false);

    /** What a method decides; methods of one kind decide the same thing, those of different kinds combine. */
    enum Kind {
        /** How strands get from row to row, crossing each time; openings, loops and knots may change single bands. */
        CROSSING_WEAVE,
        /** How strands get from row to row, with nothing left to change. */
        FIXED_WEAVE,
        ROWS,
        OPENING,
        LOOP,
        KNOT,
        SPLIT,
        ENDING,
        ORDER;

        boolean isWeave() {
            return this == CROSSING_WEAVE || this == FIXED_WEAVE;
        }
    }

    private final String slug;
    private final Kind kind;
    private final boolean takesRow;

    Method(String slug, Kind kind, boolean takesRow) {
        this.slug = slug;
        this.kind = kind;
        this.takesRow = takesRow;
    }

    /** Lower-kebab-case name in the name of a composition. */
    public String slug() {
        return slug;
    }

    /** Whether a row may be given, as in {@code window@4}; without one the method chooses. */
    public boolean takesRow() {
        return takesRow;
    }

    /** Whether the face of its straight pieces may be chosen, as in {@code window@4.inside}. */
    public boolean takesPieces() {
        return this == WINDOW || this == DOUBLE_GAP;
    }

    Kind kind() {
        return kind;
    }
}
