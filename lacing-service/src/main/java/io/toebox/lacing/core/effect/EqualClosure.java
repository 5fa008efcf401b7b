package io.toebox.lacing.core.effect;

import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;

/**
 * Comparison at equal closure. At equal lace tension a lacing that pulls weakly looks gentle only because the shoe is closed
 * less. What holds a foot in a shoe are the rows at the ankle, over navicular and talus, with the knot; tied until those are
 * drawn together as hard, it needs another tension. What lies before them is not counted: a lacing that opens the front would
 * have to be tied harder for it, and seem to press where it relieves.
 */
public final class EqualClosure {

    private EqualClosure() {}

    /**
     * The tension some laces need to hold the foot as hard as others at tension 1, both snugged and tied evenly.
     *
     * @param ordinaryRows rows without the extra one, at least 3 and at most those of the laces
     * @return above 0; infinite when the laces do not hold the foot at all
     */
    public static double tension(Laces laces, Laces reference, RowGeometry geometry, int ordinaryRows) {
        return RowEffects.of(reference, geometry).holding(ordinaryRows)
                / RowEffects.of(laces, geometry).holding(ordinaryRows);
    }
}
