package io.toebox.catalog.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Finding;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.imports.reading.BrokenRow;

/** One finding as it is kept and published. */
@Schema(name = "ImportFinding", description = "Something the sender should know of one row")
record ReportLine(
        @Schema(minimum = "1", description = "The line of the file where the row begins")
        long line,

        @Schema(description = "The column as the file names it; left out when the whole row is meant") @Nullable
        String column,

        @Schema(
                description =
                        "`error`: the row did not land. `warning`: a part of it was left out. `note`: how it was taken",
                enumeration = {"error", "warning", "note"})
        String severity,

        @Schema(description = "What was found; more codes may come", examples = "size-system-missing")
        String code,

        @Schema(description = "What was read, at most 100 characters of it") @Nullable
        String read,

        @Schema(description = "What to do") String action) {

    static ReportLine of(Finding finding) {
        return new ReportLine(
                finding.line(),
                finding.column(),
                Term.of(finding.severity()),
                Term.of(finding.code()),
                finding.read(),
                finding.action());
    }

    static ReportLine of(BrokenRow broken) {
        return new ReportLine(
                broken.line(),
                broken.column(),
                Term.of(Finding.Severity.ERROR),
                broken.code(),
                broken.read(),
                broken.action());
    }
}
