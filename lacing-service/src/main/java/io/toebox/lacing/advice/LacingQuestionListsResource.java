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

/** Lacing advice for several shoes in one request. */
@Path("/v1/lacing-question-lists")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Lacing advice", description = "Which lacing to try for what a runner feels")
@RunOnVirtualThread
class LacingQuestionListsResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "answerLacingQuestions",
            summary = "Recommend lacings for several shoes at once",
            description =
                    "Each question is one of `/v1/lacing-recommendations`. As many answers as questions, in their order:"
                            + " the advice, or the problem of a question that contradicts itself. Nothing that is sent"
                            + " is stored.")
    @APIResponse(
            responseCode = "200",
            description = "One answer for each question",
            headers =
                    @Header(
                            name = "Content-Language",
                            description = "en, de, fr or es",
                            schema = @Schema(implementation = String.class)),
            content = @Content(schema = @Schema(implementation = LacingAnswerList.class)))
    @APIResponse(responseCode = "406", description = "JSON is not acceptable")
    public Response answer(@Valid @NotNull LacingQuestionList body, @Context HttpHeaders headers) {
        var words = Words.in(Language.ofHeader(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        // Derived from a foot, so no shared cache may keep it.
        return Response.ok(LacingAnswerList.of(body, words))
                .header("Cache-Control", "no-store")
                .header("Content-Language", words.language().tag())
                .header("Vary", "Accept-Language")
                .build();
    }
}
