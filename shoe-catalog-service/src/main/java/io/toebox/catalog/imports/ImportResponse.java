package io.toebox.catalog.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.imports.reading.FeedFormat;

/** An import as it is published. */
@Schema(name = "Import", description = "One file on its way into the catalogue")
record ImportResponse(
        UUID id,

        @Schema(
                description = "`queued`: received and checked. `running`: some shoes have landed, each whole. "
                        + "`cancelled`: stopped between two batches; what had landed stays")
        ImportState state,

        @Schema(description = "Whether it only finds out what would happen")
        boolean dryRun,

        FeedFormat format,

        @Schema(description = "Stands among the sources of each shoe")
        String source,

        @Schema(
                description =
                        "What was said of the columns of a table of no known kind, to be said again of the next file; left out when "
                                + "nothing was")
        @Nullable
        Map<String, String> columns,

        Rows rows,
        Progress progress,
        Shoes shoes,

        @Schema(description = "Stock counts taken over; left out when no shop was named", minimum = "0") @Nullable
        Long stockChanged,

        @Schema(description = "What was found, errors first, then by frequency")
        List<FindingTally.Count> findings,

        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    private static final TypeReference<List<FindingTally.Count>> COUNTS = new TypeReference<>() {};
    private static final TypeReference<ImportOptions> OPTIONS = new TypeReference<>() {};

    static ImportResponse of(ImportJobEntity job, Instant now) {
        var options = StagedRows.read(job.options, OPTIONS);
        return new ImportResponse(
                job.id,
                Term.parse(ImportState.class, job.state),
                job.dryRun,
                Term.parse(FeedFormat.class, job.format),
                job.source,
                columns(options),
                new Rows(job.rowsRead, job.rowsRefused),
                Progress.of(job, now),
                new Shoes(job.shoesAdded, job.shoesChanged, job.shoesUnchanged),
                options.shop() == null ? null : job.stockChanged,
                StagedRows.read(job.findings, COUNTS),
                job.createdAt,
                job.startedAt,
                job.finishedAt);
    }

    private static @Nullable Map<String, String> columns(ImportOptions options) {
        return options.columns() == null
                ? null
                : options.columns().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                column -> column.getValue().name().toLowerCase(Locale.ROOT),
                                (one, other) -> one,
                                TreeMap::new));
    }

    boolean isOver() {
        return state.isOver();
    }

    /** The rows of the file. */
    @Schema(name = "ImportRows", description = "The rows of the file")
    record Rows(
            @Schema(minimum = "0") long read,

            @Schema(minimum = "0", description = "Rows that did not land, each with its reason in the findings")
            long refused) {}

    /** How far it is. */
    @Schema(name = "ImportProgress", description = "How far it is")
    record Progress(
            @Schema(minimum = "0", description = "Rows done")
            long done,

            @Schema(minimum = "0", description = "Rows to do: those read and not refused")
            long total,

            @Schema(description = "Rows a second so far; left out before the first batch", minimum = "0") @Nullable
            BigDecimal rowsPerSecond,

            @Schema(
                    description = "Seconds still to go at that rate; left out when it is over or not known",
                    minimum = "0")
            @Nullable
            Long etaSeconds) {

        static Progress of(ImportJobEntity job, Instant now) {
            long done = job.rowsApplied;
            long total = job.rowsToApply;
            if (job.startedAt == null || done == 0) {
                return new Progress(done, total, null, null);
            }
            var end = job.finishedAt == null ? now : job.finishedAt;
            double seconds = Math.max(1, Duration.between(job.startedAt, end).toMillis()) / 1000.0;
            double rate = done / seconds;
            Long eta = job.finishedAt == null ? (long) Math.ceil((total - done) / rate) : null;
            return new Progress(done, total, BigDecimal.valueOf(rate).setScale(0, RoundingMode.HALF_UP), eta);
        }
    }

    /** What became of the shoes. */
    @Schema(
            name = "ImportShoes",
            description = "Shoes that were, or in a dry run would be, added, changed or found as given")
    record Shoes(
            @Schema(minimum = "0") long added,
            @Schema(minimum = "0") long changed,
            @Schema(minimum = "0") long unchanged) {}
}
