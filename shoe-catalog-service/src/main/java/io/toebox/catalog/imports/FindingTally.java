package io.toebox.catalog.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often each finding occurs, so that one reads first what would help most rows. Small: the codes are a closed list. */
final class FindingTally {

    private final List<Count> counts;

    FindingTally(List<Count> counts) {
        this.counts = new ArrayList<>(counts);
    }

    void add(ReportLine finding) {
        for (int i = 0; i < counts.size(); i++) {
            var count = counts.get(i);
            if (count.code.equals(finding.code()) && count.severity.equals(finding.severity())) {
                counts.set(i, count.oneMore());
                return;
            }
        }
        counts.add(new Count(finding.severity(), finding.code(), 1, finding.line(), finding.action()));
    }

    /** Errors first, then the most frequent. */
    List<Count> counts() {
        return counts.stream()
                .sorted(Comparator.comparing((Count count) -> count.severity)
                        .thenComparing(Comparator.comparingLong((Count count) -> count.count)
                                .reversed())
                        .thenComparing(count -> count.code))
                .toList();
    }

    /** One kind of finding. */
    @Schema(name = "ImportFindingCount", description = "How often one kind of finding occurs")
    record Count(
            @Schema(enumeration = {"error", "warning", "note"})
            String severity,

            String code,

            @Schema(minimum = "1") long count,

            @Schema(description = "The first row it was found in")
            long firstLine,

            @Schema(description = "What to do, in the words of the first row")
            String action) {

        private Count oneMore() {
            return new Count(severity, code, count + 1, firstLine, action);
        }
    }
}
