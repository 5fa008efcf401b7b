package io.toebox.catalog.changes;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Term;

/** A row of {@code change}; written once. */
@Entity
@Immutable
@Table(name = "change")
class ChangeEntity {

    @Id
    long sequence;

    String kind;

    @Nullable
    String slug;

    @Nullable
    String document;

    @Column(name = "changed_at")
    Instant changedAt;

    protected ChangeEntity() {}

    ChangeEntity(long sequence, ChangeLog.Entry entry, Instant changedAt) {
        this.sequence = sequence;
        this.kind = Term.of(entry.kind());
        this.slug = entry.slug();
        this.document = entry.document();
        this.changedAt = changedAt;
    }
}
