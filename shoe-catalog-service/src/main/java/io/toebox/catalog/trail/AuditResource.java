package io.toebox.catalog.trail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.AuditEntry.Kind;
import io.toebox.catalog.audit.AuditLog;
import io.toebox.edge.access.Access;

/** Reads who wrote what. */
@Path("/v1/audit")
@Extension(name = Access.EXTENSION, value = "operator")
@Tag(name = "Audit", description = "Who wrote what and when.")
class AuditResource {

    static final int MAX_LIMIT = 200;

    private final AuditLog log;

    AuditResource(AuditLog log) {
        this.log = log;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(
            operationId = "listAudit",
            summary = "What was done to one thing, and by whom",
            description = "Newest first. What was removed keeps its history.")
    @APIResponse(
            responseCode = "200",
            description = "One page; empty when nobody wrote it",
            content =
                    @Content(
                            schema = @Schema(implementation = AuditPage.class),
                            examples = @ExampleObject(name = "a price was changed", value = """
                                    {"items": [
                                      {"at": "2026-11-20T04:00:00Z", "author": "shop", "occasion": "0192f7c2-5d1e-7a3b",
                                       "action": "changed", "kind": "shoe", "subject": "brooks-ghost-16",
                                       "changed": [{"property": "price",
                                                    "before": {"amount": 150, "currency": "EUR"},
                                                    "after": {"amount": 140, "currency": "EUR"}}]},
                                      {"at": "2026-11-01T04:00:00Z", "author": "starter", "occasion": "first start",
                                       "action": "added", "kind": "shoe", "subject": "brooks-ghost-16", "changed": []}
                                    ]}""")))
    public AuditPage listAudit(
            @Parameter(description = "What was written", example = "shoe") @QueryParam("kind") @NotNull Kind kind,
            @Parameter(
                            description = "Slug of a shoe, a shop or `shop/gtin` of a stock, id of an import",
                            example = "brooks-ghost-16")
                    @QueryParam("subject")
                    @NotBlank
                    @Size(max = 200)
                    @Pattern(regexp = "^[^\\p{Cc}\\p{Cs}]*$", message = "{form.no-control-characters}")
                    String subject,
            @Parameter(description = "How many at most")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    Integer limit,
            @Parameter(description = "`nextCursor` of the page before, with the same kind and subject")
                    @QueryParam("cursor")
                    @Size(max = 200)
                    @Nullable
                    String cursor) {
        var found =
                log.list(kind, subject, cursor == null ? null : AuditCursor.parse(kind, subject, cursor), limit + 1);
        var page = found.stream().limit(limit).toList();
        return new AuditPage(
                page.stream()
                        .map(trace -> AuditPage.Entry.of(kind, subject, trace))
                        .toList(),
                found.size() > limit
                        ? AuditCursor.of(kind, subject, page.getLast().position())
                        : null);
    }
}
