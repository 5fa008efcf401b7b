package io.toebox.lacing.patterns;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.patterns.ThreadedLacing.Format;

@Schema(name = "LacingDrawings", description = "Addresses of all drawings of this lacing")
record DrawingAddresses(
        @Schema(description = "The finished lacing, in colour, light or dark")
        String svg,

        @Schema(description = "All steps side by side") String frames,

        @Schema(description = "The steps one after another, unless the reader prefers less motion")
        String animation,

        @Schema(description = "The load of the lace on the foot, row by row, beside criss-cross")
        String load,

        @Schema(description = "To print on A6, black and white")
        String card,

        @Schema(description = "To print on A4, black and white")
        String page,

        @Schema(description = "For a receipt printer with 58 mm paper")
        String receipt58,

        @Schema(description = "For a receipt printer with 80 mm paper")
        String receipt80,

        @Schema(description = "The finished lacing as a picture of pixels")
        String png,

        @Schema(description = "The receipt of 58 mm as ESC/POS, ready for the printer")
        String receipt58EscPos,

        @Schema(description = "The receipt of 80 mm as ESC/POS")
        String receipt80EscPos) {

    private static final String AS = "&as=";

    static DrawingAddresses of(AskedLacing lacing, ThreadedLacing threaded) {
        var format = href(lacing, threaded) + "&format=";
        return new DrawingAddresses(
                format + Spelling.of(Format.SVG),
                format + Spelling.of(Format.FRAMES),
                format + Spelling.of(Format.ANIMATION),
                format + Spelling.of(Format.LOAD),
                format + Spelling.of(Format.CARD),
                format + Spelling.of(Format.PAGE),
                format + Spelling.of(Format.RECEIPT_58),
                format + Spelling.of(Format.RECEIPT_80),
                format + Spelling.of(Format.SVG) + AS + Spelling.of(Medium.PNG),
                format + Spelling.of(Format.RECEIPT_58) + AS + Spelling.of(Medium.ESCPOS),
                format + Spelling.of(Format.RECEIPT_80) + AS + Spelling.of(Medium.ESCPOS));
    }

    private static String href(AskedLacing lacing, ThreadedLacing threaded) {
        var fitting = threaded.fitting();
        var window = fitting.windowRow().isPresent()
                ? "&windowRow=" + fitting.windowRow().getAsInt()
                : "";
        var pieces = fitting.windowPieces()
                .map(face -> "&windowPieces=" + face.word())
                .orElse("");
        var eyelets = fitting.eyelets();
        var missing = eyelets.missingRows().isEmpty() ? "" : "&missingRows=" + joined(eyelets.missingRows());
        var stagger = eyelets.stagger().isEmpty()
                ? ""
                : "&stagger="
                        + joined(eyelets.stagger().stream().map(Stagger::slug).toList());
        var geometry = threaded.geometry();
        var average = RowGeometry.AVERAGE.ofRows(geometry.rows());
        return "/v1/lacings/%s?rows=%d&extraHeelLockEyelet=%s&foot=%s%s%s%s%s%s%s"
                .formatted(
                        lacing.id(),
                        eyelets.rows(),
                        eyelets.extraHeelLockEyelet(),
                        threaded.foot().slug(),
                        window,
                        pieces,
                        missing,
                        stagger,
                        distances("widthMm", geometry.widthsMm(), average.widthsMm()),
                        distances("spacingMm", geometry.spacingsMm(), average.spacingsMm()));
    }

    private static String distances(String name, List<Double> asked, List<Double> average) {
        if (asked.equals(average)) {
            return "";
        }
        return "&" + name + "=" + joined(asked.stream().distinct().count() == 1 ? asked.subList(0, 1) : asked);
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
