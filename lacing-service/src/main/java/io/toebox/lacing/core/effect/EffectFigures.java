package io.toebox.lacing.core.effect;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.evidence.Figure;

/** The numbers effects rest on; all of them are assumptions, because nobody has published measurements. */
public final class EffectFigures {

    /** Coefficient of friction between lace and eyelet, and between lace and lace. */
    public static final Figure FRICTION = new Figure(
            0.2,
            "1",
            "our assumption: middle of the 0.1 to 0.3 usual for textile on plastic or textile; no measured lace and eyelet"
                    + " pair was found",
            Certainty.JUDGEMENT);

    /** Turn of a lace at the edge of the facing, where it changes from outside to inside. */
    public static final Figure EDGE_FOLD = new Figure(
            Math.PI / 4,
            "rad",
            "our assumption: a flat lace tucked under a soft facing, anything from 0 to a right angle",
            Certainty.JUDGEMENT);

    /** How much a line that lies outside both facings presses on the tongue, compared with one that lies on it directly. */
    public static final Figure OUTSIDE_LINE_WEIGHT = new Figure(
            0.8, "1", "our assumption: the facings carry part of it, anything from 0.5 to 1", Certainty.JUDGEMENT);

    /** A zone pressed or held differently by less than this share is called the same. */
    public static final Figure SAME_WITHIN = new Figure(
            0.05,
            "share",
            "our judgement: above the 2.4 % between a bar and a diagonal of an average shoe, below anything one would feel",
            Certainty.JUDGEMENT);

    private EffectFigures() {}
}
