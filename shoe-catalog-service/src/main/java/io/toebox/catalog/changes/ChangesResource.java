package io.toebox.catalog.changes;

import java.time.Duration;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
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

/** The change feed. */
@Path("/v1/changes")
@Tag(name = "Following the catalogue", description = "Hold a copy: load the snapshot, then follow the changes.")
class ChangesResource {

    static final int MAX_LIMIT = 200;

    static final int MAX_WAIT_SECONDS = 30;

    private final ChangeLog log;
    private final LongPoll longPoll;

    ChangesResource(ChangeLog log, LongPoll longPoll) {
        this.log = log;
        this.longPoll = longPoll;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @ResponseHeader(name = "Cache-Control", value = "no-store")
    // A waiting reader would hold a place of the gateway's for half a minute; who keeps a copy asks here.
    @Extension(name = "x-internal", value = "true", parseValue = true)
    @Operation(operationId = "listChanges", summary = "Changes after a sequence", description = """
                Changes in the order they were committed, without gaps: a change is never seen before one with a \
                smaller number. Ask again with `after` set to `lastSequence`. Another `edition` than that of your \
                snapshot, or a `lastSequence` below `after`, means that these changes do not continue it: load the snapshot \
                again. So does `snapshotNeeded`: changes are kept for 30 days unless the service is configured \
                otherwise. With `wait` the answer comes when there is a change, at the latest when the time is over; ask again \
                at once.""")
    @APIResponse(
            responseCode = "200",
            description = "The changes, oldest first; empty when there are none yet",
            content =
                    @Content(
                            schema = @Schema(implementation = ChangePage.class),
                            examples = @ExampleObject(name = "three changes", value = """
                                                    {"items": [
                                                      {"sequence": 387, "kind": "shoe-upserted", "slug": "brooks-ghost-16",
                                                       "shoe": {"slug": "brooks-ghost-16", "brand": "Brooks", "model": "Ghost 16", "modelKey": "brooks|ghost16",
                                                                "category": "road", "paces": ["daily-running"], "widthsOffered": [], "variants": [],
                                                                "measurements": [], "sources": ["Own measurement"],
                                                                "updatedAt": "2026-11-20T04:00:00Z"}},
                                                      {"sequence": 388, "kind": "shoe-removed", "slug": "brooks-ghost-12"},
                                                      {"sequence": 389, "kind": "stock-changed", "slug": "brooks-ghost-16",
                                                       "stock": {"shop": "lauf-laden", "inStock": ["00195394123456"], "soldOut": []}}
                                                    ], "edition": "c2ee390c-5d1e-4a3b-9a51-7f2f6c1f0e11-90b12a7f-1.0.0",
                                                     "lastSequence": 389}""")))
    public ChangePage listChanges(
            @Parameter(description = "The last sequence already known", example = "386")
                    @QueryParam("after")
                    @DefaultValue("0")
                    @Min(0)
                    Long after,
            @Parameter(description = "How many changes at most", example = "200")
                    @QueryParam("limit")
                    @DefaultValue("200")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    Integer limit,
            @Parameter(description = "Seconds to wait for a change when there is none yet", example = "30")
                    @QueryParam("wait")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(MAX_WAIT_SECONDS)
                    Integer wait,
            @Context RoutingContext request) {
        return longPoll.read(
                () -> page(after, limit),
                page -> page.isNews(after),
                Duration.ofSeconds(wait),
                gone -> request.addEndHandler(ended -> gone.run()));
    }

    private ChangePage page(long after, int limit) {
        // The state first: a change it knows of is then among the changes, or no longer kept.
        var state = log.state();
        var items = log.listAfter(after, limit);
        boolean isContinued =
                items.isEmpty() ? after >= state.sequence() : items.getFirst().sequence() == after + 1;
        if (!isContinued) {
            return new ChangePage(List.of(), state.edition(), 0, true);
        }
        long last = items.isEmpty()
                ? Math.min(after, state.sequence())
                : items.getLast().sequence();
        return new ChangePage(items, state.edition(), last, null);
    }

    /** Changes and where to go on. */
    @Schema(description = "Changes, oldest first, and where to go on")
    record ChangePage(
            @Schema(maxItems = MAX_LIMIT) List<Change> items,

            @Schema(description = "As in the header of the snapshot these changes belong to")
            String edition,

            @Schema(description = "Ask next for what comes after this", minimum = "0")
            long lastSequence,

            @Schema(
                    description =
                            "True when changes after `after` are no longer kept: load the snapshot. Left out otherwise")
            @Nullable
            Boolean snapshotNeeded) {

        /** Whether the reader should hear of it now: there is a change, or there are others than it could go on with. */
        boolean isNews(long after) {
            return !items.isEmpty() || lastSequence < after || snapshotNeeded != null;
        }
    }
}
