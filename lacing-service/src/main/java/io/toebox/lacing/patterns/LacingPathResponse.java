package io.toebox.lacing.patterns;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.drawing.LacedShoe;
import io.toebox.lacing.core.drawing.LacingDrawing;
import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.wording.DrawingWords;
import io.toebox.lacing.wording.Words;

import static io.toebox.lacing.wording.Rounding.tenths;

@Schema(name = "LacingPath", description = "A path somebody wrote, which can be laced: measured, explained and drawn")
record LacingPathResponse(
        @Schema(description = "The path in its shortest form", examples = "bar i; a L1^ R2^ L3^ R4^; mirror")
        String notation,

        @Schema(description = "All rows, the extra eyelet included", examples = "4")
        int rows,

        Foot foot,

        @Schema(description = "What was taken for granted", examples = "[\"assumed-row-geometry\"]")
        List<String> basis,

        List<Double> widthsMm,
        List<Double> spacingsMm,
        List<LaidLaces.LaceItem> laces,
        List<LaidLaces.SegmentItem> segments,
        List<Integer> unusedRows,
        List<Integer> reliefRows,
        List<LaidLaces.WindowItem> windows,
        List<LaidLaces.PullItem> rowPull,

        @Schema(description = "Whole lace with free ends to tie; all laces together", examples = "915.0")
        double laceLengthMm,

        LaidLaces.@Nullable OwnLaceItem ownLace,
        LacingEffects effects,
        List<LaidLaces.StepItem> steps,

        @Schema(description = "The drawing, an SVG document; absent below three rows, which no shoe we draw has")
        @Nullable
        String svg,

        @Schema(examples = "comfort-guidance-only") String notice) {

    static LacingPathResponse of(WrittenPath written, Words words) {
        var laces = written.laces();
        var geometry = written.geometry();
        return new LacingPathResponse(
                laces.toString(),
                laces.rows(),
                written.foot(),
                written.basis(),
                tenths(geometry.widthsMm()),
                tenths(geometry.spacingsMm()),
                LaidLaces.LaceItem.listOf(laces, geometry),
                LaidLaces.SegmentItem.listOf(laces, geometry),
                laces.unusedRows(),
                laces.reliefRows(),
                laces.windows().stream()
                        .map(row -> LaidLaces.WindowItem.of(row, words))
                        .toList(),
                RowPull.of(laces, geometry).stream().map(LaidLaces.PullItem::of).toList(),
                LaidLaces.totalMm(laces, geometry),
                LaidLaces.OwnLaceItem.find(written.laceLengthMm(), laces, geometry)
                        .orElse(null),
                LacingEffects.against(
                        written.crissCross(), laces, ordinaryRows(laces), geometry, written.friction(), words),
                LaidLaces.StepItem.listOf(laces, words),
                draw(written, words),
                "comfort-guidance-only");
    }

    /** Of more rows than any shoe has, the last is the extra one. */
    private static int ordinaryRows(Laces laces) {
        return Math.min(laces.rows(), EyeletRows.MAX_ROWS);
    }

    private static @Nullable String draw(WrittenPath written, Words words) {
        int rows = written.laces().rows();
        if (rows < EyeletRows.MIN_ROWS) {
            return null;
        }
        // Eleven rows are ten and the extra one.
        var eyelets = new EyeletRows(Math.min(rows, EyeletRows.MAX_ROWS), rows > EyeletRows.MAX_ROWS);
        var shoe = new LacedShoe(written.laces(), eyelets, written.foot());
        return LacingDrawing.toSvg(
                shoe, new DrawingWords(words).of(words.say("drawing.own-lacing"), shoe, DrawingWords.Form.DRAWING));
    }
}
