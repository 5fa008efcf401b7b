package io.toebox.catalog.trail;

import java.time.Instant;
import java.util.Optional;

import io.toebox.catalog.audit.AuditEntry.Kind;
import io.toebox.catalog.audit.AuditLog.Position;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.platform.PageCursor;

/** Where the entries of one subject go on. */
final class AuditCursor {

    private AuditCursor() {}

    static String of(Kind kind, String subject, Position last) {
        return PageCursor.of(list(kind, subject), last.at() + " " + last.id());
    }

    static Optional<Position> find(Kind kind, String subject, String cursor) {
        return PageCursor.find(list(kind, subject), cursor).map(AuditCursor::position);
    }

    private static Position position(String text) {
        int space = text.indexOf(' ');
        return new Position(Instant.parse(text.substring(0, space)), Long.parseLong(text.substring(space + 1)));
    }

    private static String list(Kind kind, String subject) {
        return "audit-1 " + Term.of(kind) + " " + subject;
    }
}
