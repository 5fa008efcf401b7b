package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.geometry.FreeEnds;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.steps.Step;
import io.toebox.lacing.core.steps.Steps;
import io.toebox.lacing.wording.Rounding;
import io.toebox.lacing.wording.StepWords;
import io.toebox.lacing.wording.Words;

import static io.toebox.lacing.wording.Rounding.tenth;
import static io.toebox.lacing.wording.Rounding.thousandth;

/** What is answered about laces in a shoe, whether they come from the catalogue or were written by hand. */
final class LaidLaces {

    private LaidLaces() {}

    @Schema(
            name = "LaceSegment",
            description =
                    "A stretch of lace; layer `o` outside, `i` inside, `oi` over the throat and under the far edge, `io`"
                            + " the reverse")
    record SegmentItem(
            @Schema(description = "Absent for the bar, which belongs to both") @Nullable
            StrandName strand,

            Segment.Kind kind,
            @Schema(examples = "L3v") String from,
            @Schema(examples = "R4^") String to,
            @Schema(examples = "i") String layer,
            @Schema(examples = "52.5") double lengthMm) {
        static List<SegmentItem> listOf(Laces laces, RowGeometry geometry) {
            return laces.paths().stream()
                    .flatMap(path -> path.segments().stream().map(s -> of(s, geometry.lengthMm(path, s))))
                    .toList();
        }

        private static SegmentItem of(Segment segment, double lengthMm) {
            return new SegmentItem(
                    segment.strand().orElse(null),
                    segment.kind(),
                    segment.from().toString(),
                    segment.to().toString(),
                    segment.layer().slug(),
                    tenth(lengthMm));
        }
    }

    @Schema(name = "LaceWindow")
    record WindowItem(int fromRow, int toRow, String detail) {
        static WindowItem of(int row, Words words) {
            return new WindowItem(row, row + 1, words.say("window", row, row + 1));
        }
    }

    @Schema(name = "RowPull")
    record PullItem(int row, double left, double right) {
        static PullItem of(RowPull pull) {
            return new PullItem(pull.row(), thousandth(pull.left()), thousandth(pull.right()));
        }
    }

    @Schema(name = "OwnLace", description = "What the shoe's own lace leaves")
    record OwnLaceItem(double laceLengthMm, double freeEndMm, FreeEnds.Judgement judgement) {
        static Optional<OwnLaceItem> find(Optional<Double> laceLengthMm, Laces laces, RowGeometry geometry) {
            return laceLengthMm
                    .filter(mm -> laces.paths().size() == 1)
                    .map(mm -> of(
                            mm,
                            LaceLength.of(laces.paths().getFirst(), geometry).freeEndsOf(mm)));
        }

        private static OwnLaceItem of(double laceLengthMm, FreeEnds ends) {
            return new OwnLaceItem(tenth(laceLengthMm), tenth(ends.eachMm()), ends.judgement());
        }
    }

    @Schema(name = "Lace", description = "One lace: its path and how much of it there must be")
    record LaceItem(
            @Schema(examples = "bar i; a L1^ R2^ L3^; mirror; unused 4 5 6")
            String notation,

            @Schema(description = "With free ends to tie", examples = "810.0")
            double laceLengthMm,

            @Schema(description = "Next length up that laces are sold in; absent when none is long enough") @Nullable
            Double nextStockLengthMm) {
        static LaceItem of(LacePath path, RowGeometry geometry) {
            var length = LaceLength.of(path, geometry);
            return new LaceItem(
                    path.toString(),
                    tenth(length.neededMm()),
                    length.findNextStockMm().map(Rounding::tenth).orElse(null));
        }

        static List<LaceItem> listOf(Laces laces, RowGeometry geometry) {
            return laces.paths().stream().map(path -> of(path, geometry)).toList();
        }
    }

    @Schema(name = "LacingStep", description = "One thing to do; code: begin, cross, straight, loop, knot, tie")
    record StepItem(
            int number,
            String code,

            @Schema(description = "a or b, c or d of a second lace; absent for knots") @Nullable
            String strand,

            @Schema(description = "The pass or hook in the notation; absent for knots", examples = "R2^") @Nullable
            String move,

            String text) {

        static List<StepItem> listOf(Laces laces, Words words) {
            var steps = Steps.of(laces);
            var sentences = new StepWords(words);
            var items = new ArrayList<StepItem>();
            for (var step : steps) {
                items.add(of(items.size() + 1, step, sentences.of(step)));
            }
            return items;
        }

        private static StepItem of(int number, Step step, String text) {
            return switch (step) {
                case Step.Moving s ->
                    new StepItem(
                            number,
                            s.code(),
                            String.valueOf(s.end().letter()).toLowerCase(Locale.ROOT),
                            s.move().toString(),
                            text);
                case Step.Knot s -> new StepItem(number, s.code(), null, null, text);
                case Step.Finish s -> new StepItem(number, s.code(), null, null, text);
            };
        }
    }

    /** All laces together, with free ends to tie. */
    static double totalMm(Laces laces, RowGeometry geometry) {
        return tenth(laces.paths().stream()
                .mapToDouble(path -> LaceLength.of(path, geometry).neededMm())
                .sum());
    }
}
