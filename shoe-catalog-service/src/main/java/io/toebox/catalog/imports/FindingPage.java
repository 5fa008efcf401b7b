package io.toebox.catalog.imports;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of a report. */
@Schema(name = "ImportFindingPage", description = "Findings in the order of the file")
record FindingPage(
        List<ReportLine> items,

        @Schema(description = "Pass as `cursor` for the next page; left out on the last") @Nullable
        String nextCursor) {

    static FindingPage of(UUID job, ImportReport.Page page) {
        return new FindingPage(
                page.findings(), page.lastOrdinal() == null ? null : ImportCursor.of(job, page.lastOrdinal()));
    }
}
