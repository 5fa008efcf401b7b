package io.toebox.lacing.patterns;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import io.toebox.edge.language.Language;
import io.toebox.edge.problem.Problem;
import io.toebox.lacing.patterns.ThreadedLacing.Format;
import io.toebox.lacing.wording.Words;

/** The lacings this service knows. */
@Path("/v1/lacings")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Lacings", description = "The catalogue of lacings: paths, lengths, steps and drawings")
@RunOnVirtualThread
class LacingsResource {

    private static final String SVG = "image/svg+xml";
    private static final String PNG = "image/png";
    private static final String ESCPOS = "application/vnd.escpos";

    private final ObjectMapper json;

    private final LinkConfig links;

    /** Every lacing is threaded through every number of rows for it, always the same ones: some hundred lists at most. */
    private final Map<Listed, String> lists = new ConcurrentHashMap<>();

    LacingsResource(ObjectMapper json, LinkConfig links) {
        this.json = json;
        this.links = links;
    }

    @GET
    @Operation(
            operationId = "listLacings",
            summary = "List lacings",
            description = "All lacings, or those that serve a complaint, or those a shoe with the given rows can take.")
    @APIResponse(
            responseCode = "200",
            description = "The lacings, the everyday one first; for a complaint the first choices first",
            headers = {
                @Header(name = "ETag", schema = @Schema(implementation = String.class)),
                @Header(
                        name = "Content-Language",
                        description = "en, de, fr or es",
                        schema = @Schema(implementation = String.class))
            },
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LacingListResponse.class)))
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    public Response list(@BeanParam LacingFilter filter, @Context Request request, @Context HttpHeaders headers)
            throws JsonProcessingException {
        var words = words(headers);
        var body = lists.get(new Listed(filter, words.language()));
        if (body == null) {
            body = json.writeValueAsString(filter.toResponse(words));
            lists.put(new Listed(filter, words.language()), body);
        }
        return CacheableAnswer.of(request, MediaType.APPLICATION_JSON, words.language(), body)
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getLacing",
            summary = "Thread one lacing through a shoe",
            description =
                    "Path, length, pull, steps and evidence as JSON, or a drawing as SVG, PNG or, for a receipt printer,"
                            + " ESC/POS: by the Accept header, or by `format` and `as`, which win, because a link in a page cannot set a header. A drawing asked for by `format` is SVG wherever that is"
                            + " acceptable, and by `format=svg` always. Words are in the best"
                            + " language of Accept-Language among English, German, French and Spanish.")
    @APIResponse(
            responseCode = "200",
            description = "The lacing threaded through the shoe",
            headers = {
                @Header(name = "ETag", schema = @Schema(implementation = String.class)),
                @Header(
                        name = "Content-Language",
                        description = "en, de, fr or es",
                        schema = @Schema(implementation = String.class))
            },
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LacingResponse.class)),
                @Content(mediaType = SVG, schema = @Schema(implementation = String.class)),
                @Content(mediaType = PNG, schema = @Schema(implementation = String.class, format = "binary")),
                @Content(mediaType = ESCPOS, schema = @Schema(implementation = String.class, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "Unchanged since the given ETag")
    @APIResponse(responseCode = "404", description = "There is no such lacing")
    @APIResponse(responseCode = "406", description = "Nothing there is of it is acceptable")
    @APIResponse(
            responseCode = "422",
            description =
                    "The shoe cannot take this lacing, for example straight bar with an odd number of rows, or its parts do"
                            + " not go together",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response get(
            @Parameter(
                            description = "Id or alias of a lacing, or methods laced together with `+` between, such as"
                                    + " `wide-forefoot+window@4+heel-lock`: `@4` is the row, `.inside` or `.outside`"
                                    + " where straight pieces run",
                            example = "wide-forefoot")
                    @PathParam("id")
                    String id,
            @BeanParam ThreadingParameters parameters,
            @Context Request request,
            @Context HttpHeaders headers)
            throws JsonProcessingException {
        var words = words(headers);
        var lacing = AskedLacing.get(id);
        var threaded = parameters.read(lacing, headers);
        if (threaded.format() == Format.JSON) {
            var body = json.writeValueAsString(LacingResponse.of(lacing, threaded, words));
            return CacheableAnswer.of(request, MediaType.APPLICATION_JSON, words.language(), body)
                    .build();
        }
        var drawing = Drawings.draw(lacing, threaded, words, links.publicAddress());
        return CacheableAnswer.ofDrawing(request, threaded.medium(), words.language(), drawing)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .build();
    }

    private record Listed(LacingFilter filter, Language language) {}

    static Words words(HttpHeaders headers) {
        return Words.in(Language.ofHeader(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
    }
}
