package io.toebox.lacing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import io.toebox.edge.language.Language;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.drawing.LacedShoe;
import io.toebox.lacing.core.drawing.LacingDrawing;
import io.toebox.lacing.core.drawing.PrintFormat;
import io.toebox.lacing.core.drawing.PrintSheet;
import io.toebox.lacing.core.drawing.StepAnimation;
import io.toebox.lacing.core.drawing.StepFrames;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;
import io.toebox.lacing.wording.DrawingWords;
import io.toebox.lacing.wording.DrawingWords.Form;
import io.toebox.lacing.wording.Words;

/**
 * Time to make one drawing, words included: over the whole catalogue, and for the largest one, so that an average cannot
 * hide it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DrawingBenchmark {

    /** Form of the drawing. */
    @Param({"SVG", "FRAMES", "ANIMATION", "CARD", "PAGE", "RECEIPT_58", "RECEIPT_80"})
    public Drawn drawn;

    private final DrawingWords words = new DrawingWords(Words.in(Language.GERMAN));
    private List<Case> cases = List.of();
    private int next;

    /** Forms there are. */
    public enum Drawn {
        SVG,
        FRAMES,
        ANIMATION,
        CARD,
        PAGE,
        RECEIPT_58,
        RECEIPT_80
    }

    private record Case(Lacing lacing, LacedShoe shoe) {}

    /** Every lacing in every shoe that takes it, both feet. */
    @Setup
    public void threadCatalogue() {
        var all = new ArrayList<Case>();
        for (var lacing : Lacings.listLacings()) {
            for (int rows = EyeletRows.MIN_ROWS; rows <= EyeletRows.MAX_ROWS; rows++) {
                for (boolean extra : new boolean[] {false, true}) {
                    var eyelets = new EyeletRows(rows, extra);
                    if (lacing.thread(Fitting.of(eyelets)) instanceof Threading.Laced(var laces)) {
                        all.add(new Case(lacing, new LacedShoe(laces, eyelets, Foot.LEFT)));
                        all.add(new Case(lacing, new LacedShoe(laces.mirrored(), eyelets, Foot.RIGHT)));
                    }
                }
            }
        }
        cases = all;
        System.out.println(cases.size() + " drawings");
    }

    /** One drawing after another of the whole catalogue. */
    @Benchmark
    public String one() {
        next = (next + 1) % cases.size();
        return draw(cases.get(next));
    }

    /** The one with the most to draw: a hook at almost every one of the most rows. */
    @Benchmark
    public String largest() {
        return draw(cases.stream()
                .filter(c -> c.lacing().id().equals("ladder"))
                .reduce((first, last) -> last)
                .orElseThrow());
    }

    private String draw(Case drawing) {
        return switch (drawn) {
            case SVG -> LacingDrawing.toSvg(drawing.shoe(), words.of(name(drawing), drawing.shoe(), Form.DRAWING));
            case FRAMES -> StepFrames.toSvg(drawing.shoe(), words.of(name(drawing), drawing.shoe(), Form.FRAMES));
            case ANIMATION ->
                StepAnimation.toSvg(drawing.shoe(), words.of(name(drawing), drawing.shoe(), Form.ANIMATION));
            case CARD -> print(drawing, PrintFormat.CARD);
            case PAGE -> print(drawing, PrintFormat.PAGE);
            case RECEIPT_58 -> print(drawing, PrintFormat.RECEIPT_58);
            case RECEIPT_80 -> print(drawing, PrintFormat.RECEIPT_80);
        };
    }

    private String print(Case drawing, PrintFormat format) {
        var text = words.of(name(drawing), drawing.shoe(), Form.PRINT);
        return PrintSheet.toSvg(
                drawing.shoe(), text, format, List.of(drawing.lacing().purpose()), List.of(), null);
    }

    private static String name(Case drawing) {
        return Words.in(Language.GERMAN).name(drawing.lacing());
    }
}
