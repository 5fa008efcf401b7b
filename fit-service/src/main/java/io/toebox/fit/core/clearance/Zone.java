package io.toebox.fit.core.clearance;

import java.util.List;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.InsideDimension;

/**
 * The zones of a shoe that can be judged so far, each with everything that is to be decided about it. The engine and the columns
 * go through the zones in this order and ask; they know none by name, but for the two roles below. Ball girth, instep, heel and
 * toe-box height join when a catalogue knows their inside dimensions.
 */
public enum Zone {
    LENGTH(
            new ZoneNeed(FootDimension.LENGTH, new Estimate(0, 0), List.of(FootDimension.LENGTH)),
            InsideDimension.INTERNAL_LENGTH,
            lengthBand(),
            Errs.ALONE,
            Presses.NOTHING,
            Snug.STAYS_SNUG,
            Unknown.IS_A_GAP),
    BALL_WIDTH(
            new ZoneNeed(
                    FootDimension.BALL_WIDTH,
                    new Estimate(Policy.BALL_WIDTH_OFFSET.value(), Policy.BALL_WIDTH_OFFSET_SD.value()),
                    List.of(FootDimension.BALL_WIDTH, FootDimension.BALL_GIRTH)),
            InsideDimension.BALL_WIDTH,
            widthBand(),
            Errs.ACROSS,
            Presses.METATARSAL_HEADS,
            Snug.EASED_BY_LACING,
            Unknown.IS_A_GAP),
    TOE_BOX_WIDTH(
            new ZoneNeed(
                    FootDimension.TOE_BREADTH,
                    new Estimate(Policy.TOE_BOX_OFFSET.value(), Policy.TOE_BOX_OFFSET_SD.value()),
                    List.of(FootDimension.TOE_BREADTH, FootDimension.BALL_WIDTH)),
            InsideDimension.TOE_BOX_WIDTH,
            toeBoxBand(),
            Errs.ACROSS,
            Presses.TOES,
            Snug.EASED_BY_LACING,
            Unknown.IS_A_GAP);

    /** The zone that alone decides which size is the best one; its inside is the same in every width. */
    public static final Zone OF_SIZE = LENGTH;

    /** What the error of a zone's clearance has in common with that of others. */
    public enum Errs {
        /** Next to nothing: probabilities are multiplied. */
        ALONE,
        /** How wide the foot and the last are across: see {@link Across}, which takes two. */
        ACROSS
    }

    /** What is squeezed where there is no room. */
    public enum Presses {
        NOTHING,
        METATARSAL_HEADS,
        TOES
    }

    /** What can be done about a snug zone before another shoe is tried. */
    public enum Snug {
        STAYS_SNUG,
        /** A lacing that leaves this zone free can give room. */
        EASED_BY_LACING
    }

    /** What it means that the inside of a shoe is not known here. */
    public enum Unknown {
        /** The shoe is known only in part: the answer is less sure, and measuring the foot for it is asked for all the same. */
        IS_A_GAP,
        /** Nothing: few shoes are known here, and where one is, the zone counts. */
        IS_USUAL
    }

    private final ZoneNeed need;
    private final InsideDimension inside;
    private final Band band;
    private final Errs errs;
    private final Presses presses;
    private final Snug snug;
    private final Unknown unknown;

    Zone(ZoneNeed need, InsideDimension inside, Band band, Errs errs, Presses presses, Snug snug, Unknown unknown) {
        this.need = need;
        this.inside = inside;
        this.band = band;
        this.errs = errs;
        this.presses = presses;
        this.snug = snug;
        this.unknown = unknown;
    }

    /** What a foot needs here. */
    public ZoneNeed need() {
        return need;
    }

    /** The inside dimension of the shoe it is judged by, which also knows how it grows with size and width. */
    public InsideDimension inside() {
        return inside;
    }

    /** When the zone is comfortable. */
    public Band band() {
        return band;
    }

    /** What its error has in common with other zones'. */
    public Errs errs() {
        return errs;
    }

    /** What is squeezed where there is no room. */
    public Presses presses() {
        return presses;
    }

    /** What can be done when it is snug. */
    public Snug snug() {
        return snug;
    }

    /** What it means that the inside of a shoe is not known here. */
    public Unknown unknown() {
        return unknown;
    }

    private static Band lengthBand() {
        return new Band(
                Policy.LENGTH_TIGHT_BELOW.value(),
                Policy.LENGTH_COMFORTABLE_FROM.value(),
                Policy.LENGTH_IDEAL.value(),
                Policy.LENGTH_COMFORTABLE_TO.value(),
                Policy.LENGTH_LOOSE_ABOVE.value());
    }

    /**
     * A whole letter too narrow or too wide is a misfit (Buldt and Menz 2018), less is not. Well-fitted pairs lie further from each
     * other than that: 5.5 mm of deviation, errors of measuring included, so that the band holds three fifths of them (Menz 2014).
     */
    private static Band widthBand() {
        double wellFitted = Policy.BALL_WIDTH_WELL_FITTED.value();
        double letter = Policy.WIDTH_LETTER.value();
        return new Band(
                wellFitted - 1.5 * letter,
                wellFitted - letter,
                wellFitted,
                wellFitted + letter,
                wellFitted + 2 * letter);
    }

    /** The ball's band below, scaled to the toes; above, the room that foot-shaped brands give on purpose. */
    private static Band toeBoxBand() {
        double letter = Policy.WIDTH_LETTER.value() * Policy.TOE_BOX_SHARE.value();
        double comfortableTo = Policy.TOE_BOX_COMFORTABLE_TO.value();
        return new Band(-1.5 * letter, -letter, (comfortableTo - letter) / 2, comfortableTo, comfortableTo + letter);
    }
}
