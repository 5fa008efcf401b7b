package io.toebox.lacing.patterns;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.edge.access.Access;

/** Two lacings side by side. */
@Path("/v1/lacings/{id}/comparison")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Lacings", description = "The catalogue of lacings: paths, lengths, steps and drawings")
@RunOnVirtualThread
class LacingComparisonResource {

    private final ObjectMapper json;

    LacingComparisonResource(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "compareLacings",
            summary = "Compare two lacings in the same shoe",
            description =
                    "Length, crossings, windows, pull and load by row, side by side: at equal lace tension, and tied until"
                            + " both close the shoe equally hard, because a weak lacing looks gentle only while the shoe is"
                            + " closed less.")
    @APIResponse(
            responseCode = "200",
            description = "Both lacings",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = LacingComparisonResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    @APIResponse(responseCode = "404", description = "There is no lacing of one of the names")
    @APIResponse(responseCode = "406", description = "JSON is not acceptable")
    @APIResponse(responseCode = "422", description = "The shoe cannot take one of the lacings")
    public Response compare(
            @Parameter(description = "The first lacing, as in the address of a lacing", example = "criss-cross")
                    @PathParam("id")
                    String id,
            @BeanParam ComparisonParameters parameters,
            @Context Request request,
            @Context HttpHeaders headers)
            throws JsonProcessingException {
        var words = LacingsResource.words(headers);
        var comparison = parameters.read(AskedLacing.get(id), words);
        return CacheableAnswer.of(
                        request, MediaType.APPLICATION_JSON, words.language(), json.writeValueAsString(comparison))
                .build();
    }
}
