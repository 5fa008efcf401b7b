package io.toebox.catalog.core.feed;

import java.util.List;

/** What became of one row. */
public sealed interface RowReading {

    /** Everything found in the row, worst first. */
    List<Finding> findings();

    /** The row says something of a shoe; findings are warnings and notes. */
    record Landed(ShoeRow row, List<Finding> findings) implements RowReading {

        public Landed {
            findings = List.copyOf(findings);
        }
    }

    /** The row did not land; the first finding says why. */
    record Refused(List<Finding> findings) implements RowReading {

        public Refused {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("A refusal says why.");
            }
        }
    }
}
