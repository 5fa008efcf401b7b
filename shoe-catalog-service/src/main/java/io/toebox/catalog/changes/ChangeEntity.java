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

    String slug;

    @Nullable
    String shoe;

    @Column(name = "changed_at")
    Instant changedAt;

    protected ChangeEntity() {}

    ChangeEntity(long sequence, ChangeLog.Entry entry, Instant changedAt) {
        this.sequence = sequence;
        this.kind = Term.of(entry.kind());
        this.slug = entry.slug();
        this.shoe = entry.shoe();
        this.changedAt = changedAt;
    }
}
