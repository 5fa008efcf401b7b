package io.toebox.lacing.patterns;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.drawing.DrawingText;
import io.toebox.lacing.core.drawing.LacedShoe;
import io.toebox.lacing.core.drawing.LacingDrawing;
import io.toebox.lacing.core.drawing.LinkCode;
import io.toebox.lacing.core.drawing.LoadMap;
import io.toebox.lacing.core.drawing.LoadMap.RowLoad;
import io.toebox.lacing.core.drawing.PrintFormat;
import io.toebox.lacing.core.drawing.PrintSheet;
import io.toebox.lacing.core.drawing.StepAnimation;
import io.toebox.lacing.core.drawing.StepFrames;
import io.toebox.lacing.core.effect.DorsalLoad;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Method;
import io.toebox.lacing.core.pattern.Part;
import io.toebox.lacing.core.pattern.Threading;
import io.toebox.lacing.print.EscPos;
import io.toebox.lacing.print.LinkCodes;
import io.toebox.lacing.print.PngImage;
import io.toebox.lacing.print.Raster;
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

    private final Optional<String> publicAddress;

    private Drawings(AskedLacing lacing, ThreadedLacing threaded, Words words, Optional<String> publicAddress) {
        this.publicAddress = publicAddress;
        this.lacing = lacing;
        this.threaded = threaded;
        this.words = words;
        this.shoe = new LacedShoe(threaded.laces(), threaded.fitting().eyelets(), threaded.foot());
    }

    /**
     * The asked form as what it was asked to be sent as.
     *
     * @param publicAddress where phones reach this service, for the code of a receipt; empty for no code
     */
    static byte[] draw(AskedLacing lacing, ThreadedLacing threaded, Words words, Optional<String> publicAddress) {
        var svg = new Drawings(lacing, threaded, words, publicAddress).svg();
        return switch (threaded.medium()) {
            case SVG -> svg.getBytes(StandardCharsets.UTF_8);
            case PNG -> PngImage.of(Raster.of(svg));
            case ESCPOS -> {
                var paper = threaded.format().findPaper().orElseThrow();
                yield EscPos.of(Raster.of(svg), paper.marginMm());
            }
        };
    }

    private String svg() {
        return switch (threaded.format()) {
            case JSON -> throw new IllegalArgumentException("JSON is no drawing");
            case SVG -> LacingDrawing.toSvg(shoe, text(Form.DRAWING));
            case FRAMES -> StepFrames.toSvg(shoe, text(Form.FRAMES));
            case ANIMATION -> StepAnimation.toSvg(shoe, text(Form.ANIMATION));
            case LOAD -> load();
            case CARD, PAGE, RECEIPT_58, RECEIPT_80 ->
                print(threaded.format().findPaper().orElseThrow());
        };
    }

    /** Beside criss-cross in the same shoe, or beside itself where the shoe takes none. */
    private String load() {
        var laces = threaded.laces();
        var geometry = threaded.geometry();
        var usual = Composition.of(Part.of(Method.CRISS_CROSS))
                                .thread(threaded.fitting().eyelets())
                        instanceof Threading.Laced(var crissCross)
                ? crissCross
                : laces;
        var before = DorsalLoad.of(usual, geometry).rows();
        var after = DorsalLoad.of(laces, geometry).rows();
        var rows = IntStream.range(0, after.size())
                .mapToObj(i -> new RowLoad(
                        after.get(i).row(), before.get(i).load(), after.get(i).load()))
                .toList();
        return LoadMap.toSvg(threaded.foot(), rows, new DrawingWords(words).ofLoad(lacing.name(words), shoe));
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
        boolean isReceipt = format.isRoll();
        return PrintSheet.toSvg(
                shoe,
                text(Form.PRINT),
                format,
                isReceipt ? List.of(lengths()) : List.of(lacing.purpose(words), lengths()),
                isReceipt
                        ? List.of(words.say("notice"))
                        : List.of(words.evidence(lacing.evidence()), words.say("notice")),
                isReceipt ? code() : null);
    }

    /** Paper shows how a lacing ends; the code leads to how it gets there. */
    private @Nullable LinkCode code() {
        return publicAddress
                .map(address -> LinkCodes.of(
                        address + DrawingAddresses.of(lacing, threaded).animation(), words.say("print.code")))
                .orElse(null);
    }
}
