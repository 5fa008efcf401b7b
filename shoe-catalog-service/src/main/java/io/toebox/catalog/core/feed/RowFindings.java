package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.feed.Finding.Severity;

/** Collects what is found in one row. */
final class RowFindings {

    private final long line;
    private final List<Finding> found = new ArrayList<>();

    RowFindings(long line) {
        this.line = line;
    }

    /** Something in a cell, or in the row as a whole, because of which the row does not land. */
    void error(@Nullable Cell cell, Code code, String action) {
        add(cell, Severity.ERROR, code, action);
    }

    /** Something that is left out. */
    void warning(@Nullable Cell cell, Code code, String action) {
        add(cell, Severity.WARNING, code, action);
    }

    /** How something was taken. */
    void note(@Nullable Cell cell, Code code, String action) {
        add(cell, Severity.NOTE, code, action);
    }

    private void add(@Nullable Cell cell, Severity severity, Code code, String action) {
        String column = cell == null ? null : cell.column();
        String read = cell == null ? null : cell.text();
        var finding = new Finding(line, column, severity, code, read, action);
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }

    boolean hasError() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** All, worst first. */
    List<Finding> list() {
        return found.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }
}
