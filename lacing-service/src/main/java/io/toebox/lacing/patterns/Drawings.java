package io.toebox.lacing.patterns;

import java.util.List;
import java.util.Locale;

import io.toebox.lacing.core.drawing.DrawingText;
import io.toebox.lacing.core.drawing.LacedShoe;
import io.toebox.lacing.core.drawing.LacingDrawing;
import io.toebox.lacing.core.drawing.PrintFormat;
import io.toebox.lacing.core.drawing.PrintSheet;
import io.toebox.lacing.core.drawing.StepAnimation;
import io.toebox.lacing.core.drawing.StepFrames;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.wording.DrawingWords;
import io.toebox.lacing.wording.DrawingWords.Form;
import io.toebox.lacing.wording.Words;

/** Draws a threaded lacing in each form there is. */
final class Drawings {

    private static final double MM_PER_CM = 10;

    private final AskedLacing lacing;
    private final ThreadedLacing threaded;
    private final Words words;
    private final LacedShoe shoe;

    private Drawings(AskedLacing lacing, ThreadedLacing threaded, Words words) {
        this.lacing = lacing;
        this.threaded = threaded;
        this.words = words;
        this.shoe = new LacedShoe(threaded.laces(), threaded.fitting().eyelets(), threaded.foot());
    }

    /** The SVG of the asked form. */
    static String draw(AskedLacing lacing, ThreadedLacing threaded, Words words) {
        var drawings = new Drawings(lacing, threaded, words);
        return switch (threaded.format()) {
            case JSON -> throw new IllegalArgumentException("JSON is no drawing");
            case SVG -> LacingDrawing.toSvg(drawings.shoe, drawings.text(Form.DRAWING));
            case FRAMES -> StepFrames.toSvg(drawings.shoe, drawings.text(Form.FRAMES));
            case ANIMATION -> StepAnimation.toSvg(drawings.shoe, drawings.text(Form.ANIMATION));
            case CARD -> drawings.print(PrintFormat.CARD);
            case PAGE -> drawings.print(PrintFormat.PAGE);
            case RECEIPT_58 -> drawings.print(PrintFormat.RECEIPT_58);
            case RECEIPT_80 -> drawings.print(PrintFormat.RECEIPT_80);
        };
    }

    private DrawingText text(Form form) {
        return new DrawingWords(words).of(lacing.name(words), shoe, form);
    }

    /** One lace or several, each as long as it has to be. */
    private String lengths() {
        var lengths = threaded.laces().paths().stream()
                .map(path -> LaceLength.of(path, threaded.geometry()).neededMm())
                .map(mm -> String.format(Locale.ROOT, "%.0f", Math.ceil(mm / MM_PER_CM)))
                .toList();
        return words.say(lengths.size() == 1 ? "print.length" : "print.lengths", String.join(" + ", lengths));
    }

    private String print(PrintFormat format) {
        // A receipt has room for what is needed to lace, a sheet of paper also for why.
        boolean isReceipt = format == PrintFormat.RECEIPT_58 || format == PrintFormat.RECEIPT_80;
        return PrintSheet.toSvg(
                shoe,
                text(Form.PRINT),
                format,
                isReceipt ? List.of(lengths()) : List.of(lacing.purpose(words), lengths()),
                isReceipt
                        ? List.of(words.say("notice"))
                        : List.of(words.evidence(lacing.evidence()), words.say("notice")));
    }
}
