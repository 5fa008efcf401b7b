package io.toebox.lacing.core.advise;

import java.util.List;

import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Threading;

/**
 * Something said for, against or about a lacing, without words: those are chosen by code and language at the edge.
 *
 * @param code stable lower-kebab-case name
 * @param about what the sentence speaks of, in the order of its places: whole numbers, a {@link Lacing}, a
 *     {@link Complaint}, a {@link Need} or a {@link ZoneVerdict}; usually nothing
 */
public record Reason(String code, List<Object> about) {

    public Reason {
        about = List.copyOf(about);
    }

    static Reason of(String code, Object... about) {
        return new Reason(code, List.of(about));
    }

    /**
     * Why a shoe cannot take a lacing. It names no rows: those of a composition are known only where it is threaded, see
     * {@link Threading.Refused}.
     *
     * @param cause the condition that fails
     * @param lacing the {@link io.toebox.lacing.core.pattern.Lacing} or {@link io.toebox.lacing.core.pattern.Composition}
     */
    public static Reason of(Threading.Cause cause, Object lacing) {
        return of(cause.slug(), lacing);
    }
}
