package io.toebox.catalog.sizes;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.catalog.platform.PublicReads;
import io.toebox.edge.access.Access;

/** Says what width letters mean. */
@Path("/v1/width-letters")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Sizes")
class WidthLettersResource {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Operation(operationId = "listWidthLetters", summary = "The width letters of one sex", description = """
                    A letter means nothing without the sex of the last: D is the standard width of men and a wide one of \
                    women. The names are one maker's; the millimetres are those of the measuring device, and other pages \
                    contradict them.""")
    @APIResponse(
            responseCode = "200",
            description = "From narrow to wide",
            content = @Content(schema = @Schema(implementation = WidthLetterResponse.Page.class)))
    public Response listWidthLetters(
            @Parameter(description = "Whose last", example = "women") @QueryParam("lastGender") @NotNull
                    Sex lastGender) {
        return Response.ok(WidthLetterResponse.Page.of(lastGender))
                .header(HttpHeaders.CACHE_CONTROL, PublicReads.CACHE_CONTROL)
                .header(HttpHeaders.VARY, PublicReads.VARY)
                .build();
    }
}
