package io.toebox.lacing.patterns;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.LacingAdvisor;
import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Threading;
import io.toebox.lacing.wording.Words;

@Schema(name = "LacingList", description = "Lacings of the catalogue")
record LacingListResponse(List<Item> items) {

    @Schema(name = "LacingSummary", description = "One lacing of the catalogue, not threaded through a shoe")
    record Item(
            @Schema(examples = "wide-forefoot") String id,
            @Schema(examples = "Wide forefoot lacing") String name,

            @Schema(description = "Other names it goes by, in any language")
            List<String> aliases,

            String purpose,

            @Schema(description = "What kind of knowledge stands behind it")
            EvidenceLevel evidence,

            @Schema(description = "Complaints it serves") List<Complaint> complaints,

            @Schema(description = "Numbers of ordinary rows it can be laced with", examples = "[4, 6, 8]")
            List<Integer> possibleRows,

            @Schema(description = "Whether the shoe needs an extra eyelet behind the last row")
            boolean needsExtraHeelLockEyelet,

            @Schema(description = "Whether the shoe needs eyelets nearer to and farther from the tongue in turn")
            boolean needsStaggeredEyelets,

            @Schema(examples = "/v1/lacings/wide-forefoot") String href,

            @Schema(examples = "/v1/lacings/wide-forefoot?format=svg")
            String svgHref) {

        static Item of(Lacing lacing, Words words) {
            var complaints = Arrays.stream(Complaint.values())
                    .filter(c -> LacingAdvisor.listLacingsFor(c).contains(lacing))
                    .toList();
            var possibleRows = IntStream.rangeClosed(EyeletRows.MIN_ROWS, EyeletRows.MAX_ROWS)
                    .filter(rows -> canThread(lacing, rows, true, true))
                    .boxed()
                    .toList();
            boolean needsExtra = possibleRows.stream().noneMatch(rows -> canThread(lacing, rows, false, true));
            boolean needsStagger = possibleRows.stream().noneMatch(rows -> canThread(lacing, rows, true, false));
            var href = "/v1/lacings/" + lacing.id();
            return new Item(
                    lacing.id(),
                    words.name(lacing),
                    lacing.aliases(),
                    words.purpose(lacing),
                    lacing.evidence(),
                    complaints,
                    possibleRows,
                    needsExtra,
                    needsStagger,
                    href,
                    href + "?format=svg");
        }

        private static boolean canThread(Lacing lacing, int rows, boolean extra, boolean staggered) {
            var sets = staggered ? AskedShoe.inTurn(rows) : List.<Stagger>of();
            var eyelets = new EyeletRows(rows, extra, List.of(), sets);
            return lacing.thread(Fitting.of(eyelets)) instanceof Threading.Laced;
        }
    }
}
