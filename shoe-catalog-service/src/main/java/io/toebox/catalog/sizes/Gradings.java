package io.toebox.catalog.sizes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.AuditEntry;
import io.toebox.catalog.audit.AuditLog;
import io.toebox.catalog.audit.Author;
import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Grading;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Term;

/** The gradings of all brands: at most a few for each brand, so always read as a whole. */
@ApplicationScoped
public class Gradings {

    private final GradingRepository rows;
    private final ChangeLog changes;
    private final AuditLog audit;
    private final ObjectMapper mapper;

    Gradings(GradingRepository rows, ChangeLog changes, AuditLog audit, ObjectMapper mapper) {
        this.rows = rows;
        this.changes = changes;
        this.audit = audit;
        this.mapper = mapper;
    }

    /**
     * Adds the grading or replaces the one of its brand, last and dimension.
     *
     * @param expectation refuses the state it is given, null when there is none yet
     * @return whether it was added
     */
    @Transactional
    boolean put(Grading grading, Author author, Consumer<@Nullable Grading> expectation) {
        changes.lock();
        var key = new Key(grading.brand(), grading.lastGender(), grading.dimension());
        var present = find(key).orElse(null);
        expectation.accept(present);
        if (!grading.equals(present)) {
            rows.put(new GradingEntity(grading));
            note(present == null ? AuditEntry.Action.ADDED : AuditEntry.Action.CHANGED, key, present, grading, author);
            changes.append(List.of(ChangeLog.Entry.gradingUpserted(json(grading))), now());
        }
        return present == null;
    }

    /** Forgets the grading; false when there is none. */
    @Transactional
    boolean remove(Key key, Author author, Consumer<Grading> expectation) {
        changes.lock();
        var present = find(key);
        present.ifPresent(grading -> {
            expectation.accept(grading);
            rows.deleteById(key.row());
            note(AuditEntry.Action.REMOVED, key, grading, null, author);
            changes.append(List.of(ChangeLog.Entry.gradingRemoved(json(grading))), now());
        });
        return present.isPresent();
    }

    @Transactional
    Optional<Grading> find(Key key) {
        return rows.findByIdOptional(key.row()).map(GradingEntity::toGrading);
    }

    private void note(
            AuditEntry.Action action, Key key, @Nullable Grading before, @Nullable Grading after, Author author) {
        var changed = mapper.createObjectNode().put("property", "grading");
        if (before != null) {
            changed.set("before", mapper.valueToTree(GradingResponse.of(before)));
        }
        if (after != null) {
            changed.set("after", mapper.valueToTree(GradingResponse.of(after)));
        }
        audit.append(
                List.of(new AuditEntry(action, AuditEntry.Kind.GRADING, key.subject(), "[" + changed + "]")),
                author,
                now());
    }

    private String json(Grading grading) {
        return mapper.valueToTree(GradingResponse.of(grading)).toString();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** What a grading is of. */
    record Key(String brand, LastGender lastGender, Dimension dimension) {

        private GradingEntity.Key row() {
            return new GradingEntity.Key(brand, Term.of(lastGender), Term.of(dimension));
        }

        private String subject() {
            return brand + "/" + Term.of(lastGender) + "/" + Term.of(dimension);
        }
    }

    /** All gradings by brand, last and dimension. */
    @Transactional
    List<Grading> list() {
        return toGradings(rows.listInOrder());
    }

    /** The same as the session's transaction sees them. */
    public static List<Grading> list(Session session) {
        return toGradings(GradingRepository.listInOrder(session));
    }

    private static List<Grading> toGradings(List<GradingEntity> rows) {
        return rows.stream().map(GradingEntity::toGrading).toList();
    }
}
