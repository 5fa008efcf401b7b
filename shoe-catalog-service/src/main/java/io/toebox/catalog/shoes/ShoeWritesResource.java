package io.toebox.catalog.shoes;

import java.util.function.Consumer;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.access.Caller;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.platform.MergePatch;
import io.toebox.catalog.platform.Preconditions;
import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemTexts.EDGE;

/** Writes shoes by hand. */
@Path("/v1/shoes")
@Extension(name = Access.EXTENSION, value = "operator")
@RunOnVirtualThread
@Tag(name = "Writing shoes", description = "Needs a key, and the state one has seen: nobody overwrites unseen changes.")
@APIResponse(responseCode = "412", description = "It was changed in the meantime, or is there already")
@APIResponse(responseCode = "428", description = "Neither `If-Match` nor `If-None-Match` was sent")
class ShoeWritesResource {

    private final ShoeWrites writes;
    private final ShoeDocuments documents;
    private final Caller caller;

    ShoeWritesResource(ShoeWrites writes, ShoeDocuments documents, Caller caller) {
        this.writes = writes;
        this.documents = documents;
        this.caller = caller;
    }

    @PUT
    @Path("/{slug}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "putShoe", summary = "Add or replace a shoe", description = """
                    Send `If-None-Match: *` to add it, or the `ETag` of the state you have seen in `If-Match` to replace all of \
                    it: what is left out is unknown from then on. The same shoe again is no change. A body has at most 1 MiB.""")
    @APIResponse(
            responseCode = "200",
            description = "Replaced",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ShoeResponse.class)))
    @APIResponse(
            responseCode = "201",
            description = "Added",
            headers = {
                @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
                @Header(name = "Location", schema = @Schema(type = SchemaType.STRING))
            },
            content = @Content(schema = @Schema(implementation = ShoeResponse.class)))
    @APIResponse(responseCode = "409", description = "A barcode stands on another shoe, which is named")
    @APIResponse(responseCode = "422", description = "Two variants or measurements contradict each other")
    public Response putShoe(
            @Parameter(description = "Its name in addresses", example = "brooks-ghost-16") @PathParam("slug")
                    String slug,
            @Parameter(description = "`ETag` of the shoe to replace") @HeaderParam("If-Match") @Nullable String ifMatch,
            @Parameter(description = "`*` to add a shoe", example = "*") @HeaderParam("If-None-Match") @Nullable
                    String ifNoneMatch,
            @NotNull ShoeRequest body,
            @Context Request request,
            @Context UriInfo uri) {
        requireSlug(slug);
        var written = writes.put(
                slug, body, caller.author(), tag -> Preconditions.require(request, tag, ifMatch, ifNoneMatch));
        return answer(
                written.isNew()
                        ? Response.status(Response.Status.CREATED)
                                .header(
                                        HttpHeaders.LOCATION,
                                        uri.getRequestUri().getRawPath())
                        : Response.ok(),
                written.json());
    }

    @PATCH
    @Path("/{slug}")
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "patchShoe", summary = "Change parts of a shoe", description = """
                    A merge patch (RFC 7396) of the shoe as it is written: what is given replaces, `null` removes, lists are \
                    replaced as a whole. A body has at most 1 MiB.""")
    @APIResponse(
            responseCode = "200",
            description = "Changed",
            headers = @Header(name = "ETag", schema = @Schema(type = SchemaType.STRING)),
            content = @Content(schema = @Schema(implementation = ShoeResponse.class)))
    @APIResponse(responseCode = "404", description = "No such shoe")
    @APIResponse(responseCode = "409", description = "A barcode stands on another shoe, which is named")
    @APIResponse(responseCode = "422", description = "Two variants or measurements contradict each other")
    public Response patchShoe(
            @Parameter(description = "Its name in addresses", example = "brooks-ghost-16") @PathParam("slug")
                    String slug,
            @Parameter(description = "`ETag` of the shoe to change") @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MergePatch.MEDIA_TYPE,
                                            schema = @Schema(type = SchemaType.OBJECT),
                                            examples =
                                                    @ExampleObject(
                                                            name = "laces counted, price gone",
                                                            value = "{\"eyeletRows\": 6, \"price\": null}")))
                    @Nullable
                    String body,
            @Context HttpHeaders headers,
            @Context Request request)
            throws JsonProcessingException {
        requireSlug(slug);
        MergePatch.requireType(headers.getMediaType());
        var patch = documents.read(body == null ? "" : body);
        if (!patch.isObject()) {
            throw ProblemException.of(Mistake.ofPointer("#", Mistake.WRONG_TYPE, EDGE.sentence("one-object")));
        }
        var written = writes.patch(slug, patch, caller.author(), seen(request, ifMatch));
        return answer(Response.ok(), written.json());
    }

    @DELETE
    @Path("/{slug}")
    @Operation(operationId = "deleteShoe", summary = "Remove a shoe", description = "The audit keeps what was removed.")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "No such shoe")
    public Response deleteShoe(
            @Parameter(description = "Its name in addresses", example = "brooks-ghost-16") @PathParam("slug")
                    String slug,
            @Parameter(description = "`ETag` of the shoe to remove") @HeaderParam("If-Match") @Nullable String ifMatch,
            @Context Request request) {
        requireSlug(slug);
        writes.remove(slug, caller.author(), seen(request, ifMatch));
        return Response.noContent().build();
    }

    private static void requireSlug(String slug) {
        if (!Shoe.Identity.isSlug(slug)) {
            throw ProblemException.of(Mistake.ofParameter("slug", "invalid-format", CATALOG.sentence("slug")));
        }
    }

    private static Consumer<@Nullable EntityTag> seen(Request request, @Nullable String ifMatch) {
        return tag -> Preconditions.require(request, tag, ifMatch, null);
    }

    private static Response answer(Response.ResponseBuilder answer, String json) {
        return answer.entity(json).tag(ShoeDocuments.tag(json)).build();
    }
}
