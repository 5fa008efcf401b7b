package io.toebox.lacing.core.effect;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.evidence.Figure;
import io.toebox.lacing.core.evidence.FigureRange;

/** The numbers effects rest on; all of them are assumptions, because nobody has published measurements. */
public final class EffectFigures {

    private static final String PEAKS =
            "our judgement: a lace presses by its tension over the radius it bends around, and Hagen et al. 2010"
                    + " measured the highest peaks at talus, navicular and first ray; here the";

    /** Coefficient of friction between lace and eyelet, and between lace and lace. */
    public static final FigureRange FRICTION = new FigureRange(
            new Figure(
                    0.2,
                    "1",
                    "our assumption: middle of the 0.1 to 0.3 usual for textile on plastic or textile; no measured"
                            + " lace and eyelet pair was found",
                    Certainty.JUDGEMENT),
            0.1,
            0.3);

    /** Share of its tension the bow keeps over an hour of running. */
    public static final FigureRange KNOT_KEEPS = new FigureRange(
            new Figure(
                    0.75,
                    "share",
                    "our judgement: Wang 2026 found laced shoes to loosen over two times 50 minutes and gives no share;"
                            + " Daily-Diamond 2017 saw bows hold for long and then fail at once",
                    Certainty.JUDGEMENT),
            0.5,
            1);

    /** Share of a difference in tension that creeps away over a contact in an hour of running. */
    public static final FigureRange CREEP = new FigureRange(
            new Figure(
                    0.7,
                    "share",
                    "our judgement: every step pulls the lace to and fro; nobody has measured it",
                    Certainty.JUDGEMENT),
            0.4,
            0.9);

    /** How much sharper the foot is curved across under the ankle end of the laces than over the ball. */
    public static final FigureRange ANKLE_CURVE =
            new FigureRange(new Figure(1.3, "times the ball", PEAKS + " talus", Certainty.JUDGEMENT), 1, 1.8);

    /** How much sharper the foot is curved across at the navicular than over the ball. */
    public static final FigureRange INSTEP_CURVE =
            new FigureRange(new Figure(1.5, "times the ball", PEAKS + " navicular", Certainty.JUDGEMENT), 1, 2);

    /** Turn of a lace at the edge of the facing, where it changes from outside to inside. */
    public static final Figure EDGE_FOLD = new Figure(
            Math.PI / 4,
            "rad",
            "our assumption: a flat lace tucked under a soft facing, anything from 0 to a right angle",
            Certainty.JUDGEMENT);

    /** Turn of a lace that goes once around the other one in the middle of the throat and on to the other side. */
    public static final Figure TWIST_TURN = new Figure(
            2 * Math.PI,
            "rad",
            "our assumption: a half knot, drawn tight, is one turn; nobody has measured it",
            Certainty.JUDGEMENT);

    /** Turn of a lace in the loop it leaves at an eyelet for another one to go through. */
    public static final Figure LOOP_TURN = new Figure(
            Math.PI, "rad", "derived: out of an eyelet, around the other lace and back in", Certainty.DERIVED);

    /** How much a line that lies outside both facings presses on the tongue, compared with one that lies on it directly. */
    public static final Figure OUTSIDE_LINE_WEIGHT = new Figure(
            0.8, "1", "our assumption: the facings carry part of it, anything from 0.5 to 1", Certainty.JUDGEMENT);

    /** A zone pressed or held differently by less than this share is called the same. */
    public static final Figure SAME_WITHIN = new Figure(
            0.05,
            "share",
            "our judgement: above the 2.4 % between a bar and a diagonal of an average shoe, below anything one would"
                    + " feel",
            Certainty.JUDGEMENT);

    private EffectFigures() {}
}
