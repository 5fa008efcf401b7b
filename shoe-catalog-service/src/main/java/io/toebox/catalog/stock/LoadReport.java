package io.toebox.catalog.stock;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.toebox.edge.language.Language;

/** What became of a load. */
@Schema(description = "What became of a load. Several good lines of one barcode are one: the newest")
record LoadReport(
        @Schema(description = "Counts that are kept now") int applied,

        @Schema(description = "Counts that were there exactly so")
        int unchanged,

        @Schema(description = "Counts that are out of date: a newer one is kept")
        int older,

        @Schema(description = "Lines that could not be taken over")
        int refusedCount,

        @Schema(maxItems = MAX_REFUSED, description = "The first of the refused lines")
        List<Refused> refused) {

    private static final int MAX_REFUSED = 200;

    static LoadReport of(StockWriter.Applied applied, List<Refused> refused) {
        return new LoadReport(
                applied.applied(),
                applied.unchanged(),
                applied.older(),
                refused.size(),
                refused.stream().limit(MAX_REFUSED).toList());
    }

    /** A line that could not be taken over. */
    @Schema(name = "RefusedLine", description = "A line that could not be taken over, and what to do")
    record Refused(
            @Schema(description = "The first line is 1") long line,

            @Schema(
                    description = "More may come",
                    examples = {"unknown-gtin", "wrong-check-digit", "out-of-range", "unreadable-line"})
            String code,

            @Schema(description = "What stands there, shortened")
            String read,

            String action) {

        private static final int MAX_READ = 60;

        static Refused of(long line, RefusedCount e) {
            String read = e.read().strip();
            return new Refused(
                    line,
                    e.code(),
                    read.length() > MAX_READ ? read.substring(0, MAX_READ) + "…" : read,
                    e.action().in(Language.ENGLISH));
        }
    }
}
