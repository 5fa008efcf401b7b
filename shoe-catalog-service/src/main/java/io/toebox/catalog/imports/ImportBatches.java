package io.toebox.catalog.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.feed.Finding;
import io.toebox.catalog.core.feed.ShoeRow;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.imports.reading.FeedFormat;
import io.toebox.catalog.stock.StockCount;
import io.toebox.catalog.stock.StockWriter;

/**
 * Lands the staged rows of an import, a batch of whole shoes at a time. A batch, the report of it and the border behind it
 * are one transaction, which also holds the job's row, so that two instances never work on one import at once.
 */
@ApplicationScoped
class ImportBatches {

    /** Enough rows that a transaction is worth its while, few enough that their shoes stay small in memory. */
    static final int ROWS = 2_000;
    /** More rows of one shoe than any shop has sizes, widths and colours of it. */
    private static final int ROWS_OF_ONE_SHOE = 5_000;

    private static final long FIRST = 0;

    private static final int TIMEOUT_SECONDS = 120;
    private static final TypeReference<List<FindingTally.Count>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<ImportOptions> OPTIONS = new TypeReference<>() {};

    private final ImportJobRepository jobs;
    private final StagedRowTable staged;
    private final ShoeLanding landing;
    private final StockWriter stock;

    ImportBatches(ImportJobRepository jobs, StagedRowTable staged, ShoeLanding landing, StockWriter stock) {
        this.jobs = jobs;
        this.staged = staged;
        this.landing = landing;
        this.stock = stock;
    }

    /** What one step did. */
    enum Step {
        LANDED,
        FINISHED,
        /** Another instance is at it, or it was cancelled. */
        NOT_OURS
    }

    /** Lands the next shoes. */
    Step next(UUID id) {
        return inTransaction(id, job -> {
            var rows = staged.listAfter(id, job.appliedKey, ROWS);
            return rows.isEmpty() ? landAlone(job) : land(job, rows);
        });
    }

    /** Lands the next shoe alone, after a batch it was in has failed. */
    Step nextAlone(UUID id) {
        return inTransaction(id, this::landAlone);
    }

    /** Passes over the next shoe, which cannot land, and says so at its rows. */
    Step skip(UUID id) {
        return inTransaction(id, job -> {
            var key = staged.findNextKey(id, job.appliedKey);
            if (key.isEmpty()) {
                return finish(job);
            }
            refuse(
                    job,
                    key.get(),
                    FIRST,
                    Finding.Code.NOT_LANDED,
                    null,
                    "This shoe could not be stored, for a fault on our side. Send it again later.");
            pass(job, key.get());
            return Step.LANDED;
        });
    }

    private Step landAlone(ImportJobEntity job) {
        var key = staged.findNextKey(job.id, job.appliedKey);
        if (key.isEmpty()) {
            return finish(job);
        }
        var rows = staged.listOf(job.id, key.get(), FIRST, ROWS_OF_ONE_SHOE);
        refuse(
                job,
                key.get(),
                rows.getLast().ordinal() + 1,
                Finding.Code.TOO_MANY_ROWS,
                key.get(),
                "One shoe has more than %,d rows. This one was left out: tell different shoes apart by model or slug."
                        .formatted(ROWS_OF_ONE_SHOE));
        return land(job, rows);
    }

    /** Reports and finishes every row of one shoe from that row on, a slice at a time: a file may have no others. */
    private void refuse(
            ImportJobEntity job, String key, long from, Finding.Code code, @Nullable String read, String action) {
        while (true) {
            var rows = staged.listOf(job.id, key, from, ROWS_OF_ONE_SHOE);
            if (rows.isEmpty()) {
                return;
            }
            report(
                    job,
                    rows,
                    rows.stream()
                            .map(row -> new Finding(row.line(), null, Finding.Severity.ERROR, code, read, action))
                            .toList());
            job.rowsRefused += rows.size();
            job.rowsApplied += staged.finish(
                    job.id, key, rows.getFirst().ordinal(), rows.getLast().ordinal());
        }
    }

    private Step land(ImportJobEntity job, List<StagedRow> rows) {
        if (job.startedAt == null) {
            job.startedAt = Instant.now();
            job.state = Term.of(ImportState.RUNNING);
        }
        var options = StagedRows.read(job.options, OPTIONS);
        var author = new Author(job.author, "import " + job.id);
        var landed = landing.land(job.id, rows, options, Term.parse(FeedFormat.class, job.format), author, job.dryRun);
        report(job, rows, landed.findings());
        job.rowsRefused += landed.refused();
        job.shoesAdded += landed.written().added();
        job.shoesChanged += landed.written().changed();
        job.shoesUnchanged += landed.written().unchanged();
        if (options.shop() != null && !job.dryRun) {
            job.stockChanged += stock.apply(options.shop(), counts(landed.rows(), job.createdAt), author)
                    .applied();
            stock.confirm(options.shop(), availableOnly(landed.rows()), job.createdAt);
        }
        pass(job, rows.getLast().shoeKey());
        return Step.LANDED;
    }

    /** What the rows say of quantities. Only that something can be bought is no count. */
    private static List<StockCount> counts(List<ShoeRow> rows, Instant asOf) {
        return rows.stream()
                .map(ShoeRow::stock)
                .filter(count -> count != null && count.quantity() != null)
                .map(count -> new StockCount(count.gtin(), Math.min(count.quantity(), StockCount.MAX_QUANTITY), asOf))
                .toList();
    }

    /** Barcodes of which the rows say that they can be bought, and not how many. */
    private static List<Gtin> availableOnly(List<ShoeRow> rows) {
        return rows.stream()
                .map(ShoeRow::stock)
                .filter(count -> count != null && count.quantity() == null && count.available())
                .map(ShoeRow.Stock::gtin)
                .toList();
    }

    private void pass(ImportJobEntity job, String lastKey) {
        job.rowsApplied += staged.finish(job.id, job.appliedKey, lastKey);
        job.appliedKey = lastKey;
    }

    /** What a file that is a shop's whole stock does not list is sold out, unless rows of it could not be read. */
    private Step finish(ImportJobEntity job) {
        var options = StagedRows.read(job.options, OPTIONS);
        if (options.shop() != null && options.stockComplete() && !job.dryRun && job.rowsRefused == 0) {
            job.stockChanged += stock.sellOut(options.shop(), job.createdAt, new Author(job.author, "import " + job.id))
                    .applied();
        }
        job.state = Term.of(ImportState.DONE);
        job.finishedAt = Instant.now();
        return Step.FINISHED;
    }

    /** Writes the findings to the rows they are about and counts them. */
    private void report(ImportJobEntity job, List<StagedRow> rows, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        var tally = new FindingTally(StagedRows.read(job.findings, COUNTS));
        Map<Long, List<ReportLine>> byLine = new HashMap<>();
        for (var finding : findings) {
            var line = ReportLine.of(finding);
            tally.add(line);
            byLine.computeIfAbsent(line.line(), number -> new ArrayList<>()).add(line);
        }
        job.findings = StagedRows.json(tally.counts());
        Map<Long, List<ReportLine>> byOrdinal = new HashMap<>();
        for (var row : rows) {
            var more = byLine.remove(row.line());
            if (more != null) {
                byOrdinal.put(row.ordinal(), StagedRows.together(row.findings(), more));
            }
        }
        staged.report(job.id, byOrdinal);
    }

    private Step inTransaction(UUID id, Function<ImportJobEntity, Step> work) {
        return QuarkusTransaction.requiringNew()
                .timeout(TIMEOUT_SECONDS)
                .call(() -> jobs.lockIfFree(id).map(work).orElse(Step.NOT_OURS));
    }
}
