package io.toebox.catalog.shoes;

import java.util.List;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.EntityTag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.platform.MergePatch;
import io.toebox.catalog.shoes.ShoeReader.WrittenShoe;
import io.toebox.edge.problem.ConstraintMistakes;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.request.JsonFields;

/**
 * Writes one shoe for somebody who has seen a certain state of it. The state is checked and replaced in one transaction that
 * keeps other writers out, so of two who have seen the same state one succeeds.
 */
@ApplicationScoped
class ShoeWrites {

    private final Shoes shoes;
    private final ShoeDocuments documents;
    private final ShoeWriter writer;
    private final ChangeLog changes;
    private final ConstraintMistakes constraints;
    private final JsonFields fields;

    ShoeWrites(
            Shoes shoes,
            ShoeDocuments documents,
            ShoeWriter writer,
            ChangeLog changes,
            ConstraintMistakes constraints,
            JsonFields fields) {
        this.shoes = shoes;
        this.documents = documents;
        this.writer = writer;
        this.changes = changes;
        this.constraints = constraints;
        this.fields = fields;
    }

    /**
     * Adds the shoe or replaces it.
     *
     * @param expectation refuses the state it is given: the tag of the present shoe, null when there is none
     */
    @Transactional
    Published put(String slug, ShoeRequest request, Author author, Consumer<@Nullable EntityTag> expectation) {
        var written = ShoeReader.read(slug, request, constraints.check(request));
        changes.lock();
        var present = shoes.findBySlug(slug).map(documents::json).orElse(null);
        expectation.accept(present == null ? null : ShoeDocuments.tag(present));
        return write(written, author, present == null);
    }

    /** Changes what the merge patch names, and does not ask more of the rest than that it was there. */
    @Transactional
    Published patch(String slug, JsonNode patch, Author author, Consumer<@Nullable EntityTag> expectation)
            throws JsonProcessingException {
        var present = getExpected(slug, expectation);
        var read = fields.read(MergePatch.apply(documents.writable(present), patch), ShoeRequest.class);
        var mistakes = read.mistakes().stream()
                .filter(mistake -> patch.has(property(mistake)))
                .toList();
        if (read.body() == null) {
            throw ProblemException.of(mistakes);
        }
        return write(ShoeReader.read(slug, read.body(), mistakes), author, false);
    }

    @Transactional
    void remove(String slug, Author author, Consumer<@Nullable EntityTag> expectation) {
        getExpected(slug, expectation);
        writer.remove(slug, author);
    }

    private StoredShoe getExpected(String slug, Consumer<@Nullable EntityTag> expectation) {
        changes.lock();
        var present = shoes.getBySlug(slug);
        expectation.accept(ShoeDocuments.tag(documents.json(present)));
        return present;
    }

    /** The property of the shoe that the mistake is in. */
    private static String property(Mistake mistake) {
        return String.valueOf(mistake.pointer()).split("/")[1];
    }

    private Published write(WrittenShoe written, Author author, boolean isNew) {
        // A recall is set and lifted at its own address, and no other write takes it away.
        var recall = shoes.findBySlug(written.shoe().identity().slug())
                .map(present -> present.shoe().offer().recall())
                .orElse(null);
        try {
            writer.upsert(List.of(written.shoe().withRecall(recall)), author);
        } catch (GtinTakenException e) {
            throw written.conflict(e);
        }
        var slug = written.shoe().identity().slug();
        return new Published(shoes.findBySlug(slug).map(documents::json).orElseThrow(), isNew);
    }

    /** The shoe as published after the write. */
    record Published(String json, boolean isNew) {}
}
