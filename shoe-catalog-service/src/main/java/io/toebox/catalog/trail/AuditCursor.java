package io.toebox.catalog.trail;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.toebox.catalog.audit.AuditEntry.Kind;
import io.toebox.catalog.audit.AuditLog.Position;
import io.toebox.catalog.platform.PageCursor;
import io.toebox.edge.vocabulary.Spelling;

/** Where the entries of one subject go on. */
final class AuditCursor {

    private static final Pattern POSITION = Pattern.compile("(\\S+) (\\d{1,18})");

    private AuditCursor() {}

    static String of(Kind kind, String subject, Position last) {
        return PageCursor.of(list(kind, subject), last.at() + " " + last.id());
    }

    static Position parse(Kind kind, String subject, String cursor) {
        return PageCursor.get(list(kind, subject), cursor, AuditCursor::find);
    }

    private static Optional<Position> find(String text) {
        return Optional.of(POSITION.matcher(text)).filter(Matcher::matches).flatMap(place -> PageCursor.findInstant(
                        place.group(1))
                .map(at -> new Position(at, Long.parseLong(place.group(2)))));
    }

    private static String list(Kind kind, String subject) {
        return "audit-1 " + Spelling.of(kind) + " " + subject;
    }
}
