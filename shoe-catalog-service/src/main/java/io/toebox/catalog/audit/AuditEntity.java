package io.toebox.catalog.audit;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.toebox.catalog.core.shoe.Term;

/** A row of {@code audit}; written once. */
@Entity
@Immutable
@Table(name = "audit")
class AuditEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_id")
    @SequenceGenerator(name = "audit_id", sequenceName = "audit_id", allocationSize = 200)
    long id;

    Instant at;

    String author;

    String occasion;

    String action;

    String kind;

    String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    String changed;

    protected AuditEntity() {}

    AuditEntity(AuditEntry entry, Author author, Instant at) {
        this.at = at;
        this.author = author.name();
        this.occasion = author.occasion();
        this.action = Term.of(entry.action());
        this.kind = Term.of(entry.kind());
        this.subject = entry.subject();
        this.changed = entry.changed();
    }

    AuditLog.Trace toTrace() {
        return new AuditLog.Trace(new AuditLog.Position(at, id), author, occasion, action, changed);
    }
}
