package io.toebox.lacing.advice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.edge.access.Access;
import io.toebox.edge.language.Language;
import io.toebox.lacing.wording.Words;

/** Lacing advice. */
@Path("/v1/lacing-recommendations")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Lacing advice", description = "Which lacing to try for what a runner feels")
@RunOnVirtualThread
class LacingRecommendationsResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recommendLacings",
            summary = "Recommend lacings",
            description =
                    "At most three lacings for complaints, the arch, fit zones and a shoe, the best first, each with"
                            + " why, what it changes for each part of the foot, what to mind, lace length and steps. What"
                            + " the shoe cannot take or works against anything asked is left out and said. A shoe without"
                            + " a lace to choose a path for gets an explanation, not an error. Words are in the best"
                            + " language of Accept-Language among English, German, French and Spanish. Comfort guidance"
                            + " only.")
    @APIResponse(
            responseCode = "200",
            description = "The advice",
            headers =
                    @Header(
                            name = "Content-Language",
                            description = "en, de, fr or es",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = LacingRecommendationsResponse.class)))
    @APIResponse(responseCode = "406", description = "JSON is not acceptable")
    @APIResponse(
            responseCode = "422",
            description =
                    "The request contradicts itself, for example an arch height index of another arch than is said")
    public Response recommend(@Valid @NotNull LacingRecommendationRequest body, @Context HttpHeaders headers) {
        var words = Words.in(Language.ofHeader(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        // Derived from a foot, so no shared cache may keep it.
        return Response.ok(LacingRecommendationsResponse.answer(body, words))
                .header("Cache-Control", "no-store")
                .header("Content-Language", words.language().tag())
                .header("Vary", "Accept-Language")
                .build();
    }
}
