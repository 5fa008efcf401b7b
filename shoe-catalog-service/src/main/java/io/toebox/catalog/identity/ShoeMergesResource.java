package io.toebox.catalog.identity;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.catalog.access.Caller;
import io.toebox.catalog.access.RequiresKey;
import io.toebox.catalog.identity.MergeResponse.MergeList;

/** Shoes that were made one, and taking that back. */
@Path("/v1/shoe-merges")
@RequiresKey
@SecurityRequirement(name = "key")
@RunOnVirtualThread
@Tag(name = "Names of shoes")
class ShoeMergesResource {

    private static final int MAX_LIMIT = 200;

    private final ShoeMerges merges;
    private final Caller caller;

    ShoeMergesResource(ShoeMerges merges, Caller caller) {
        this.merges = merges;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listShoeMerges", summary = "Shoes that were made one", description = "The newest first.")
    @APIResponse(
            responseCode = "200",
            description = "The newest merges",
            content = @Content(schema = @Schema(implementation = MergeList.class)))
    public MergeList listShoeMerges(
            @Parameter(description = "How many at most")
                    @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(1)
                    @Max(MAX_LIMIT)
                    Integer limit) {
        return new MergeList(merges.list(limit).stream().map(MergeResponse::of).toList());
    }

    @POST
    @Path("/{id}/undo")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "undoShoeMerge", summary = "Make two shoes of one again", description = """
                    The shoe that went is there again as it was, and what came of it leaves the other one; what was learned of that \
                    one since stays. Taken back twice, nothing more happens.""")
    @APIResponse(
            responseCode = "200",
            description = "Taken back",
            content = @Content(schema = @Schema(implementation = MergeResponse.class)))
    @APIResponse(responseCode = "404", description = "No such merge")
    @APIResponse(responseCode = "409", description = "The slug of the shoe that went is another one's by now")
    public MergeResponse undoShoeMerge(@Parameter(description = "Of the list of merges") @PathParam("id") UUID id) {
        return MergeResponse.of(merges.undo(id, caller.author()));
    }
}
