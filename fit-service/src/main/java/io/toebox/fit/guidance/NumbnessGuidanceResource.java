package io.toebox.fit.guidance;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.edge.access.Access;
import io.toebox.fit.wording.Words;

/** Guidance for numb feet. */
@Path("/v1/numbness-guidance")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Numbness", description = "Numb feet on a run: what may lie behind it and what to try")
@RunOnVirtualThread
public class NumbnessGuidanceResource {

    private final NumbnessAdvisor advisor;

    NumbnessGuidanceResource(NumbnessAdvisor advisor) {
        this.advisor = advisor;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "guideNumbness",
            summary = "My feet go numb on a run: what may lie behind it, and what can I try?",
            description =
                    "Ranks what may add to it (shoes or lacing, running form, a cold start, fluids and salts, something worth having checked),"
                            + " each with why, what to try now, before the next run and from now on. What a professional should"
                            + " look at comes first and outweighs everything else. With nothing said it answers 200 with the"
                            + " questions to ask. Comfort guidance, not medical advice; it never names a condition.")
    @APIResponse(
            responseCode = "200",
            description = "The guidance, or what to ask first",
            content = @Content(schema = @Schema(implementation = NumbnessGuidanceResponse.class)))
    @APIResponse(responseCode = "422", description = "Two measurements or answers cannot both be right")
    @APIResponse(
            responseCode = "503",
            description = "The catalogue has not been loaded yet; `Retry-After` says when to ask again")
    public Response guide(@Valid @NotNull NumbnessGuidanceRequest body, @Context HttpHeaders headers) {
        var words = Words.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        // What somebody tells about their body, so no shared cache may keep it.
        return Response.ok(advisor.guide(body, words))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
