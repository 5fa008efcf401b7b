package io.toebox.lacing.core.knot;

import io.toebox.lacing.core.evidence.Certainty;

/**
 * How well a knot stays tied. Nobody published a number for shoes, so there is none: only how knots compare.
 *
 * @param level compared with a balanced bow
 * @param source who says so
 * @param certainty how well that is backed
 */
public record KnotHold(Level level, String source, Certainty certainty) {

    /** Compared with a balanced bow. */
    public enum Level {
        LOOSENS,
        HOLDS,
        HOLDS_LONGER
    }

    /** @throws IllegalArgumentException when nobody says so */
    public KnotHold {
        if (source.isBlank()) {
            throw new IllegalArgumentException("how well a knot holds needs a source");
        }
    }
}
