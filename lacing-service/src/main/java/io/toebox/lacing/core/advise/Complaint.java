package io.toebox.lacing.core.advise;

import java.util.List;

import static io.toebox.lacing.core.advise.Need.*;

/** What a runner feels, or finds wrong with the laces. */
public enum Complaint {
    /** Two causes in the lacing: a squeeze at the forefoot, or laces tight over the instep. */
    NUMB_TOES("numb-toes", ROOM_AT_THE_FOREFOOT, LESS_OVER_THE_INSTEP),
    TOP_OF_FOOT_PRESSURE("top-of-foot-pressure", LESS_ON_TOP_OF_THE_FOOT),
    HEEL_SLIP("heel-slip", HOLD_THE_HEEL),
    BLACK_TOENAIL("black-toenail", KEEP_TOES_FROM_THE_FRONT),
    WIDE_FOREFOOT("wide-forefoot", ROOM_AT_THE_FOREFOOT),
    HIGH_INSTEP("high-instep", ROOM_OVER_THE_INSTEP),
    INNER_BALL_PRESSURE("inner-ball-pressure", ROOM_AT_THE_INNER_BALL, ROOM_AT_THE_FOREFOOT),
    LITTLE_TOE_PRESSURE("little-toe-pressure", ROOM_AT_THE_FOREFOOT),
    FRONT_OF_ANKLE_PRESSURE("front-of-ankle-pressure", LESS_AT_THE_ANKLE),
    NARROW_HEEL_WIDE_FOREFOOT("narrow-heel-wide-forefoot", FRONT_AND_HEEL_APART, ROOM_AT_THE_FOREFOOT, HOLD_THE_HEEL),
    LACES_COME_UNDONE("laces-come-undone", STAY_TIED),
    TONGUE_SLIDES("tongue-slides", HOLD_THE_TONGUE),
    SHOE_LOOSE_ALL_OVER("shoe-loose-all-over", HOLD_THE_INSTEP, HOLD_THE_FOREFOOT, HOLD_THE_HEEL),
    ONE_FOOT_BIGGER("one-foot-bigger", EACH_FOOT_ITS_OWN),
    LACES_TOO_SHORT("laces-too-short", TAKE_LESS_LACE),
    LACES_TOO_LONG("laces-too-long", TAKE_UP_LACE);

    private final String slug;
    private final List<Need> needs;

    Complaint(String slug, Need... needs) {
        this.slug = slug;
        this.needs = List.of(needs);
    }

    /** Lower-kebab-case name used on the wire. */
    public String slug() {
        return slug;
    }

    /** What the lacing should do about it, the most telling first. */
    public List<Need> needs() {
        return needs;
    }

    /** Said of a foot, not felt in it. */
    boolean isShapeOfTheFoot() {
        return this == WIDE_FOREFOOT || this == HIGH_INSTEP || this == NARROW_HEEL_WIDE_FOREFOOT;
    }
}
