package io.toebox.catalog.imports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.platform.Problem.FieldProblem;
import io.toebox.catalog.platform.ProblemException;

import static io.toebox.catalog.platform.ProblemType.VALIDATION_FAILED;

/** Where a list of imports or of findings goes on. */
final class ImportCursor {

    private static final Pattern AGE = Pattern.compile("(\\d{1,19})_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,15}");

    /** A place in the list of imports. */
    record Age(Instant createdAt, UUID id) {

        static final Age NEWEST = new Age(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

        @Override
        public String toString() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, createdAt) + "_" + id;
        }
    }

    private ImportCursor() {}

    static Age parseAge(@Nullable String cursor) {
        if (cursor == null) {
            return Age.NEWEST;
        }
        return match(AGE, cursor)
                .map(m -> new Age(
                        Instant.EPOCH.plus(Long.parseLong(m.group(1)), ChronoUnit.MICROS), UUID.fromString(m.group(2))))
                .orElseThrow(ImportCursor::refused);
    }

    /** The place in a report: everything up to this row was read; -1 at the start. */
    static long parseOrdinal(@Nullable String cursor) {
        return cursor == null
                ? -1
                : match(ORDINAL, cursor).map(m -> Long.parseLong(m.group())).orElseThrow(ImportCursor::refused);
    }

    private static Optional<Matcher> match(Pattern pattern, String cursor) {
        var matcher = pattern.matcher(cursor);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static ProblemException refused() {
        return new ProblemException(
                VALIDATION_FAILED,
                "1 parameter needs attention.",
                List.of(FieldProblem.ofParameter(
                        "cursor", "invalid-cursor", "Pass nextCursor of the page before unchanged.")));
    }
}
