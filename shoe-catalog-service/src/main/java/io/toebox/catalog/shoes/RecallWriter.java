package io.toebox.catalog.shoes;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.changes.ChangeLog;
import io.toebox.catalog.core.shoe.Recall;

/** Writes recalls into their shoe, under the lock of all writers. */
@ApplicationScoped
class RecallWriter {

    private final Shoes shoes;
    private final ShoeWriter writer;
    private final ChangeLog changes;

    RecallWriter(Shoes shoes, ShoeWriter writer, ChangeLog changes) {
        this.shoes = shoes;
        this.writer = writer;
        this.changes = changes;
    }

    /** @param recall null to lift it */
    @Transactional
    void write(String slug, @Nullable Recall recall, Author author) {
        changes.lock();
        writer.upsert(List.of(shoes.getBySlug(slug).shoe().withRecall(recall)), author);
    }
}
