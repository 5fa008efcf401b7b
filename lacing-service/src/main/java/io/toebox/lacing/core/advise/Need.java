package io.toebox.lacing.core.advise;

/** What a lacing should do for a foot in a shoe. */
public enum Need {
    ROOM_AT_THE_FOREFOOT("room-at-the-forefoot", Kind.RELIEF),
    LESS_ON_TOP_OF_THE_FOOT("less-on-top-of-the-foot", Kind.RELIEF),
    ROOM_OVER_THE_INSTEP("room-over-the-instep", Kind.RELIEF),
    LESS_AT_THE_ANKLE("less-at-the-ankle", Kind.RELIEF),
    HOLD_THE_HEEL("hold-the-heel", Kind.HOLD),
    KEEP_TOES_FROM_THE_FRONT("keep-toes-from-the-front", Kind.HOLD),
    HOLD_THE_FOREFOOT("hold-the-forefoot", Kind.HOLD),
    HOLD_THE_INSTEP("hold-the-instep", Kind.HOLD);

    /** Whether the shoe should press less or hold more. Where both meet, relief wins: pressure stops runs. */
    public enum Kind {
        RELIEF,
        HOLD
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

    /** Whether serving both at the same place is impossible. */
    boolean isOppositeOf(Need other) {
        return switch (this) {
            case ROOM_AT_THE_FOREFOOT -> other == HOLD_THE_FOREFOOT;
            case HOLD_THE_FOREFOOT -> other == ROOM_AT_THE_FOREFOOT;
            case ROOM_OVER_THE_INSTEP -> other == HOLD_THE_INSTEP;
            case HOLD_THE_INSTEP -> other == ROOM_OVER_THE_INSTEP;
            case LESS_ON_TOP_OF_THE_FOOT, LESS_AT_THE_ANKLE, HOLD_THE_HEEL, KEEP_TOES_FROM_THE_FRONT -> false;
        };
    }
}
