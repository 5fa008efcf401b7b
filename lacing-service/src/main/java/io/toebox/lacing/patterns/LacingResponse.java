package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.geometry.FreeEnds;
import io.toebox.lacing.core.geometry.LaceFigures;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.steps.Step;
import io.toebox.lacing.core.steps.Steps;
import io.toebox.lacing.patterns.ThreadedLacing.Format;
import io.toebox.lacing.wording.StepWords;
import io.toebox.lacing.wording.Words;

@Schema(name = "Lacing", description = "A lacing threaded through a given shoe")
record LacingResponse(
        @Schema(examples = "wide-forefoot") String id,
        @Schema(examples = "Wide forefoot lacing") String name,

        @Schema(description = "Other names it goes by, in any language")
        List<String> aliases,

        String purpose,

        @Schema(description = "trial, clinic, shop or maths", examples = "clinic")
        String evidence,

        @Schema(description = "The same as a sentence") String evidenceDetail,

        List<FindingItem> findings,
        @Schema(examples = "6") int rows,
        boolean extraHeelLockEyelet,

        @Schema(description = "left or right", examples = "left")
        String foot,

        @Schema(description = "What was taken for granted", examples = "[\"assumed-row-geometry\"]")
        List<String> basis,

        @Schema(description = "Distance between the two eyelets of a row; absent when rows differ", examples = "50.0")
        @Nullable
        Double widthMm,

        @Schema(description = "Distance from one row to the next; absent when gaps differ", examples = "16.0") @Nullable
        Double spacingMm,

        @Schema(description = "The same row by row from the toe")
        List<Double> widthsMm,

        @Schema(description = "The same gap by gap from the toe")
        List<Double> spacingsMm,

        @Schema(
                description =
                        "The path as text: `^` out, `v` in, `@L(6,7)` under the straight piece between L6 and L7; a second"
                                + " lace follows after `|`",
                examples = "bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2")
        String notation,

        @Schema(description = "Each lace on its own, the one nearest the toe first")
        List<LaceItem> laces,

        List<SegmentItem> segments,

        @Schema(description = "Rows the lace leaves empty, counted from the toe")
        List<Integer> unusedRows,

        @Schema(description = "Rows the lace passes without drawing them together")
        List<Integer> reliefRows,

        @Schema(description = "Bands between neighbouring rows with no lace crossing over them")
        List<WindowItem> windows,

        @Schema(description = "Pull of each row as multiples of the lace tension, without friction and knot")
        List<PullItem> rowPull,

        @Schema(description = "Whole lace with free ends to tie; all laces together", examples = "979.0")
        double laceLengthMm,

        @Schema(description = "Free end counted at each side", examples = "250.0")
        double freeEndMm,

        @Schema(
                description =
                        "Next length up that laces are sold in; absent when none is long enough, and for more than one lace",
                examples = "1016.0")
        @Nullable
        Double nextStockLengthMm,

        @Schema(description = "Only when laceLengthMm is given, and one lace is used") @Nullable
        OwnLaceItem ownLace,

        LacingEffects effects,
        List<StepItem> steps,

        @Schema(examples = "/v1/lacings/wide-forefoot?rows=6&extraHeelLockEyelet=false&foot=left&format=svg")
        String svgHref,

        DrawingsItem drawings,

        @Schema(examples = "comfort-guidance-only") String notice) {

    @Schema(name = "LacingFinding", description = "What is known about a lacing, and who says so")
    record FindingItem(String level, String statement, String source) {
        static List<FindingItem> listOf(List<Lacing> lacings, Words words) {
            return lacings.stream()
                    .flatMap(lacing -> listOf(lacing, words).stream())
                    .toList();
        }

        private static List<FindingItem> listOf(Lacing lacing, Words words) {
            var statements = words.findings(lacing);
            var items = new ArrayList<FindingItem>();
            for (var finding : lacing.findings()) {
                items.add(new FindingItem(finding.level().slug(), statements.get(items.size()), finding.source()));
            }
            return items;
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
        static List<SegmentItem> listOf(Laces laces, RowGeometry geometry) {
            return laces.paths().stream()
                    .flatMap(path -> path.segments().stream().map(s -> of(s, geometry.lengthMm(path, s))))
                    .toList();
        }

        private static SegmentItem of(Segment segment, double lengthMm) {
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

    @Schema(
            name = "OwnLace",
            description = "What the shoe's own lace leaves; judgement: too-short-for-a-bow, good, long-ends")
    record OwnLaceItem(double laceLengthMm, double freeEndMm, String judgement) {
        static Optional<OwnLaceItem> find(Optional<Double> laceLengthMm, Laces laces, RowGeometry geometry) {
            return laceLengthMm
                    .filter(mm -> laces.paths().size() == 1)
                    .map(mm -> of(
                            mm,
                            LaceLength.of(laces.paths().getFirst(), geometry).freeEndsOf(mm)));
        }

        private static OwnLaceItem of(double laceLengthMm, FreeEnds ends) {
            return new OwnLaceItem(
                    tenth(laceLengthMm), tenth(ends.eachMm()), ends.judgement().slug());
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
                    length.findNextStockMm().map(LacingResponse::tenth).orElse(null));
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

    @Schema(name = "LacingDrawings", description = "Addresses of all drawings of this lacing")
    record DrawingsItem(
            @Schema(description = "The finished lacing, in colour, light or dark")
            String svg,

            @Schema(description = "All steps side by side") String frames,

            @Schema(description = "The steps one after another, unless the reader prefers less motion")
            String animation,

            @Schema(description = "To print on A6, black and white")
            String card,

            @Schema(description = "To print on A4, black and white")
            String page,

            @Schema(description = "For a receipt printer with 58 mm paper")
            String receipt58,

            @Schema(description = "For a receipt printer with 80 mm paper")
            String receipt80) {
        static DrawingsItem of(String href) {
            var format = href + "&format=";
            return new DrawingsItem(
                    format + Format.SVG.slug(),
                    format + Format.FRAMES.slug(),
                    format + Format.ANIMATION.slug(),
                    format + Format.CARD.slug(),
                    format + Format.PAGE.slug(),
                    format + Format.RECEIPT_58.slug(),
                    format + Format.RECEIPT_80.slug());
        }
    }

    static LacingResponse of(AskedLacing lacing, ThreadedLacing threaded, Words words) {
        var laces = threaded.laces();
        var geometry = threaded.geometry();
        var eyelets = threaded.fitting().eyelets();
        var items = LaceItem.listOf(laces, geometry);
        var href = href(lacing, threaded);
        return new LacingResponse(
                lacing.id(),
                lacing.name(words),
                lacing.aliases(),
                lacing.purpose(words),
                lacing.evidence().slug(),
                words.evidence(lacing.evidence()),
                FindingItem.listOf(lacing.lacings(), words),
                eyelets.rows(),
                eyelets.extraHeelLockEyelet(),
                threaded.foot().slug(),
                threaded.basis(),
                findCommon(geometry.widthsMm()).orElse(null),
                findCommon(geometry.spacingsMm()).orElse(null),
                tenths(geometry.widthsMm()),
                tenths(geometry.spacingsMm()),
                laces.toString(),
                items,
                SegmentItem.listOf(laces, geometry),
                laces.unusedRows(),
                laces.reliefRows(),
                laces.windows().stream().map(row -> WindowItem.of(row, words)).toList(),
                RowPull.of(laces, geometry, 0).stream().map(PullItem::of).toList(),
                totalMm(laces, geometry),
                tenth(LaceFigures.FREE_END.value()),
                items.size() == 1 ? items.getFirst().nextStockLengthMm() : null,
                OwnLaceItem.find(threaded.laceLengthMm(), laces, geometry).orElse(null),
                LacingEffects.of(laces, eyelets, geometry, threaded.friction()),
                StepItem.listOf(laces, words),
                href + "&format=svg",
                DrawingsItem.of(href),
                "comfort-guidance-only");
    }

    static double totalMm(Laces laces, RowGeometry geometry) {
        return tenth(laces.paths().stream()
                .mapToDouble(path -> LaceLength.of(path, geometry).neededMm())
                .sum());
    }

    static Optional<Double> findCommon(List<Double> distances) {
        return distances.stream().distinct().count() == 1 ? Optional.of(tenth(distances.getFirst())) : Optional.empty();
    }

    static List<Double> tenths(List<Double> distances) {
        return distances.stream().map(LacingResponse::tenth).toList();
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
        return "/v1/lacings/%s?rows=%d&extraHeelLockEyelet=%s&foot=%s%s%s%s%s"
                .formatted(
                        lacing.id(),
                        eyelets.rows(),
                        eyelets.extraHeelLockEyelet(),
                        threaded.foot().slug(),
                        window,
                        pieces,
                        missing,
                        stagger);
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }

    static double thousandth(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
