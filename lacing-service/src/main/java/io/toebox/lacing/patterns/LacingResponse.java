package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.evidence.Finding;
import io.toebox.lacing.core.geometry.FreeEnds;
import io.toebox.lacing.core.geometry.LaceFigures;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.path.Move;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.steps.Step;
import io.toebox.lacing.core.steps.StepText;
import io.toebox.lacing.core.steps.Steps;

@Schema(name = "Lacing", description = "A lacing threaded through a given shoe")
record LacingResponse(
        @Schema(examples = "wide-forefoot") String id,
        @Schema(examples = "Wide forefoot lacing") String name,
        List<String> aliases,
        String purpose,

        @Schema(description = "trial, clinic, shop or maths", examples = "clinic")
        String evidence,

        List<FindingItem> findings,
        @Schema(examples = "6") int rows,
        boolean extraHeelLockEyelet,

        @Schema(description = "left or right", examples = "left")
        String foot,

        @Schema(description = "What was taken for granted", examples = "[\"assumed-row-geometry\"]")
        List<String> basis,

        @Schema(description = "Distance between the two eyelets of a row", examples = "50.0")
        double widthMm,

        @Schema(description = "Distance from one row to the next", examples = "16.0")
        double spacingMm,

        @Schema(
                description = "The path as text: `^` out, `v` in, `@L(6,7)` under the straight piece between L6 and L7",
                examples = "bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2")
        String notation,

        List<SegmentItem> segments,

        @Schema(description = "Rows the lace leaves empty, counted from the toe")
        List<Integer> unusedRows,

        @Schema(description = "Rows the lace passes without drawing them together")
        List<Integer> reliefRows,

        @Schema(description = "Bands between neighbouring rows with no lace crossing over them")
        List<WindowItem> windows,

        @Schema(description = "Pull of each row as multiples of the lace tension, without friction and knot")
        List<PullItem> rowPull,

        @Schema(description = "Whole lace with free ends to tie", examples = "979.0")
        double laceLengthMm,

        @Schema(description = "Free end counted at each side", examples = "250.0")
        double freeEndMm,

        @Schema(
                description = "Next length up that laces are sold in; absent when none is long enough",
                examples = "1016.0")
        @Nullable
        Double nextStockLengthMm,

        @Nullable OwnLaceItem ownLace,
        List<StepItem> steps,

        @Schema(examples = "/v1/lacings/wide-forefoot?rows=6&extraHeelLockEyelet=false&foot=left&format=svg")
        String svgHref,

        @Schema(examples = "comfort-guidance-only") String notice) {

    @Schema(name = "LacingFinding", description = "What is known about a lacing, and who says so")
    record FindingItem(String level, String statement, String source) {
        static FindingItem of(Finding finding) {
            return new FindingItem(finding.level().slug(), finding.statement(), finding.source());
        }
    }

    @Schema(
            name = "LaceSegment",
            description =
                    "A stretch of lace; layer `o` outside, `i` inside, `oi` over the throat and under the far edge, `io`"
                            + " the reverse")
    record SegmentItem(
            @Schema(description = "a or b; absent for the bar, which belongs to both") @Nullable
            String strand,

            @Schema(examples = "diagonal") String kind,
            @Schema(examples = "L3v") String from,
            @Schema(examples = "R4^") String to,
            @Schema(examples = "i") String layer,
            @Schema(examples = "52.5") double lengthMm) {
        static SegmentItem of(Segment segment, double lengthMm) {
            return new SegmentItem(
                    segment.strand().map(s -> String.valueOf(s.letter())).orElse(null),
                    segment.kind().slug(),
                    segment.from().toString(),
                    segment.to().toString(),
                    segment.layer().slug(),
                    tenth(lengthMm));
        }
    }

    @Schema(name = "LaceWindow")
    record WindowItem(int fromRow, int toRow, String detail) {
        static WindowItem of(int row) {
            return new WindowItem(row, row + 1, "No lace crosses between rows %d and %d.".formatted(row, row + 1));
        }
    }

    @Schema(name = "RowPull")
    record PullItem(int row, double left, double right) {
        static PullItem of(RowPull pull) {
            return new PullItem(pull.row(), thousandth(pull.left()), thousandth(pull.right()));
        }
    }

    @Schema(
            name = "OwnLace",
            description = "What the shoe's own lace leaves; judgement: too-short-for-a-bow, good, long-ends")
    record OwnLaceItem(double laceLengthMm, double freeEndMm, String judgement) {
        static OwnLaceItem of(double laceLengthMm, FreeEnds ends) {
            return new OwnLaceItem(
                    tenth(laceLengthMm), tenth(ends.eachMm()), ends.judgement().slug());
        }
    }

    @Schema(name = "LacingStep", description = "One thing to do; code: begin, cross, straight, loop, tie")
    record StepItem(
            int number,
            String code,

            @Schema(description = "a or b; absent for the knot") @Nullable
            String strand,

            @Schema(description = "The pass or hook in the notation; absent for the knot", examples = "R2^") @Nullable
            String move,

            String text) {

        static List<StepItem> listOf(List<Step> steps) {
            var items = new ArrayList<StepItem>();
            for (var step : steps) {
                items.add(of(items.size() + 1, step));
            }
            return items;
        }

        private static StepItem of(int number, Step step) {
            return switch (step) {
                case Step.Begin s -> of(number, s, s.strand().letter(), s.pass());
                case Step.Cross s -> of(number, s, s.strand().letter(), s.pass());
                case Step.Straight s -> of(number, s, s.strand().letter(), s.pass());
                case Step.Loop s -> of(number, s, s.strand().letter(), s.hook());
                case Step.Tie s -> new StepItem(number, s.code(), null, null, StepText.of(s));
            };
        }

        private static StepItem of(int number, Step step, char strand, Move move) {
            return new StepItem(number, step.code(), String.valueOf(strand), move.toString(), StepText.of(step));
        }
    }

    static LacingResponse of(Lacing lacing, ThreadedLacing threaded) {
        var path = threaded.path();
        var geometry = threaded.geometry();
        var eyelets = threaded.fitting().eyelets();
        var length = LaceLength.of(path, geometry);
        Optional<OwnLaceItem> ownLace = threaded.laceLengthMm().map(mm -> OwnLaceItem.of(mm, length.freeEndsOf(mm)));
        return new LacingResponse(
                lacing.id(),
                lacing.name(),
                lacing.aliases(),
                lacing.purpose(),
                lacing.evidence().slug(),
                lacing.findings().stream().map(FindingItem::of).toList(),
                eyelets.rows(),
                eyelets.extraHeelLockEyelet(),
                threaded.foot().slug(),
                threaded.basis(),
                tenth(geometry.widthMm()),
                tenth(geometry.spacingMm()),
                path.toString(),
                path.segments().stream()
                        .map(s -> SegmentItem.of(s, geometry.lengthMm(s)))
                        .toList(),
                path.unusedRows(),
                path.reliefRows(),
                path.windows().stream().map(WindowItem::of).toList(),
                RowPull.of(path, geometry).stream().map(PullItem::of).toList(),
                tenth(length.neededMm()),
                tenth(LaceFigures.FREE_END.value()),
                length.findNextStockMm().map(LacingResponse::tenth).orElse(null),
                ownLace.orElse(null),
                StepItem.listOf(Steps.of(path)),
                svgHref(lacing, threaded),
                "comfort-guidance-only");
    }

    private static String svgHref(Lacing lacing, ThreadedLacing threaded) {
        var fitting = threaded.fitting();
        var window = fitting.windowRow().isPresent()
                ? "&windowRow=" + fitting.windowRow().getAsInt()
                : "";
        var pieces =
                lacing.takesWindow() ? "&windowPieces=" + fitting.windowPieces().word() : "";
        return "/v1/lacings/%s?rows=%d&extraHeelLockEyelet=%s&foot=%s%s%s&format=svg"
                .formatted(
                        lacing.id(),
                        fitting.eyelets().rows(),
                        fitting.eyelets().extraHeelLockEyelet(),
                        threaded.foot().slug(),
                        window,
                        pieces);
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    private static double thousandth(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
