package io.toebox.catalog.imports;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.imports.reading.FeedFormat;

/**
 * What was asked for with a file.
 *
 * @param id the id of the import, should this be the first request with its key
 * @param idempotencyKey the sender's key, whose scope is its tenant
 * @param tenant the shop that sends it; null when an operator does
 * @param format null to find out
 */
record ImportOrder(
        UUID id,
        String idempotencyKey,
        String author,
        @Nullable String tenant,
        boolean dryRun,
        @Nullable FeedFormat format,
        ImportOptions options) {

    /** Everything but the file that makes it the same order again. */
    String fingerprintPart() {
        return "%s %s %s %s".formatted(author, dryRun, format, StagedRows.json(options));
    }
}
