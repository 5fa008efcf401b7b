package io.toebox.lacing.patterns;

import java.util.List;
import java.util.Optional;

import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Fitting;

/** A lacing that went through the asked shoe, and how to answer. */
record ThreadedLacing(
        Fitting fitting,
        Laces laces,
        Foot foot,
        RowGeometry geometry,
        double friction,
        Optional<Double> laceLengthMm,
        List<String> basis,
        Format format) {

    /** What can be answered. */
    enum Format {
        JSON,
        SVG,
        FRAMES,
        ANIMATION,
        CARD,
        PAGE,
        RECEIPT_58,
        RECEIPT_80
    }
}
