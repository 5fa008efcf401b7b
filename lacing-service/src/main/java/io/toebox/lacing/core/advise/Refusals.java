package io.toebox.lacing.core.advise;

import io.toebox.lacing.core.pattern.Threading;

/** Why a shoe cannot take a lacing, ready to be worded in any language. */
public final class Refusals {

    private Refusals() {}

    /**
     * The reason with what its sentence speaks of. It names no rows: those of a composition are known only where it is threaded,
     * whose {@link Threading.Refused#reason()} names them in English.
     *
     * @param cause the condition that fails
     * @param lacing the {@link io.toebox.lacing.core.pattern.Lacing} or {@link io.toebox.lacing.core.pattern.Composition}
     */
    public static Reason reason(Threading.Cause cause, Object lacing) {
        return Reason.of(cause.slug(), lacing);
    }
}
