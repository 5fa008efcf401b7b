package io.toebox.lacing.patterns;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.geometry.LaceFigures;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.steps.Spoken;
import io.toebox.lacing.wording.SpokenWords;
import io.toebox.lacing.wording.Words;

import static io.toebox.lacing.wording.Rounding.findCommonTenth;
import static io.toebox.lacing.wording.Rounding.tenth;
import static io.toebox.lacing.wording.Rounding.tenths;

@Schema(name = "Lacing", description = "A lacing threaded through a given shoe")
record LacingResponse(
        @Schema(examples = "wide-forefoot") String id,
        @Schema(examples = "Wide forefoot lacing") String name,

        @Schema(description = "Other names it goes by, in any language")
        List<String> aliases,

        String purpose,

        @Schema(description = "What kind of knowledge stands behind it")
        EvidenceLevel evidence,

        @Schema(description = "The same as a sentence") String evidenceDetail,

        List<FindingItem> findings,
        @Schema(examples = "6") int rows,
        boolean extraHeelLockEyelet,

        Foot foot,

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
                        "The path as text: `^` out, `v` in, `@L(6,7)` under the straight piece between L6 and L7; a"
                                + " second lace follows after `|`",
                examples = "bar o; a L1v L2^ L3v R4^ L5^ R6^; mirror; relief 2")
        String notation,

        @Schema(description = "Each lace on its own, the one nearest the toe first")
        List<LaidLaces.LaceItem> laces,

        List<LaidLaces.SegmentItem> segments,

        @Schema(description = "Rows the lace leaves empty, counted from the toe")
        List<Integer> unusedRows,

        @Schema(description = "Rows the lace passes without drawing them together")
        List<Integer> reliefRows,

        @Schema(description = "Bands between neighbouring rows with no lace crossing over them")
        List<LaidLaces.WindowItem> windows,

        @Schema(description = "Pull of each row as multiples of the lace tension, without friction and knot")
        List<LaidLaces.PullItem> rowPull,

        @Schema(description = "Whole lace with free ends to tie; all laces together", examples = "979.0")
        double laceLengthMm,

        @Schema(description = "Free end counted at each side", examples = "250.0")
        double freeEndMm,

        @Schema(
                description =
                        "Next length up that laces are sold in; absent when none is long enough, and for more than one"
                                + " lace",
                examples = "1016.0")
        @Nullable
        Double nextStockLengthMm,

        @Schema(description = "Only when laceLengthMm is given, and one lace is used")
        LaidLaces.@Nullable OwnLaceItem ownLace,

        LacingEffects effects,
        List<LaidLaces.StepItem> steps,

        @Schema(description = "The same as people say it: what both ends do alike once, rows laced alike in one go")
        List<String> spokenSteps,

        @Schema(examples = "/v1/lacings/wide-forefoot?rows=6&extraHeelLockEyelet=false&foot=left&format=svg")
        String svgHref,

        DrawingAddresses drawings,

        @Schema(examples = "comfort-guidance-only") String notice) {

    @Schema(name = "LacingFinding", description = "What is known about a lacing, and who says so")
    record FindingItem(EvidenceLevel level, String statement, String source) {
        static List<FindingItem> listOf(List<Lacing> lacings, Words words) {
            return lacings.stream()
                    .flatMap(lacing -> listOf(lacing, words).stream())
                    .toList();
        }

        private static List<FindingItem> listOf(Lacing lacing, Words words) {
            var statements = words.findings(lacing);
            var items = new ArrayList<FindingItem>();
            for (var finding : lacing.findings()) {
                items.add(new FindingItem(finding.level(), statements.get(items.size()), finding.source()));
            }
            return items;
        }
    }

    static LacingResponse of(AskedLacing lacing, ThreadedLacing threaded, Words words) {
        var laces = threaded.laces();
        var geometry = threaded.geometry();
        var eyelets = threaded.fitting().eyelets();
        var items = LaidLaces.LaceItem.listOf(laces, geometry);
        var drawings = DrawingAddresses.of(lacing, threaded);
        return new LacingResponse(
                lacing.id(),
                lacing.name(words),
                lacing.aliases(),
                lacing.purpose(words),
                lacing.evidence(),
                words.evidence(lacing.evidence()),
                FindingItem.listOf(lacing.lacings(), words),
                eyelets.rows(),
                eyelets.extraHeelLockEyelet(),
                threaded.foot(),
                threaded.basis(),
                findCommonTenth(geometry.widthsMm()).orElse(null),
                findCommonTenth(geometry.spacingsMm()).orElse(null),
                tenths(geometry.widthsMm()),
                tenths(geometry.spacingsMm()),
                laces.toString(),
                items,
                LaidLaces.SegmentItem.listOf(laces, geometry),
                laces.unusedRows(),
                laces.reliefRows(),
                laces.windows().stream()
                        .map(row -> LaidLaces.WindowItem.of(row, words))
                        .toList(),
                RowPull.of(laces, geometry).stream().map(LaidLaces.PullItem::of).toList(),
                LaidLaces.totalMm(laces, geometry),
                tenth(LaceFigures.FREE_END.value()),
                items.size() == 1 ? items.getFirst().nextStockLengthMm() : null,
                LaidLaces.OwnLaceItem.find(threaded.laceLengthMm(), laces, geometry)
                        .orElse(null),
                LacingEffects.of(laces, eyelets, geometry, threaded.friction(), words),
                LaidLaces.StepItem.listOf(laces, words),
                new SpokenWords(words).of(Spoken.of(laces)),
                drawings.svg(),
                drawings,
                "comfort-guidance-only");
    }
}
