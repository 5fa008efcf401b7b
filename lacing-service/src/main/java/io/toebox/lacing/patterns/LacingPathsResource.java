package io.toebox.lacing.patterns;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Problem;

/** Paths people write themselves. */
@Path("/v1/lacing-paths")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Lacing paths", description = "Lacings written in the notation, and the best ones there are")
@RunOnVirtualThread
class LacingPathsResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkLacingPath",
            summary = "Check, measure and draw a path",
            description =
                    "Reads a path in the notation, says whether it can be laced, and if so answers with its lengths, pull,"
                            + " steps and drawing. Nothing is stored. At most 1000 characters, rows 1 to 10.")
    @APIResponse(
            responseCode = "200",
            description = "The path can be laced",
            content = @Content(schema = @Schema(implementation = LacingPathResponse.class)))
    @APIResponse(responseCode = "406", description = "JSON is not acceptable")
    @APIResponse(
            responseCode = "422",
            description = "It cannot be laced: the rule is the code, the pass is in the detail",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response check(@Valid @NotNull LacingPathRequest body, @Context HttpHeaders headers) {
        var words = LacingsResource.words(headers);
        return Response.ok(LacingPathResponse.of(WrittenPath.of(body), words))
                .header("Cache-Control", "no-store")
                .header("Content-Language", words.language().tag())
                .header("Vary", "Accept-Language")
                .build();
    }
}
