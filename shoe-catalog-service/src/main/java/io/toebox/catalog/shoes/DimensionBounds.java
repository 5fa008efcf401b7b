package io.toebox.catalog.shoes;

import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;

import static io.toebox.edge.problem.ProblemTexts.EDGE;

/** The bounds of a dimension, which hang on another field or the address, so that no constraint can tell them. */
public final class DimensionBounds {

    private DimensionBounds() {}

    /** Whether a length can be real. Compares before anything is rounded, so that no number is too large to be refused. */
    public static boolean contain(Dimension dimension, double mm) {
        return mm >= dimension.min().mm().doubleValue()
                && mm <= dimension.max().mm().doubleValue();
    }

    /** What is wrong with a field that holds another length. */
    public static Mistake mistake(String pointer, Dimension dimension) {
        return mistake(pointer, dimension, sentence(dimension));
    }

    /** The same for one in millimetres: one that would be fine in another unit is usually exactly that. */
    public static Mistake mistakeInMm(String pointer, Dimension dimension, double mm) {
        var said = sentence(dimension);
        if (contain(dimension, mm * 10)) {
            said = said.then(EDGE.sentence("looks-like-cm"));
        } else if (contain(dimension, mm * 25.4)) {
            said = said.then(EDGE.sentence("looks-like-inches"));
        }
        return mistake(pointer, dimension, said);
    }

    private static Mistake mistake(String pointer, Dimension dimension, Sentence said) {
        return new Mistake(
                pointer,
                null,
                Mistake.OUT_OF_RANGE,
                said,
                dimension.min().mm(),
                dimension.max().mm(),
                "mm");
    }

    private static Sentence sentence(Dimension dimension) {
        return Mistake.between(dimension.min().mm(), dimension.max().mm(), "mm");
    }
}
