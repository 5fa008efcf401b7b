package io.toebox.lacing.core.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lacings this service knows, in a fixed order: the everyday one first. */
public final class Lacings {

    static final String SITE = "Ian's Shoelace Site (fieggen.com)";
    static final String PODIATRISTS = "the podiatry practices bergdpm and normsmiami";

    public static final Lacing CRISS_CROSS = WovenLacings.CRISS_CROSS;
    public static final Lacing OVER_UNDER = WovenLacings.OVER_UNDER;
    public static final Lacing GAP = OpenLacings.GAP;
    public static final Lacing DOUBLE_GAP = OpenLacings.DOUBLE_GAP;
    public static final Lacing STRAIGHT_BAR = StraightLacings.STRAIGHT_BAR;
    public static final Lacing WIDE_FOREFOOT = OpenLacings.WIDE_FOREFOOT;
    public static final Lacing SKIP_START = OpenLacings.SKIP_START;
    public static final Lacing HEEL_LOCK = HoldingLacings.HEEL_LOCK;
    public static final Lacing EVERY_EYELET = HoldingLacings.EVERY_EYELET;
    public static final Lacing STEP_OVER = OpenLacings.STEP_OVER;
    public static final Lacing HIGH_ARCH = OpenLacings.HIGH_ARCH;
    public static final Lacing DROP_TOP_ROW = OpenLacings.DROP_TOP_ROW;
    public static final Lacing BOW_TIE = WovenLacings.BOW_TIE;
    public static final Lacing TWO_LACE = HoldingLacings.TWO_LACE;
    public static final Lacing KNOTTED_SEGMENT = HoldingLacings.KNOTTED_SEGMENT;
    public static final Lacing MID_FOOT_LOOP = HoldingLacings.MID_FOOT_LOOP;
    public static final Lacing TOE_LIFT = StraightLacings.TOE_LIFT;
    public static final Lacing REVERSE = HoldingLacings.REVERSE;
    public static final Lacing INNER_EYELETS = OpenLacings.INNER_EYELETS;
    public static final Lacing OUTER_EYELETS = HoldingLacings.OUTER_EYELETS;
    public static final Lacing STRAIGHT_EUROPEAN = StraightLacings.STRAIGHT_EUROPEAN;
    public static final Lacing STRAIGHT_EASY = StraightLacings.STRAIGHT_EASY;
    public static final Lacing SHOE_SHOP = StraightLacings.SHOE_SHOP;
    public static final Lacing ARMY = WovenLacings.ARMY;
    public static final Lacing LADDER = WovenLacings.LADDER;

    public static final Lacing SAWTOOTH = StraightLacings.SAWTOOTH;
    public static final Lacing LIGHTNING = StraightLacings.LIGHTNING;
    public static final Lacing HIKING_BIKING = SideLacings.HIKING_BIKING;
    public static final Lacing CYCLIST = SideLacings.CYCLIST;
    public static final Lacing SIDE_KNOT = SideLacings.SIDE_KNOT;
    public static final Lacing HIDDEN_KNOT = SideLacings.HIDDEN_KNOT;
    public static final Lacing TUCKED_ENDS = SideLacings.TUCKED_ENDS;
    public static final Lacing DOUBLE_HELIX = LockingLacings.DOUBLE_HELIX;
    public static final Lacing HERRINGBONE = LockingLacings.HERRINGBONE;
    public static final Lacing LAST_ROW_FROM_ABOVE = LockingLacings.LAST_ROW_FROM_ABOVE;
    public static final Lacing HIGH_LOW_HOOKS = LockingLacings.HIGH_LOW_HOOKS;
    public static final Lacing DOUBLE_BACK = LockingLacings.DOUBLE_BACK;
    public static final Lacing DOUBLE_BACK_CROSSED = LockingLacings.DOUBLE_BACK_CROSSED;
    public static final Lacing KNOTTED = LockingLacings.KNOTTED;
    public static final Lacing LOOP_BACK = LockingLacings.LOOP_BACK;
    public static final Lacing HALF_KNOT = LockingLacings.HALF_KNOT;
    public static final Lacing FOOTBAG = OpenLacings.FOOTBAG;
    public static final Lacing EVERY_OTHER_ROW = OpenLacings.EVERY_OTHER_ROW;
    public static final Lacing FIRST_TWO_ROWS = OpenLacings.FIRST_TWO_ROWS;
    public static final Lacing SAME_EYELET_LOCK = HoldingLacings.SAME_EYELET_LOCK;

    private static final List<Lacing> IN_ORDER = List.of(
            CRISS_CROSS,
            OVER_UNDER,
            GAP,
            DOUBLE_GAP,
            STRAIGHT_BAR,
            WIDE_FOREFOOT,
            SKIP_START,
            STEP_OVER,
            HEEL_LOCK,
            EVERY_EYELET,
            HIGH_ARCH,
            DROP_TOP_ROW,
            BOW_TIE,
            TWO_LACE,
            KNOTTED_SEGMENT,
            MID_FOOT_LOOP,
            TOE_LIFT,
            REVERSE,
            INNER_EYELETS,
            OUTER_EYELETS,
            STRAIGHT_EUROPEAN,
            STRAIGHT_EASY,
            SHOE_SHOP,
            ARMY,
            LADDER,
            SAME_EYELET_LOCK,
            HALF_KNOT,
            HERRINGBONE,
            DOUBLE_HELIX,
            KNOTTED,
            LAST_ROW_FROM_ABOVE,
            HIGH_LOW_HOOKS,
            SIDE_KNOT,
            HIKING_BIKING,
            CYCLIST,
            HIDDEN_KNOT,
            TUCKED_ENDS,
            EVERY_OTHER_ROW,
            FIRST_TWO_ROWS,
            DOUBLE_BACK,
            DOUBLE_BACK_CROSSED,
            SAWTOOTH,
            LIGHTNING,
            LOOP_BACK,
            FOOTBAG);

    /** A lacing whose place nobody chose comes last. */
    private static final List<Lacing> ALL = Stream.concat(
                    IN_ORDER.stream(), Arrays.stream(Method.values()).map(Method::lacing))
            .distinct()
            .toList();

    private Lacings() {}

    /** All lacings, always in the same order. */
    public static List<Lacing> listLacings() {
        return ALL;
    }

    /** The lacing with the given id or alias, in any case, with spaces or hyphens; empty when there is none. */
    public static Optional<Lacing> findLacing(String id) {
        return ALL.stream().filter(l -> l.isCalled(id)).findFirst();
    }
}
