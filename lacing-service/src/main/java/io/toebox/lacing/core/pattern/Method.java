package io.toebox.lacing.core.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.path.Face;
import io.toebox.lacing.core.pattern.Decision.*;

/**
 * The ways of lacing a {@link Composition} is made of, in the order in which its name lists them: what each decides, and its
 * entry in the catalogue.
 */
public enum Method {
    CRISS_CROSS(new Crossing(Passes.OUT), WovenLacings.CRISS_CROSS),
    OVER_UNDER(new Crossing(Passes.IN_TURN), WovenLacings.OVER_UNDER),
    BOW_TIE(new Fixed(Weave::bowTie, RowCount.ANY, Finish.IN_THE_LAST_ROW), WovenLacings.BOW_TIE),
    ARMY(new Fixed(Weave::army, RowCount.ANY, Finish.IN_THE_LAST_ROW), WovenLacings.ARMY),
    LADDER(new Fixed(Weave::ladder, RowCount.ANY, Finish.AT_A_HOOK), WovenLacings.LADDER),
    STRAIGHT_BAR(new Fixed(Weave::straightBar, RowCount.ANY, Finish.IN_THE_LAST_ROW), StraightLacings.STRAIGHT_BAR),
    STRAIGHT_EUROPEAN(
            new Fixed(Weave::straightEuropean, RowCount.ANY, Finish.IN_THE_LAST_ROW),
            StraightLacings.STRAIGHT_EUROPEAN),
    STRAIGHT_EASY(new Fixed(Weave::straightEasy, RowCount.ANY, Finish.IN_THE_LAST_ROW), StraightLacings.STRAIGHT_EASY),
    SHOE_SHOP(new Fixed(Weave::shoeShop, RowCount.ANY, Finish.IN_THE_LAST_ROW), StraightLacings.SHOE_SHOP),
    TOE_LIFT(new Fixed(Weave::toeLift, RowCount.ANY, Finish.IN_THE_LAST_ROW), StraightLacings.TOE_LIFT),
    STEP_OVER(new Fixed(Weave::stepOver, RowCount.FOUR_OR_MORE, Finish.IN_THE_LAST_ROW), OpenLacings.STEP_OVER),
    SAWTOOTH(new Fixed(BarWeaves::sawtooth, RowCount.THREE_OR_MORE, Finish.IN_THE_LAST_ROW), StraightLacings.SAWTOOTH),
    LIGHTNING(
            new Fixed(BarWeaves::lightning, RowCount.EVEN_FROM_FOUR, Finish.IN_THE_LAST_ROW),
            StraightLacings.LIGHTNING),
    HIKING_BIKING(
            new Fixed(BarWeaves::hikingBiking, RowCount.EVEN_FROM_FOUR, Finish.AT_ONE_SIDE), SideLacings.HIKING_BIKING),
    CYCLIST(new Fixed(BarWeaves::cyclist, RowCount.EVEN_FROM_FOUR, Finish.AT_ONE_SIDE), SideLacings.CYCLIST),
    SIDE_KNOT(new Fixed(CrossedWeaves::sideKnot, RowCount.THREE_OR_MORE, Finish.AT_ONE_SIDE), SideLacings.SIDE_KNOT),
    HIDDEN_KNOT(
            new Fixed(BarWeaves::hiddenKnot, RowCount.EVEN_FROM_FOUR, Finish.INSIDE_AT_ONE_SIDE),
            SideLacings.HIDDEN_KNOT),
    TUCKED_ENDS(new Fixed(CrossedWeaves::tuckedEnds, RowCount.ANY, Finish.TUCKED_AWAY), SideLacings.TUCKED_ENDS),
    DOUBLE_HELIX(
            new Fixed(CrossedWeaves::doubleHelix, RowCount.ANY, Finish.IN_THE_LAST_ROW), LockingLacings.DOUBLE_HELIX),
    HERRINGBONE(new Fixed(CrossedWeaves::herringbone, RowCount.ANY, Finish.INSIDE), LockingLacings.HERRINGBONE),
    LAST_ROW_FROM_ABOVE(
            new Fixed(CrossedWeaves::lastRowFromAbove, RowCount.ANY, Finish.INSIDE),
            LockingLacings.LAST_ROW_FROM_ABOVE),
    HIGH_LOW_HOOKS(
            new Fixed(CrossedWeaves::highLowHooks, RowCount.FOUR_OR_MORE, Finish.BELOW_THE_LAST_ROW),
            LockingLacings.HIGH_LOW_HOOKS),
    DOUBLE_BACK(
            new Fixed(CrossedWeaves::doubleBack, RowCount.THREE_OR_MORE, Finish.IN_THE_LAST_ROW),
            LockingLacings.DOUBLE_BACK),
    DOUBLE_BACK_CROSSED(
            new Fixed(CrossedWeaves::doubleBackCrossed, RowCount.THREE_OR_MORE, Finish.IN_THE_LAST_ROW),
            LockingLacings.DOUBLE_BACK_CROSSED),
    KNOTTED(new Fixed(CrossedWeaves::knotted, RowCount.ANY, Finish.IN_THE_LAST_ROW), LockingLacings.KNOTTED),
    LOOP_BACK(new Fixed(CrossedWeaves::loopBack, RowCount.ANY, Finish.IN_THE_LAST_ROW), LockingLacings.LOOP_BACK),
    FOOTBAG(
            new Fixed(CrossedWeaves::footbag, RowCount.FIVE_OR_MORE, Finish.IN_THE_LAST_ROW, List.of(0, 1)),
            OpenLacings.FOOTBAG),
    INNER_EYELETS(new OneSet(Stagger.INNER), OpenLacings.INNER_EYELETS),
    OUTER_EYELETS(new OneSet(Stagger.OUTER), HoldingLacings.OUTER_EYELETS),
    SKIP_START(new WithoutTheFirst(), OpenLacings.SKIP_START),
    EVERY_OTHER_ROW(new EverySecond(), OpenLacings.EVERY_OTHER_ROW),
    FIRST_TWO_ROWS(new OnlyTheFirstTwo(), OpenLacings.FIRST_TWO_ROWS),
    /** Clinic descriptions: no crossing below the third row. */
    WIDE_FOREFOOT(new StraightFront(3), OpenLacings.WIDE_FOREFOOT),
    WINDOW(new Window(1, Face.OUTSIDE), OpenLacings.GAP),
    DOUBLE_GAP(new Window(2, Face.INSIDE), OpenLacings.DOUBLE_GAP),
    HIGH_ARCH(new StraightMiddle(), OpenLacings.HIGH_ARCH),
    MID_FOOT_LOOP(new Loop(), HoldingLacings.MID_FOOT_LOOP),
    KNOTTED_SEGMENT(new Knot(), HoldingLacings.KNOTTED_SEGMENT),
    HALF_KNOT(new HalfKnot(), LockingLacings.HALF_KNOT),
    TWO_LACE(new Split(), HoldingLacings.TWO_LACE),
    DROP_TOP_ROW(new WithoutTheLast(), OpenLacings.DROP_TOP_ROW),
    EVERY_EYELET(new WithTheExtra(), HoldingLacings.EVERY_EYELET),
    HEEL_LOCK(new HeelLock(), HoldingLacings.HEEL_LOCK),
    SAME_EYELET_LOCK(new EyeletLock(), HoldingLacings.SAME_EYELET_LOCK),
    REVERSE(new FromTheAnkle(), HoldingLacings.REVERSE);

    /** What a row named with a method says, as in {@code window@4}. */
    public enum RowMeaning {
        /** No row can be named. */
        NONE,
        /** The row the method is applied at: the one its knot lies over, or the one on the toe side of its window or loop. */
        AT,
        /** The last row it is applied to, from the toe; there is one such row at most. */
        UP_TO,
        /** The last row of the lace nearer the toe; there are as many as laces but one. */
        LAST_OF_A_LACE
    }

    private final Decision decision;
    private final Lacing lacing;

    Method(Decision decision, Lacing lacing) {
        this.decision = decision;
        this.lacing = lacing;
    }

    /** Lower-kebab-case name in the name of a composition. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The entry of the catalogue that consists of this method alone. */
    public Lacing lacing() {
        return lacing;
    }

    /** What a row says that is named with it; without one the method chooses. */
    public RowMeaning rowMeaning() {
        return decision.rowMeaning();
    }

    /** Whether a row may be given, as in {@code window@4}. */
    public boolean takesRow() {
        return rowMeaning() != RowMeaning.NONE;
    }

    /** Whether the face of its straight pieces may be chosen, as in {@code window@4.inside}. */
    public boolean takesPieces() {
        return decision instanceof Window;
    }

    /** Whether an extra eyelet is put to use where the shoe has one. */
    public boolean usesExtraEyelet() {
        return decision instanceof HeelLock || decision instanceof WithTheExtra;
    }

    Decision decision() {
        return decision;
    }

    static Method of(Lacing lacing) {
        return Arrays.stream(values())
                .filter(method -> method.lacing == lacing)
                .findFirst()
                .orElseThrow();
    }
}
