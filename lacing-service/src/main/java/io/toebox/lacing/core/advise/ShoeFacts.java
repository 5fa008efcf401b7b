package io.toebox.lacing.core.advise;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.eyelet.EyeletRows;

/**
 * What is known of a shoe; null is unknown.
 *
 * @param eyeletRows ordinary rows, 1 to {@link EyeletRows#MAX_ROWS}
 * @param extraHeelLockEyelet whether an extra eyelet follows the last row
 * @param closure how it is closed
 * @param laceLengthMm length of its own lace, mm
 */
public record ShoeFacts(
        @Nullable Integer eyeletRows,
        @Nullable Boolean extraHeelLockEyelet,
        @Nullable Closure closure,
        @Nullable Double laceLengthMm) {

    /** A shoe nothing is known of. */
    public static final ShoeFacts UNKNOWN = new ShoeFacts(null, null, null, null);

    /** Most running shoes; our assumption where nothing is known, always said in the basis. */
    private static final EyeletRows USUAL = new EyeletRows(6, true);

    /** Whether there are fewer rows than a choice of lacing needs, {@link EyeletRows#MIN_ROWS}. */
    boolean hasTooFewRows() {
        return eyeletRows != null && eyeletRows < EyeletRows.MIN_ROWS;
    }

    /** The eyelets to thread, with the usual ones where they are unknown. */
    EyeletRows eyelets() {
        return new EyeletRows(
                eyeletRows == null ? USUAL.rows() : eyeletRows,
                extraHeelLockEyelet == null ? USUAL.extraHeelLockEyelet() : extraHeelLockEyelet);
    }

    /** What the advice takes for granted, as stable codes. */
    List<String> basis() {
        var basis = new ArrayList<String>();
        if (closure == null) {
            basis.add("assumed-laces");
        }
        if (eyeletRows == null) {
            basis.add("assumed-eyelets");
        } else if (extraHeelLockEyelet == null) {
            basis.add("assumed-extra-eyelet");
        }
        // Row width and spacing are not asked for.
        basis.add("assumed-row-geometry");
        return List.copyOf(basis);
    }
}
