package io.toebox.catalog.imports;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.RowInterpreter;
import io.toebox.catalog.core.feed.RowReading;
import io.toebox.catalog.core.feed.WrittenRow;
import io.toebox.catalog.imports.reading.BrokenRow;
import io.toebox.catalog.imports.reading.FeedFormat;
import io.toebox.catalog.imports.reading.RowSink;

/** Checks the rows of a file as they are read, and stages each with what was found. */
final class RowChecking implements RowSink {

    private final ImportOptions options;
    private final StagedRows rows;
    private final FindingTally tally = new FindingTally(List.of());
    private @Nullable RowInterpreter interpreter;
    private long read;
    private long refused;

    RowChecking(ImportOptions options, StagedRows rows) {
        this.options = options;
        this.rows = rows;
    }

    @Override
    public void begin(FeedFormat format) {
        interpreter = options.interpreter(format);
    }

    @Override
    public void row(WrittenRow row) {
        read++;
        var reading = Objects.requireNonNull(interpreter, "a file begins before its rows")
                .read(row);
        var findings = reading.findings().stream().map(ReportLine::of).toList();
        switch (reading) {
            case RowReading.Landed landed ->
                stage(row.line(), landed.row().match().key(), row, findings);
            case RowReading.Refused ignored -> refuse(row.line(), findings);
        }
    }

    @Override
    public void broken(BrokenRow problem) {
        read++;
        refuse(problem.line(), List.of(ReportLine.of(problem)));
    }

    long read() {
        return read;
    }

    long refused() {
        return refused;
    }

    FindingTally tally() {
        return tally;
    }

    private void refuse(long line, List<ReportLine> findings) {
        refused++;
        stage(line, null, null, findings);
    }

    private void stage(long line, @Nullable String key, @Nullable WrittenRow row, List<ReportLine> findings) {
        findings.forEach(tally::add);
        try {
            rows.add(line, key, row, findings);
        } catch (SQLException e) {
            throw new StagingException(e);
        }
    }

    /** Carries the database's failure through the reader, which knows no database. */
    static final class StagingException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException sql;

        StagingException(SQLException sql) {
            super(sql);
            this.sql = sql;
        }

        SQLException cause() {
            return sql;
        }
    }
}
