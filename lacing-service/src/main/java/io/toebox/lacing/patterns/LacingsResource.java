package io.toebox.lacing.patterns;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.drawing.LacingDrawing;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.pattern.Lacing;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.platform.Problem;
import io.toebox.lacing.platform.ProblemException;

import static io.toebox.lacing.platform.ProblemType.NOT_FOUND;

/** The lacings this service knows. */
@Path("/v1/lacings")
@Tag(name = "Lacings", description = "The catalogue of lacings: paths, lengths, steps and drawings")
@RunOnVirtualThread
class LacingsResource {

    private static final String SVG = "image/svg+xml";

    private final ObjectMapper json;

    LacingsResource(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "listLacings",
            summary = "List lacings",
            description = "All lacings, or those that serve a complaint, or those a shoe with the given rows can take.")
    @APIResponse(
            responseCode = "200",
            description = "The lacings, the everyday one first; for a complaint the first choices first",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LacingListResponse.class),
                            examples = @ExampleObject(name = "heel-slip", value = LacingExamples.LIST)))
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    public Response list(
            @Parameter(
                            description = "Only lacings that serve this complaint",
                            schema =
                                    @Schema(
                                            implementation = String.class,
                                            enumeration = {
                                                "numb-toes",
                                                "top-of-foot-pressure",
                                                "heel-slip",
                                                "black-toenail",
                                                "wide-forefoot",
                                                "high-instep",
                                                "inner-ball-pressure",
                                                "little-toe-pressure",
                                                "front-of-ankle-pressure"
                                            }))
                    @QueryParam("complaint")
                    @Nullable
                    String complaint,
            @Parameter(
                            description = "Only lacings a shoe with this many ordinary rows of eyelets can take",
                            schema = @Schema(implementation = Integer.class, minimum = "4", maximum = "9"))
                    @QueryParam("rows")
                    @Nullable
                    Integer rows,
            @Context Request request)
            throws JsonProcessingException {
        var filter = LacingFilter.of(complaint, rows);
        return CacheableAnswer.of(request, MediaType.APPLICATION_JSON, json.writeValueAsString(filter.toResponse()))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getLacing",
            summary = "Thread one lacing through a shoe",
            description =
                    "Path, length, pull, steps and evidence as JSON, or the drawing as SVG: by the Accept header, or by"
                            + " `format`, which wins, because a link in a page cannot set a header.")
    @APIResponse(
            responseCode = "200",
            description = "The lacing threaded through the shoe",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LacingResponse.class),
                        examples = @ExampleObject(name = "wide-forefoot", value = LacingExamples.LACING)),
                @Content(
                        mediaType = SVG,
                        schema = @Schema(implementation = String.class),
                        examples =
                                @ExampleObject(
                                        name = "drawing",
                                        value =
                                                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 440 630\">...</svg>"))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    @APIResponse(
            responseCode = "404",
            description = "There is no such lacing",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "406",
            description = "Neither JSON nor SVG is acceptable",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "The shoe cannot take this lacing, for example straight bar with an odd number of rows",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(
            @Parameter(description = "Id of the lacing", example = "wide-forefoot") @PathParam("id") String id,
            @BeanParam ThreadingParameters parameters,
            @Context Request request)
            throws JsonProcessingException {
        var lacing = Lacings.findLacing(id)
                .orElseThrow(() -> new ProblemException(NOT_FOUND, "There is no lacing of this name."));
        var threaded = parameters.read(lacing, request);
        return switch (threaded.format()) {
            case JSON ->
                CacheableAnswer.of(
                                request,
                                MediaType.APPLICATION_JSON,
                                json.writeValueAsString(LacingResponse.of(lacing, threaded)))
                        .build();
            case SVG ->
                CacheableAnswer.of(request, SVG, draw(lacing, threaded))
                        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                        .build();
        };
    }

    private static String draw(Lacing lacing, ThreadedLacing threaded) {
        EyeletRows eyelets = threaded.fitting().eyelets();
        return LacingDrawing.toSvg(lacing.name(), threaded.path(), eyelets, threaded.foot());
    }
}
