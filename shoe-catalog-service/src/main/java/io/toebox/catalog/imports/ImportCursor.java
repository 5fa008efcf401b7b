package io.toebox.catalog.imports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.platform.PageCursor;

/** Where a list of imports or the report of one goes on. */
final class ImportCursor {

    private static final Pattern AGE = Pattern.compile("(\\d{1,18}) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,15}");
    private static final String IMPORTS = "imports";

    /** A place in the list of imports. */
    record Age(Instant createdAt, UUID id) {

        static final Age NEWEST = new Age(PageCursor.LATEST, new UUID(-1, -1));
    }

    private ImportCursor() {}

    static String of(Age last) {
        return PageCursor.of(IMPORTS, ChronoUnit.MICROS.between(Instant.EPOCH, last.createdAt) + " " + last.id);
    }

    static String of(UUID job, long lastOrdinal) {
        return PageCursor.of(report(job), String.valueOf(lastOrdinal));
    }

    static Age parseAge(@Nullable String cursor) {
        if (cursor == null) {
            return Age.NEWEST;
        }
        return PageCursor.get(IMPORTS, cursor, text -> match(AGE, text)
                .map(place -> new Age(
                        Instant.EPOCH.plus(Long.parseLong(place.group(1)), ChronoUnit.MICROS),
                        UUID.fromString(place.group(2)))));
    }

    /** The place in a report: everything up to this row was read; -1 at the start. */
    static long parseOrdinal(UUID job, @Nullable String cursor) {
        return cursor == null
                ? -1
                : PageCursor.get(
                        report(job), cursor, text -> match(ORDINAL, text).map(place -> Long.valueOf(place.group())));
    }

    private static String report(UUID job) {
        return "import " + job;
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }
}
