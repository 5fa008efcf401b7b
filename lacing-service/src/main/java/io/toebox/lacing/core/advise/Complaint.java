package io.toebox.lacing.core.advise;

/** What a runner feels. */
public enum Complaint {
    NUMB_TOES("numb-toes", "numb toes", Need.ROOM_AT_THE_FOREFOOT),
    TOP_OF_FOOT_PRESSURE("top-of-foot-pressure", "pressure on top of the foot", Need.LESS_ON_TOP_OF_THE_FOOT),
    HEEL_SLIP("heel-slip", "a slipping heel", Need.HOLD_THE_HEEL),
    BLACK_TOENAIL("black-toenail", "toes hitting the front", Need.KEEP_TOES_FROM_THE_FRONT),
    WIDE_FOREFOOT("wide-forefoot", "a wide forefoot", Need.ROOM_AT_THE_FOREFOOT),
    HIGH_INSTEP("high-instep", "a high instep", Need.ROOM_OVER_THE_INSTEP),
    INNER_BALL_PRESSURE("inner-ball-pressure", "pressure at the inner ball of the foot", Need.ROOM_AT_THE_FOREFOOT),
    LITTLE_TOE_PRESSURE("little-toe-pressure", "pressure at the little toe", Need.ROOM_AT_THE_FOREFOOT),
    FRONT_OF_ANKLE_PRESSURE("front-of-ankle-pressure", "pressure at the front of the ankle", Need.LESS_AT_THE_ANKLE);

    private final String slug;
    private final String words;
    private final Need need;

    Complaint(String slug, String words, Need need) {
        this.slug = slug;
        this.words = words;
        this.need = need;
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }

    /** For use within a sentence, for example "numb toes". */
    public String words() {
        return words;
    }

    /** What the lacing should do about it. */
    public Need need() {
        return need;
    }
}
