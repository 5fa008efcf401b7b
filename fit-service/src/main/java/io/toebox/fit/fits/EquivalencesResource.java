package io.toebox.fit.fits;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.wording.Words;

/** The size of one shoe in the sizes of another. */
@Path("/v1/fit-equivalences")
@Tag(name = "Fit", description = "Feet against shoes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class EquivalencesResource {

    private static final String CACHE_CONTROL = "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400";

    private final Catalogue catalogue;

    EquivalencesResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(
            operationId = "listFitEquivalences",
            summary = "Which size of this shoe is my size of that one?",
            description =
                    "For each size and width of `from` the size and width of `to` that feels most like it: the length"
                            + " first, then ball and toes; with what then still differs, in millimetres and their error."
                            + " Answers 200 with an outcome also when one of the shoes cannot be compared.")
    @APIResponse(
            responseCode = "200",
            description = "The table, or why there is none",
            content = @Content(schema = @Schema(implementation = EquivalenceAnswer.class)))
    @APIResponse(
            responseCode = "503",
            description = "The catalogue has not been loaded yet; `Retry-After` says when to ask again")
    public Response list(
            @Parameter(description = "The shoe that is known to fit, as in the catalogue", example = "brooks-ghost-15")
                    @QueryParam("from")
                    @NotNull
                    @Size(min = 1, max = 120)
                    String from,
            @Parameter(description = "The shoe whose size is wanted", example = "brooks-ghost-16")
                    @QueryParam("to")
                    @NotNull
                    @Size(min = 1, max = 120)
                    String to,
            @Parameter(description = "Scale of all labels", example = "us-men") @QueryParam("sizeScale") @NotNull
                    SizeScale sizeScale,
            @Parameter(description = "Only this size of `from`, whole or half, as it is sold", example = "10.5")
                    @QueryParam("size")
                    @DecimalMin("1")
                    @DecimalMax("20")
                    @Nullable
                    Double size,
            @Parameter(
                            description =
                                    "Only this width of `from`: x-narrow, narrow, standard, wide, x-wide or xx-wide, or the letter"
                                            + " usual on sizeScale. Every width it is sold in when left out",
                            example = "standard")
                    @QueryParam("width")
                    @Size(min = 1, max = 20)
                    @Nullable
                    String width,
            @Context HttpHeaders headers) {
        var words = Words.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return Response.ok(EquivalenceQuestion.of(catalogue.getSnapshot(), from, to, sizeScale, size, width)
                        .answer(words))
                .header(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                .build();
    }
}
