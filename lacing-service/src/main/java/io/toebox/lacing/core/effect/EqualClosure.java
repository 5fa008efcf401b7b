package io.toebox.lacing.core.effect;

import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;

/**
 * Comparison at equal closure. At equal lace tension a lacing that pulls weakly looks gentle only because the shoe is closed
 * less; tied until both facings are drawn together equally hard in total, it needs more tension.
 */
public final class EqualClosure {

    private EqualClosure() {}

    /**
     * The tension some laces need for the same total pull as others at tension 1, without friction and without the knot.
     *
     * @return above 0; infinite when the laces do not pull at all
     */
    public static double tension(Laces laces, Laces reference, RowGeometry geometry) {
        return total(reference, geometry) / total(laces, geometry);
    }

    private static double total(Laces laces, RowGeometry geometry) {
        return RowPull.total(RowPull.of(laces, geometry, 0));
    }
}
