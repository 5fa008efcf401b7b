package io.toebox.lacing.core.pattern;

import java.util.Optional;
import java.util.OptionalInt;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.Face;

/**
 * What a lacing is to be threaded through, and the choices some lacings leave open.
 *
 * @param eyelets the shoe
 * @param windowRow for {@link Lacing#takesWindow()}: the row on the toe side of the window; empty for the middle
 * @param windowPieces for {@link Lacing#takesWindow()}: the face of the straight piece nearest the ankle beside the window;
 *     empty for the usual one
 */
public record Fitting(EyeletRows eyelets, OptionalInt windowRow, Optional<Face> windowPieces) {

    /** A fitting with every open choice at its usual value. */
    public static Fitting of(EyeletRows eyelets) {
        return new Fitting(eyelets, OptionalInt.empty(), Optional.empty());
    }

    /** The same shoe with the window behind the given row. */
    public Fitting withWindowRow(int row) {
        return new Fitting(eyelets, OptionalInt.of(row), windowPieces);
    }

    /** The same shoe with the straight pieces beside the window on the given face. */
    public Fitting withWindowPieces(Face face) {
        return new Fitting(eyelets, windowRow, Optional.of(face));
    }
}
