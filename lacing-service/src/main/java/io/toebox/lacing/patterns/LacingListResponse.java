package io.toebox.lacing.patterns;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.LacingAdvisor;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Threading;

@Schema(name = "LacingList", description = "Lacings of the catalogue")
record LacingListResponse(List<Item> items) {

    @Schema(name = "LacingSummary", description = "One lacing of the catalogue, not threaded through a shoe")
    record Item(
            @Schema(examples = "wide-forefoot") String id,
            @Schema(examples = "Wide forefoot lacing") String name,
            List<String> aliases,
            String purpose,

            @Schema(description = "trial, clinic, shop or maths", examples = "clinic")
            String evidence,

            @Schema(description = "Complaints it serves", examples = "[\"numb-toes\"]")
            List<String> complaints,

            @Schema(description = "Numbers of ordinary rows it can be laced with", examples = "[4, 6, 8]")
            List<Integer> possibleRows,

            @Schema(description = "Whether the shoe needs an extra eyelet behind the last row")
            boolean needsExtraHeelLockEyelet,

            @Schema(examples = "/v1/lacings/wide-forefoot") String href,

            @Schema(examples = "/v1/lacings/wide-forefoot?format=svg")
            String svgHref) {

        static Item of(Lacing lacing) {
            var complaints = Arrays.stream(Complaint.values())
                    .filter(c -> LacingAdvisor.listLacingsFor(c).contains(lacing))
                    .map(Complaint::slug)
                    .toList();
            var possibleRows = IntStream.rangeClosed(EyeletRows.MIN_ROWS, EyeletRows.MAX_ROWS)
                    .filter(rows -> canThread(lacing, rows, true))
                    .boxed()
                    .toList();
            boolean needsExtra = possibleRows.stream().noneMatch(rows -> canThread(lacing, rows, false));
            var href = "/v1/lacings/" + lacing.id();
            return new Item(
                    lacing.id(),
                    lacing.name(),
                    lacing.aliases(),
                    lacing.purpose(),
                    lacing.evidence().slug(),
                    complaints,
                    possibleRows,
                    needsExtra,
                    href,
                    href + "?format=svg");
        }

        private static boolean canThread(Lacing lacing, int rows, boolean extra) {
            return lacing.thread(Fitting.of(new EyeletRows(rows, extra))) instanceof Threading.Laced;
        }
    }
}
