package io.toebox.catalog.imports;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of {@code import_job}. */
@Entity
@Table(name = "import_job")
class ImportJobEntity {

    @Id
    UUID id;

    String state;

    @Column(name = "dry_run")
    boolean dryRun;

    String format;

    String source;

    @JdbcTypeCode(SqlTypes.JSON)
    String options;

    String author;

    @Nullable
    String tenant;

    @Column(name = "idempotency_key")
    String idempotencyKey;

    String fingerprint;

    long bytes;

    @Column(name = "rows_read")
    long rowsRead;

    @Column(name = "rows_refused")
    long rowsRefused;

    @Column(name = "rows_to_apply")
    long rowsToApply;

    @Column(name = "rows_applied")
    long rowsApplied;

    @Column(name = "shoes_added")
    long shoesAdded;

    @Column(name = "shoes_changed")
    long shoesChanged;

    @Column(name = "shoes_unchanged")
    long shoesUnchanged;

    @Column(name = "stock_changed")
    long stockChanged;

    @JdbcTypeCode(SqlTypes.JSON)
    String findings;

    @Column(name = "applied_key")
    String appliedKey;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "started_at")
    @Nullable
    Instant startedAt;

    @Column(name = "finished_at")
    @Nullable
    Instant finishedAt;

    protected ImportJobEntity() {}
}
