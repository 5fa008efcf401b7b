package io.toebox.lacing.core.advise;

/** What a runner feels. */
public enum Complaint {
    NUMB_TOES("numb-toes", Need.ROOM_AT_THE_FOREFOOT),
    TOP_OF_FOOT_PRESSURE("top-of-foot-pressure", Need.LESS_ON_TOP_OF_THE_FOOT),
    HEEL_SLIP("heel-slip", Need.HOLD_THE_HEEL),
    BLACK_TOENAIL("black-toenail", Need.KEEP_TOES_FROM_THE_FRONT),
    WIDE_FOREFOOT("wide-forefoot", Need.ROOM_AT_THE_FOREFOOT),
    HIGH_INSTEP("high-instep", Need.ROOM_OVER_THE_INSTEP),
    INNER_BALL_PRESSURE("inner-ball-pressure", Need.ROOM_AT_THE_FOREFOOT),
    LITTLE_TOE_PRESSURE("little-toe-pressure", Need.ROOM_AT_THE_FOREFOOT),
    FRONT_OF_ANKLE_PRESSURE("front-of-ankle-pressure", Need.LESS_AT_THE_ANKLE);

    private final String slug;
    private final Need need;

    Complaint(String slug, Need need) {
        this.slug = slug;
        this.need = need;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }

    /** What the lacing should do about it. */
    public Need need() {
        return need;
    }
}
