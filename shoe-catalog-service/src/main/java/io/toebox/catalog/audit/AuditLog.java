package io.toebox.catalog.audit;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.database.Sql;

/** Keeps who wrote what. */
@ApplicationScoped
public class AuditLog {

    private static final int SLICE = 5_000;

    private final AuditRepository entries;
    private final Sql sql;

    AuditLog(AuditRepository entries, Sql sql) {
        this.entries = entries;
        this.sql = sql;
    }

    /** Writes the entries into the caller's transaction, so that nothing is written without a trace or traced without a write. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<AuditEntry> more, Author author, Instant at) {
        entries.persist(more.stream().map(entry -> new AuditEntity(entry, author, at)));
    }

    /** The newest entries of one subject, newest first, those after {@code after} in that order when it is given. */
    @Transactional
    public List<Trace> list(AuditEntry.Kind kind, String subject, @Nullable Position after, int limit) {
        return entries.list(Term.of(kind), subject, after, limit).stream()
                .map(AuditEntity::toTrace)
                .toList();
    }

    /** Forgets some of the entries from before then, the oldest first. Gives their number; none when there are no more. */
    @Transactional
    public int forgetSome(Instant before) {
        return sql.of("delete from audit where id in (select id from audit where at < :before order by at limit"
                        + " :slice)")
                .with("before", before)
                .with("slice", SLICE)
                .update();
    }

    /** Where an entry stands in the order of a list. */
    public record Position(Instant at, long id) {}

    /** An entry as it was kept. */
    public record Trace(Position position, String author, String occasion, String action, String changed) {}
}
