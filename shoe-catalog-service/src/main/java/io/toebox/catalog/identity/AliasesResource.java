package io.toebox.catalog.identity;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

import io.toebox.catalog.access.Caller;
import io.toebox.catalog.core.identity.TitleReader;
import io.toebox.catalog.core.identity.Words;
import io.toebox.catalog.identity.AliasResponse.AliasList;
import io.toebox.catalog.shoes.Shoes;
import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.CONFLICT;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** Other names of shoes. */
@Path("/v1/shoes/{slug}/aliases")
@Extension(name = Access.EXTENSION, value = "operator")
@RunOnVirtualThread
@Tag(name = "Names of shoes")
class AliasesResource {

    private final Aliases aliases;
    private final Shoes shoes;
    private final Caller caller;

    AliasesResource(Aliases aliases, Shoes shoes, Caller caller) {
        this.aliases = aliases;
        this.shoes = shoes;
        this.caller = caller;
    }

    @GET
    @Extension(name = Access.EXTENSION, value = "public")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listAliases",
            summary = "The other names of a shoe",
            description = "Names that files use for it and somebody has said it is, by name.")
    @APIResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = AliasList.class)))
    @APIResponse(responseCode = "404", description = "No such shoe")
    public AliasList listAliases(
            @Parameter(description = "The shoe", example = "brooks-ghost-16") @PathParam("slug") String slug) {
        shoes.getBySlug(slug);
        return new AliasList(aliases.listOf(slug).stream()
                .filter(alias -> alias.shop() == null || caller.maySee(alias.shop()))
                .map(AliasResponse::of)
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "addAlias", summary = "Give a shoe another name", description = """
                    Rows of later files with this name land on the shoe, or on its sibling on their own last. A name that \
                    means another shoe has to be taken away from it first. All spellings of the name are meant.""")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = AliasResponse.class)))
    @APIResponse(responseCode = "404", description = "No such shoe")
    @APIResponse(responseCode = "409", description = "The name means another shoe, which the answer names")
    public Response addAlias(
            @Parameter(description = "The shoe", example = "brooks-ghost-16") @PathParam("slug") String slug,
            @NotNull @Valid AliasRequest body) {
        var identity = shoes.getBySlug(slug).shoe().identity();
        String brand = body.brand() == null ? identity.brand() : body.brand();
        if (Words.slug(body.name()).isEmpty() || Words.slug(brand).isEmpty()) {
            throw ProblemException.of(
                    Mistake.ofPointer("#/name", "invalid-format", CATALOG.sentence("alias.unreadable")));
        }
        var title = TitleReader.read(body.name(), brand, identity.lastGender(), List.of(), List.of());
        var alias = aliases.putUnlessOfAnother(
                TitleReader.nameOf(brand, title.model()), body.name().strip(), body.shop(), slug, caller.author());
        if (!slug.equals(alias.slug())) {
            throw new ProblemException(
                    CONFLICT,
                    CATALOG.sentence("alias.of-another", String.valueOf(alias.slug()), String.valueOf(alias.id())));
        }
        return Response.status(Response.Status.CREATED)
                .entity(AliasResponse.of(alias))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteAlias",
            summary = "Take another name away",
            description = "Rows of later files with this name are read by its words again.")
    @APIResponse(responseCode = "204", description = "Taken away")
    @APIResponse(responseCode = "404", description = "The shoe has no such name")
    public Response deleteAlias(
            @Parameter(description = "The shoe", example = "brooks-ghost-16") @PathParam("slug") String slug,
            @Parameter(description = "Of the list of its names") @PathParam("id") UUID id) {
        boolean ofTheShoe =
                aliases.find(id).filter(alias -> slug.equals(alias.slug())).isPresent();
        if (!ofTheShoe || !aliases.remove(id)) {
            throw new ProblemException(NOT_FOUND, CATALOG.sentence("alias.unknown"));
        }
        return Response.noContent().build();
    }
}
