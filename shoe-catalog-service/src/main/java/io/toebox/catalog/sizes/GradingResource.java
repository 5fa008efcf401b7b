package io.toebox.catalog.sizes;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.access.Caller;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.Grading;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.platform.Preconditions;
import io.toebox.edge.access.Access;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** One grading: of one brand, one last and one dimension. */
@Path("/v1/gradings/{brand}/{lastGender}/{dimension}")
@Tag(name = "Sizes")
class GradingResource {

    private static final String TEXT = "^(?=.*\\S)[^\\x00-\\x1F\\x7F]*$";

    private final Gradings gradings;
    private final Caller caller;

    GradingResource(Gradings gradings, Caller caller) {
        this.gradings = gradings;
        this.caller = caller;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Extension(name = Access.EXTENSION, value = "public")
    @Operation(
            operationId = "getGrading",
            summary = "How one dimension of a brand grows",
            description = "Its ETag is what a write asks for.")
    @APIResponse(
            responseCode = "200",
            description = "The grading",
            content = @Content(schema = @Schema(implementation = GradingResponse.class)))
    @APIResponse(responseCode = "404", description = "Nobody has told")
    public Response getGrading(
            @Parameter(description = "As the brand spells it", example = "New Balance")
                    @PathParam("brand")
                    @Size(max = 60)
                    @Pattern(regexp = TEXT, message = "{form.some-text}")
                    String brand,
            @Parameter(description = "Whose last") @PathParam("lastGender") LastGender lastGender,
            @Parameter(description = "What grows") @PathParam("dimension") Dimension dimension) {
        return gradings.find(key(brand, lastGender, dimension))
                .map(grading -> answer(Response.ok(), grading))
                .orElseThrow(GradingResource::unknown);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RunOnVirtualThread
    @Extension(name = Access.EXTENSION, value = "operator")
    @Operation(operationId = "putGrading", summary = "Tell how one dimension of a brand grows", description = """
                    Needs `If-None-Match: *` to add it, or the ETag that was seen in `If-Match`. A grading travels with the \
                    snapshot, whose ETag it changes; the change feed is about shoes.""")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            content = @Content(schema = @Schema(implementation = GradingResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = GradingResponse.class)))
    @APIResponse(responseCode = "412", description = "It was changed in the meantime")
    @APIResponse(responseCode = "428", description = "`If-Match` or `If-None-Match` is missing")
    public Response putGrading(
            @Parameter(description = "As the brand spells it", example = "New Balance")
                    @PathParam("brand")
                    @Size(max = 60)
                    @Pattern(regexp = TEXT, message = "{form.some-text}")
                    String brand,
            @Parameter(description = "Whose last") @PathParam("lastGender") LastGender lastGender,
            @Parameter(description = "What grows") @PathParam("dimension") Dimension dimension,
            @Parameter(description = "`ETag` of the grading that was seen") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Parameter(description = "`*` to add one", example = "*") @HeaderParam("If-None-Match") @Nullable
                    String ifNoneMatch,
            @Context Request request,
            @NotNull @Valid GradingRequest body) {
        var key = key(brand, lastGender, dimension);
        var grading = body.toGrading(key.brand(), key.lastGender(), key.dimension());
        boolean added = gradings.put(
                grading,
                caller.author(),
                present -> Preconditions.require(request, present == null ? null : tag(present), ifMatch, ifNoneMatch));
        return answer(Response.status(added ? 201 : 200), grading);
    }

    @DELETE
    @RunOnVirtualThread
    @Extension(name = Access.EXTENSION, value = "operator")
    @Operation(
            operationId = "deleteGrading",
            summary = "Forget how one dimension of a brand grows",
            description = "Needs the ETag that was seen in `If-Match`.")
    @APIResponse(responseCode = "204", description = "Forgotten")
    @APIResponse(responseCode = "404", description = "Nobody has told")
    @APIResponse(responseCode = "412", description = "It was changed in the meantime")
    @APIResponse(responseCode = "428", description = "`If-Match` is missing")
    public Response deleteGrading(
            @Parameter(description = "As the brand spells it", example = "New Balance")
                    @PathParam("brand")
                    @Size(max = 60)
                    @Pattern(regexp = TEXT, message = "{form.some-text}")
                    String brand,
            @Parameter(description = "Whose last") @PathParam("lastGender") LastGender lastGender,
            @Parameter(description = "What grows") @PathParam("dimension") Dimension dimension,
            @Parameter(description = "`ETag` of the grading that was seen") @HeaderParam("If-Match") @Nullable
                    String ifMatch,
            @Context Request request) {
        boolean removed = gradings.remove(
                key(brand, lastGender, dimension),
                caller.author(),
                present -> Preconditions.require(request, tag(present), ifMatch, null));
        if (!removed) {
            throw unknown();
        }
        return Response.noContent().build();
    }

    private static Gradings.Key key(String brand, LastGender lastGender, Dimension dimension) {
        return new Gradings.Key(brand.strip(), lastGender, dimension);
    }

    private static Response answer(Response.ResponseBuilder answer, Grading grading) {
        return answer.entity(GradingResponse.of(grading)).tag(tag(grading)).build();
    }

    private static EntityTag tag(Grading grading) {
        return new EntityTag(UUID.nameUUIDFromBytes(grading.toString().getBytes(StandardCharsets.UTF_8))
                .toString());
    }

    private static ProblemException unknown() {
        return new ProblemException(NOT_FOUND, CATALOG.sentence("grading.unknown"));
    }
}
