package io.toebox.lacing.core.advise;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.pattern.Threading;

/** Why a shoe cannot take a lacing, ready to be worded in any language. */
public final class Refusals {

    private Refusals() {}

    /**
     * The reason with what its sentence speaks of.
     *
     * @param cause the condition that fails
     * @param lacing the {@link io.toebox.lacing.core.pattern.Lacing} or {@link io.toebox.lacing.core.pattern.Composition}
     * @param eyelets the shoe it was to be threaded through
     */
    public static Reason reason(Threading.Cause cause, Object lacing, EyeletRows eyelets) {
        int rows = eyelets.rows();
        int lastWindowRow = rows - 2;
        return Reason.of(cause.slug(), lacing, rows, lastWindowRow);
    }
}
