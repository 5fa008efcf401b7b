package io.toebox.lacing.core.advise;

/** What a lacing should do for a foot in a shoe. */
public enum Need {
    /** A softer front and a firmer back, or the reverse, each at a tension of its own. */
    FRONT_AND_HEEL_APART("front-and-heel-apart", Kind.RELIEF),
    /** Nothing that presses beside the big toe's joint, the rest as it is. */
    ROOM_AT_THE_INNER_BALL("room-at-the-inner-ball", Kind.RELIEF),
    ROOM_AT_THE_FOREFOOT("room-at-the-forefoot", Kind.RELIEF),
    LESS_ON_TOP_OF_THE_FOOT("less-on-top-of-the-foot", Kind.RELIEF),
    /** Softer laces over the instep, where the nerves to the toes run. */
    LESS_OVER_THE_INSTEP("less-over-the-instep", Kind.RELIEF),
    ROOM_OVER_THE_INSTEP("room-over-the-instep", Kind.RELIEF),
    LESS_AT_THE_ANKLE("less-at-the-ankle", Kind.RELIEF),
    HOLD_THE_HEEL("hold-the-heel", Kind.HOLD),
    KEEP_TOES_FROM_THE_FRONT("keep-toes-from-the-front", Kind.HOLD),
    HOLD_THE_FOREFOOT("hold-the-forefoot", Kind.HOLD),
    HOLD_THE_INSTEP("hold-the-instep", Kind.HOLD),
    HOLD_THE_TONGUE("hold-the-tongue", Kind.HOLD),
    STAY_TIED("stay-tied", Kind.HOLD),
    /** Each shoe of the pair laced and tied for its own foot. */
    EACH_FOOT_ITS_OWN("each-foot-its-own", Kind.HOLD),
    TAKE_LESS_LACE("take-less-lace", Kind.LACE),
    TAKE_UP_LACE("take-up-lace", Kind.LACE);

    /**
     * Whether the shoe should press less, hold more, or suit the length of its lace. Where they meet, the first wins:
     * pressure stops runs, and a lace can be changed for another.
     */
    public enum Kind {
        RELIEF,
        HOLD,
        LACE
    }

    private final String slug;
    private final Kind kind;

    Need(String slug, Kind kind) {
        this.slug = slug;
        this.kind = kind;
    }

    /** Lower-kebab-case name. */
    public String slug() {
        return slug;
    }

    public Kind kind() {
        return kind;
    }

    /** Whether serving both this and one that comes later is impossible, because they ask for opposite things. */
    boolean isOppositeOf(Need later) {
        return switch (this) {
            // What eases a place leaves out pieces of lace, so the ends get longer.
            case ROOM_AT_THE_FOREFOOT -> later == HOLD_THE_FOREFOOT || later == TAKE_UP_LACE;
            case ROOM_OVER_THE_INSTEP, LESS_ON_TOP_OF_THE_FOOT, LESS_OVER_THE_INSTEP ->
                later == HOLD_THE_INSTEP || later == TAKE_UP_LACE;
            case LESS_AT_THE_ANKLE, TAKE_LESS_LACE -> later == TAKE_UP_LACE;
            case FRONT_AND_HEEL_APART,
                    HOLD_THE_HEEL,
                    KEEP_TOES_FROM_THE_FRONT,
                    HOLD_THE_FOREFOOT,
                    HOLD_THE_INSTEP,
                    HOLD_THE_TONGUE,
                    STAY_TIED,
                    EACH_FOOT_ITS_OWN,
                    ROOM_AT_THE_INNER_BALL,
                    TAKE_UP_LACE -> false;
        };
    }
}
