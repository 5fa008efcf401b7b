package io.toebox.fit.batch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Every profile of a file on the shelf: one thread reads, each core scores a part and writes it. No more parts are in memory than
 * cores and one, so the memory does not grow with the file.
 *
 * @param scorer the lines of the answer for one profile; asked by several threads
 * @param partRows rows of a part
 * @param cores how many parts are scored at once
 */
record ScoreRun(
        Path profiles,
        Path out,
        Function<Reading.Profile, List<Score>> scorer,
        Parts parts,
        int partRows,
        int cores,
        PrintStream said) {

    static final int PART_ROWS = 50_000;

    private static final String COLUMNS = "(profile_id varchar, rank integer, outcome varchar, shoe varchar, "
            + "size_scale varchar, size_tenths integer, width varchar, fit_probability double, likelihood varchar)";

    private static final String PROBLEMS_HEADER = "row,profile_id,field,value,problem";

    /** A row that is told on the screen as well. */
    private static final int PROBLEMS_SAID = 5;

    /** How the run went. */
    record Summary(long rows, long recommended, long nothingSuits, long lengthUnknown, long bad, double seconds) {}

    Summary run() throws SQLException, IOException, InterruptedException {
        try (var tables = Tables.open()) {
            var file = ProfileFile.open(profiles, tables);
            if (!file.unused().isEmpty()) {
                said.println("Columns that mean nothing here: " + String.join(", ", file.unused()));
            }
            int count = (int) Math.max(1, (file.rows() + partRows - 1) / partRows);
            double seconds;
            try (var progress = new Progress(said, file.rows())) {
                scoreAll(file, tables, count, progress);
                seconds = progress.seconds();
            }
            long bad = gatherProblems(count);
            tables.run("copy (select * from %s) to %s %s"
                    .formatted(parts.rows(), Tables.quoted(growing().toString()), Tables.format(out)));
            var summary = summary(tables, file.rows(), bad, seconds);
            Files.move(growing(), out, StandardCopyOption.REPLACE_EXISTING);
            parts.delete();
            return summary;
        }
    }

    private Path growing() {
        return out.resolveSibling(out.getFileName() + ".part");
    }

    /** Beside the answer: the rows that could not be read. */
    static Path problemsOf(Path out) {
        return out.resolveSibling(out.getFileName() + ".problems.csv");
    }

    private void scoreAll(ProfileFile file, Tables tables, int count, Progress progress)
            throws SQLException, IOException, InterruptedException {
        var free = new Semaphore(cores + 1);
        var pending = new ArrayList<Future<?>>();
        try (ExecutorService workers = Executors.newFixedThreadPool(cores);
                var statement = tables.connection().createStatement();
                var row = statement.executeQuery(file.select())) {
            try {
                for (int part = 0; part < count; part++) {
                    boolean isDone = parts.isDone(part);
                    var cells = new ArrayList<@Nullable Object[]>(isDone ? 0 : partRows);
                    int read = 0;
                    while (read < partRows && row.next()) {
                        read++;
                        if (!isDone) {
                            cells.add(file.cells(row));
                        }
                    }
                    if (isDone) {
                        progress.addFromBefore(read);
                    } else {
                        free.acquire();
                        int number = part;
                        pending.add(workers.submit(() -> {
                            // A table that is dropped lives on in a database where an older question is still being
                            // answered.
                            try (var own = Tables.open()) {
                                score(number, cells, file.columns(), own, progress);
                                return null;
                            } finally {
                                free.release();
                            }
                        }));
                        throwFailures(pending, false);
                    }
                }
                throwFailures(pending, true);
            } finally {
                workers.shutdownNow();
            }
        }
    }

    private static void throwFailures(List<Future<?>> pending, boolean wait)
            throws SQLException, IOException, InterruptedException {
        for (var one : pending) {
            if (wait || one.isDone()) {
                try {
                    one.get();
                } catch (ExecutionException e) {
                    throw new IOException("a part could not be scored", e.getCause());
                }
            }
        }
        pending.removeIf(Future::isDone);
    }

    private void score(
            int part, List<@Nullable Object[]> rows, ProfileColumns columns, Tables tables, Progress progress)
            throws SQLException, IOException {
        var table = "part_" + part;
        var problems = new StringBuilder();
        tables.run("create table %s %s".formatted(table, COLUMNS));
        try (var appender = tables.connection().unwrap(DuckDBConnection.class).createAppender("main", table)) {
            long number = (long) part * partRows;
            for (var row : rows) {
                number++;
                switch (columns.read(row)) {
                    case Reading.Profile profile -> {
                        for (var score : scorer.apply(profile)) {
                            append(appender, score);
                        }
                    }
                    case Reading.BadRow bad -> problems.append(line(number, bad));
                }
                progress.addOne();
            }
        }
        if (!problems.isEmpty()) {
            Files.writeString(parts.growing(parts.problems(part)), problems);
            parts.publish(parts.problems(part));
        }
        var file = parts.file(part);
        tables.run("copy %s to %s (format parquet)"
                .formatted(table, Tables.quoted(parts.growing(file).toString())));
        tables.run("drop table " + table);
        parts.publish(file);
    }

    private static void append(DuckDBAppender to, Score score) throws SQLException {
        to.beginRow();
        to.append(score.profileId());
        to.append(score.rank());
        to.append(score.outcome());
        to.append(score.shoe());
        to.append(score.sizeScale());
        to.append(score.sizeTenths());
        to.append(score.width());
        to.append(score.fitProbability());
        to.append(score.likelihood());
        to.endRow();
    }

    private static String line(long row, Reading.BadRow bad) {
        return "%d,%s,%s,%s,%s%n".formatted(row, csv(bad.id()), csv(bad.field()), csv(bad.value()), csv(bad.problem()));
    }

    /** As RFC 4180 has it. */
    private static String csv(String text) {
        return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private long gatherProblems(int count) throws IOException {
        var gathered = problemsOf(out);
        Files.deleteIfExists(gathered);
        long bad = 0;
        for (int part = 0; part < count; part++) {
            if (Files.exists(parts.problems(part))) {
                var lines = Files.readAllLines(parts.problems(part));
                if (bad == 0) {
                    Files.writeString(gathered, PROBLEMS_HEADER + "\n");
                }
                Files.write(gathered, lines, StandardOpenOption.APPEND);
                for (int i = 0; i < lines.size() && bad + i < PROBLEMS_SAID; i++) {
                    said.println("  cannot be read: row " + lines.get(i));
                }
                bad += lines.size();
            }
        }
        return bad;
    }

    private Summary summary(Tables tables, long rows, long bad, double seconds) throws SQLException {
        var counts = new HashMap<String, Long>();
        tables.forEach(
                "select outcome, count(*) from %s where rank <= 1 group by outcome".formatted(parts.rows()),
                row -> counts.put(row.getString(1), row.getLong(2)));
        return new Summary(
                rows,
                counts.getOrDefault("recommended", 0L),
                counts.getOrDefault("nothing-suits", 0L),
                counts.getOrDefault("length-unknown", 0L),
                bad,
                seconds);
    }

    /** The summary in words. */
    String told(Summary summary) {
        return String.format(
                        Locale.ROOT,
                        "%,d profiles in %.1f s: for %,d there is a shoe, %,d nothing suits, of %,d the length is not known.",
                        summary.rows() - summary.bad(),
                        summary.seconds(),
                        summary.recommended(),
                        summary.nothingSuits(),
                        summary.lengthUnknown())
                + (summary.bad() == 0
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%n%,d rows could not be read; which and why: %s",
                                summary.bad(),
                                problemsOf(out)));
    }
}
