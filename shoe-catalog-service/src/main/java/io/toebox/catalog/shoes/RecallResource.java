package io.toebox.catalog.shoes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

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
import io.toebox.catalog.shoes.ShoeResponse.RecallNotice;

/** Calls shoes back and lifts recalls. */
@Path("/v1/shoes/{slug}/recall")
@RequiresKey
@SecurityRequirement(name = "key")
@RunOnVirtualThread
@Tag(name = "Writing shoes")
class RecallResource {

    private final RecallWriter writer;
    private final Caller caller;

    RecallResource(RecallWriter writer, Caller caller) {
        this.writer = writer;
        this.caller = caller;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putRecall", summary = "Call a shoe back", description = """
                    From then on no answer recommends it, and whoever asks for it learns why. Sent again it replaces what was \
                    there; neither a file nor a write of the shoe takes it away. It is in the change feed like any change.""")
    @APIResponse(
            responseCode = "200",
            description = "Called back",
            content = @Content(schema = @Schema(implementation = RecallNotice.class)))
    @APIResponse(responseCode = "404", description = "No such shoe")
    public RecallNotice putRecall(
            @Parameter(description = "The shoe", example = "brooks-ghost-16") @PathParam("slug") String slug,
            @NotNull @Valid RecallRequest body) {
        var recall = body.recall();
        writer.write(slug, recall, caller.author());
        return RecallNotice.of(recall);
    }

    @DELETE
    @Operation(
            operationId = "deleteRecall",
            summary = "Lift a recall",
            description = "The audit keeps what it was. Lifting one that is not there changes nothing.")
    @APIResponse(responseCode = "204", description = "Not called back any more")
    @APIResponse(responseCode = "404", description = "No such shoe")
    public Response deleteRecall(
            @Parameter(description = "The shoe", example = "brooks-ghost-16") @PathParam("slug") String slug) {
        writer.write(slug, null, caller.author());
        return Response.noContent().build();
    }
}
