package io.toebox.catalog.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import io.toebox.catalog.identity.MergeResponse.MergeRequest;

/** Makes one shoe of two. */
@Path("/v1/shoes/{slug}/merge")
@RequiresKey
@SecurityRequirement(name = "key")
@RunOnVirtualThread
@Tag(name = "Names of shoes")
class ShoeMergeResource {

    private final ShoeMerges merges;
    private final Caller caller;

    ShoeMergeResource(ShoeMerges merges, Caller caller) {
        this.merges = merges;
        this.caller = caller;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "mergeShoe", summary = "Say that a shoe is another one", description = """
                    Sizes, barcodes with their stock, measurements, sources and other names move to the shoe in `into`, which \
                    keeps what it has; the history of both stays in the audit. The name means the other shoe in all files then.""")
    @APIResponse(
            responseCode = "200",
            description = "One shoe",
            content = @Content(schema = @Schema(implementation = MergeResponse.class)))
    @APIResponse(responseCode = "404", description = "No such shoe")
    public MergeResponse mergeShoe(
            @Parameter(description = "The shoe that goes", example = "brooks-ghost-16-nightfall") @PathParam("slug")
                    String slug,
            @NotNull @Valid MergeRequest body) {
        return MergeResponse.of(merges.merge(slug, body.into(), true, caller.author()));
    }
}
