package io.toebox.catalog.changes;

import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The change feed. */
@Path("/v1/changes")
@Tag(name = "Following the catalogue", description = "Hold a copy: load the snapshot, then follow the changes.")
class ChangesResource {

    static final int MAX_LIMIT = 200;

    private final ChangeLog log;

    ChangesResource(ChangeLog log) {
        this.log = log;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    @Operation(operationId = "listChanges", summary = "Changes after a sequence", description = """
                    Changes in the order they were committed, without gaps: a change is never seen before one with a \
                    smaller number. Ask again with `after` set to `lastSequence`. A `lastSequence` below `after` means that \
                    the catalogue was restored to an earlier state: load the snapshot again.""")
    @APIResponse(
            responseCode = "200",
            description = "The changes, oldest first; empty when there are none yet",
            content =
                    @Content(
                            schema = @Schema(implementation = ChangePage.class),
                            examples = @ExampleObject(name = "two changes", value = """
                                                    {"items": [
                                                      {"sequence": 387, "kind": "shoe-upserted", "slug": "brooks-ghost-16",
                                                       "shoe": {"slug": "brooks-ghost-16", "brand": "Brooks", "model": "Ghost 16",
                                                                "category": "road", "paces": ["daily-running"], "widthsOffered": [], "variants": [],
                                                                "measurements": [], "sources": ["Own measurement"],
                                                                "updatedAt": "2026-11-20T04:00:00Z"}},
                                                      {"sequence": 388, "kind": "shoe-removed", "slug": "brooks-ghost-12"}
                                                    ], "lastSequence": 388}""")))
    public ChangePage listChanges(
            @Parameter(description = "The last sequence already known; 0 for everything", example = "386")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    Long after,
            @Parameter(description = "How many changes at most", example = "200")
                    @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    Integer limit) {
        var items = log.listAfter(after, limit);
        return new ChangePage(
                items,
                items.isEmpty()
                        ? Math.min(after, log.lastSequence())
                        : items.getLast().sequence());
    }

    /** Changes and where to go on. */
    @Schema(description = "Changes, oldest first, and where to go on")
    record ChangePage(
            @Schema(required = true, maxItems = MAX_LIMIT) List<Change> items,

            @Schema(description = "Ask next for what comes after this", minimum = "0", required = true)
            long lastSequence) {}
}
