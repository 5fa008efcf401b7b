package io.toebox.lacing.patterns;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.access.Access;
import io.toebox.edge.language.Language;
import io.toebox.lacing.core.optimum.LacingOptima;

/** The best lacings there are; runs on worker threads, whose number bounds the memory of searches at once. */
@Path("/v1/lacing-optima")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Lacing paths", description = "Lacings written in the notation, and the best ones there are")
class LacingOptimaResource {

    private static final int USUAL_ROWS = 6;
    // An average sneaker: 16 mm between rows, 50 mm between columns.
    private static final double USUAL_RATIO = 0.32;
    // The extremes of row spacing and width we accept elsewhere: 5 mm in 120 mm, 40 mm in 10 mm.
    private static final String MIN_RATIO = "0.04";
    private static final String MAX_RATIO = "4";

    private final ObjectMapper json;

    LacingOptimaResource(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "findLacingOptima",
            summary = "Find the shortest and the strongest lacings",
            description =
                    "Considers every closed lacing of a number of rows under each of Polster's rules and names the shortest"
                            + " and the strongest. Rows 2 to 7: with seven there are 383 million.")
    @APIResponse(
            responseCode = "200",
            description = "The best lacings under each rule",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = LacingOptimaResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    @APIResponse(responseCode = "406", description = "JSON is not acceptable")
    public Response find(
            @Parameter(
                            description = "Rows of eyelets; 6 when absent",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "2",
                                            maximum = "7",
                                            examples = "4"))
                    @QueryParam("rows")
                    @Min(LacingOptima.MIN_ROWS)
                    @Max(LacingOptima.MAX_ROWS)
                    @Nullable
                    Integer rows,
            @Parameter(
                            description = "Distance between rows over distance between columns; 0.32 when absent",
                            schema =
                                    @Schema(
                                            implementation = Double.class,
                                            minimum = MIN_RATIO,
                                            maximum = MAX_RATIO,
                                            examples = "0.32"))
                    @QueryParam("ratio")
                    @DecimalMin(MIN_RATIO)
                    @DecimalMax(MAX_RATIO)
                    @Nullable
                    Double ratio,
            @Context Request request)
            throws JsonProcessingException {
        var optima = LacingOptimaResponse.of(rows == null ? USUAL_ROWS : rows, ratio == null ? USUAL_RATIO : ratio);
        return CacheableAnswer.of(
                        request, MediaType.APPLICATION_JSON, Language.ENGLISH, json.writeValueAsString(optima))
                .build();
    }
}
