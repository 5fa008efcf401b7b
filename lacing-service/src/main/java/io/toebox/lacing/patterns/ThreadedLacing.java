package io.toebox.lacing.patterns;

import java.util.List;
import java.util.Optional;

import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.drawing.PrintFormat;
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
        Format format,
        Medium medium) {

    /** What can be answered. */
    enum Format {
        JSON,
        SVG,
        FRAMES,
        ANIMATION,
        LOAD,
        CARD,
        PAGE,
        RECEIPT_58,
        RECEIPT_80;

        /** What it is printed on; empty for what is not made for paper. */
        Optional<PrintFormat> findPaper() {
            return switch (this) {
                case JSON, SVG, FRAMES, ANIMATION, LOAD -> Optional.empty();
                case CARD -> Optional.of(PrintFormat.CARD);
                case PAGE -> Optional.of(PrintFormat.PAGE);
                case RECEIPT_58 -> Optional.of(PrintFormat.RECEIPT_58);
                case RECEIPT_80 -> Optional.of(PrintFormat.RECEIPT_80);
            };
        }
    }
}
