package io.toebox.gateway.codes;

import java.io.IOException;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

import io.toebox.edge.access.Access;
import io.toebox.edge.problem.ProblemException;
import io.toebox.gateway.core.codes.Code;
import io.toebox.gateway.recommendations.RecommendationsResource;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;
import static io.toebox.gateway.platform.GatewayTexts.GATEWAY;

/** Lets a runner take an answer along without an account. */
@Path("/v1/codes")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Codes", description = "Take an answer along by a code that opens it once.")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CodesResource {

    /** What a runner suffers from is used for an answer and never kept. */
    private static final String COMPLAINTS = "complaints";

    private final RecommendationsResource recommendations;
    private final SealedAnswers answers;
    private final ObjectMapper json;

    CodesResource(RecommendationsResource recommendations, SealedAnswers answers, ObjectMapper json) {
        this.recommendations = recommendations;
        this.answers = answers;
        this.json = json;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "createCode", summary = "Take an answer along", description = """
                    Takes what `/v1/recommendations` takes, keeps the answer to it for 15 minutes and gives a code that opens it once. \
                    Complaints in the question are left out: nothing of them is kept. The answer is kept sealed; the question is not kept \
                    at all. At most 20 codes are made and tried in ten minutes from one address.""")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            type = SchemaType.OBJECT,
                                            description = "The body of a request to `/v1/recommendations`")))
    @APIResponse(
            responseCode = "201",
            description = "The code, shown this once",
            content = @Content(schema = @Schema(implementation = CodeResponse.class)))
    @APIResponse(responseCode = "422", description = "The feet contradict each other")
    @APIResponse(responseCode = "503", description = "Nothing can be kept right now; see `Retry-After`")
    @APIResponse(responseCode = "504", description = "The answer took too long")
    public Response createCode(byte[] body, HttpServerRequest request)
            throws InterruptedException, SQLException, JsonProcessingException {
        var answer = recommendations.recommend(withoutComplaints(body), request);
        if (answer.getStatus() != Response.Status.OK.getStatusCode()) {
            return answer;
        }
        var kept = answers.keep(json.writeValueAsString(answer.getEntity()));
        return Response.status(Response.Status.CREATED)
                .entity(new CodeResponse(
                        kept.code().shown(),
                        kept.expiresAt().truncatedTo(ChronoUnit.SECONDS).toString()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/readings")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(operationId = "openCode", summary = "Open an answer by its code", description = """
                    Gives the answer that was kept, once. A code that is wrong, used or over is answered alike. It travels in the body, so it \
                    stands in no address and no log.""")
    @APIResponse(
            responseCode = "200",
            description = "The answer as it was given",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Recommendations")))
    @APIResponse(responseCode = "404", description = "The code opens nothing, or nothing any more")
    @APIResponse(responseCode = "503", description = "Nothing can be opened right now; see `Retry-After`")
    public String openCode(@Valid @NotNull CodeReading body) throws SQLException {
        var code = Code.find(body.code());
        return (code.isPresent() ? answers.open(code.get()) : Optional.<String>empty())
                .orElseThrow(() -> new ProblemException(NOT_FOUND, GATEWAY.sentence("code.opens-nothing")));
    }

    /** What cannot be read is left to who reads the rest, and refused there. */
    private byte[] withoutComplaints(byte[] body) {
        try {
            if (json.readTree(body) instanceof ObjectNode question && question.remove(COMPLAINTS) != null) {
                return json.writeValueAsBytes(question);
            }
        } catch (IOException e) {
            return body;
        }
        return body;
    }
}
