package io.toebox.catalog.trail;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.AuditEntry;
import io.toebox.catalog.audit.AuditEntry.Kind;
import io.toebox.catalog.audit.AuditLog.Trace;
import io.toebox.catalog.core.shoe.Term;

/** One page of a list. */
@Schema(description = "Entries of one subject, newest first")
record AuditPage(
        @Schema(maxItems = AuditResource.MAX_LIMIT) List<Entry> items,

        @Schema(
                description =
                        "Pass as `cursor`, with the same kind and subject, for the next page; left out on the last")
        @Nullable
        String nextCursor) {

    /** Who did what to the subject. */
    @Schema(name = "AuditEntry", description = "Who did what to the subject")
    record Entry(
            Instant at,

            @Schema(description = "Name of the key, or of the part of the service that acted")
            String author,

            @Schema(description = "The request id or the import it belongs to")
            String occasion,

            AuditEntry.Action action,

            Kind kind,

            String subject,

            @Schema(implementation = Changed[].class) @JsonRawValue
            String changed) {

        static Entry of(Kind kind, String subject, Trace trace) {
            return new Entry(
                    trace.position().at(),
                    trace.author(),
                    trace.occasion(),
                    Term.parse(AuditEntry.Action.class, trace.action()),
                    kind,
                    subject,
                    trace.changed());
        }
    }

    /** A published property that differs; documents the text that is kept. */
    @Schema(name = "ChangedProperty", description = "A side that did not have the property is left out")
    record Changed(
            String property,
            @Nullable Object before,
            @Nullable Object after) {}
}
