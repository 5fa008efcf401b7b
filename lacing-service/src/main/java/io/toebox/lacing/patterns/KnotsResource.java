package io.toebox.lacing.patterns;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.jspecify.annotations.Nullable;

import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.lacing.core.drawing.KnotDrawing;
import io.toebox.lacing.core.knot.Knot;
import io.toebox.lacing.patterns.KnotResponse.ListOfKnots;
import io.toebox.lacing.patterns.ThreadedLacing.Format;
import io.toebox.lacing.print.PngImage;
import io.toebox.lacing.print.Raster;
import io.toebox.lacing.wording.KnotWords;
import io.toebox.lacing.wording.Words;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** The knots a lacing is tied with. */
@Path("/v1/knots")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Knots", description = "The knots a lacing is tied with: steps, hold and drawings")
@RunOnVirtualThread
class KnotsResource {

    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";

    /** What a knot is drawn as; a receipt has no room for it. */
    private static final List<String> DRAWN = List.of(Spelling.of(Medium.SVG), Spelling.of(Medium.PNG));

    private final ObjectMapper json;

    KnotsResource(ObjectMapper json) {
        this.json = json;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listKnots",
            summary = "List knots",
            description = "All knots with their steps and how well they hold, the everyday one first.")
    @APIResponse(
            responseCode = "200",
            description = "The knots",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = ListOfKnots.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    @APIResponse(responseCode = "406", description = "JSON is not acceptable")
    public Response list(@Context Request request, @Context HttpHeaders headers) throws JsonProcessingException {
        var words = LacingsResource.words(headers);
        return CacheableAnswer.of(
                        request,
                        MediaType.APPLICATION_JSON,
                        words.language(),
                        json.writeValueAsString(ListOfKnots.in(new KnotWords(words))))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getKnot",
            summary = "One knot",
            description =
                    "Its steps and how well it holds as JSON, or the steps drawn as SVG or PNG: by the Accept header,"
                            + " or by `as`, which wins.")
    @APIResponse(
            responseCode = "200",
            description = "The knot",
            headers = @Header(name = "ETag", schema = @Schema(implementation = String.class)),
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = KnotResponse.class)),
                @Content(mediaType = SVG, schema = @Schema(implementation = String.class)),
                @Content(mediaType = PNG, schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    @APIResponse(responseCode = "404", description = "There is no such knot")
    @APIResponse(responseCode = "406", description = "Nothing there is of it is acceptable")
    public Response get(
            @Parameter(description = "Id of a knot", example = "balanced-bow") @PathParam("id") String id,
            @Parameter(description = "`svg` or `png` for the drawn steps; by the Accept header when absent")
                    @QueryParam("as")
                    @Nullable
                    Medium as,
            @Context Request request,
            @Context HttpHeaders headers)
            throws JsonProcessingException {
        var words = LacingsResource.words(headers);
        var knot = Knot.findKnot(id)
                .orElseThrow(() -> new ProblemException(NOT_FOUND, Words.sentence("problem.not-found.knot")));
        var asked = AskedAnswer.read(null, as, headers);
        if (asked.format() == Format.JSON) {
            var body = json.writeValueAsString(KnotResponse.of(knot, new KnotWords(words)));
            return CacheableAnswer.of(request, MediaType.APPLICATION_JSON, words.language(), body)
                    .build();
        }
        return CacheableAnswer.ofDrawing(
                        request, asked.medium(), words.language(), draw(knot, words, asked.medium(), as != null))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    private static byte[] draw(Knot knot, Words words, Medium medium, boolean isAskedInTheQuery) {
        var said = new KnotWords(words);
        var svg = KnotDrawing.toSvg(knot, words.language().tag(), said.name(knot), said.steps(knot));
        return switch (medium) {
            case SVG -> svg.getBytes(StandardCharsets.UTF_8);
            case PNG -> PngImage.of(Raster.of(svg));
            case ESCPOS -> {
                if (isAskedInTheQuery) {
                    throw ProblemException.of(Mistake.ofParameter("as", Mistake.UNKNOWN_VALUE, Mistake.oneOf(DRAWN)));
                }
                throw new NotAcceptableException();
            }
        };
    }
}
