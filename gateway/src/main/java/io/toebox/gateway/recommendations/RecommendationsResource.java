package io.toebox.gateway.recommendations;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

import io.toebox.edge.access.Access;
import io.toebox.edge.problem.Problem;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.request.RequestIds;
import io.toebox.gateway.recommendations.JsonCalls.Asked;
import io.toebox.gateway.recommendations.JsonCalls.JsonAnswer;

import static io.toebox.edge.problem.ProblemType.TIMEOUT;
import static io.toebox.edge.problem.ProblemType.UNAVAILABLE;
import static io.toebox.gateway.platform.GatewayTexts.GATEWAY;

@Path("/v1/recommendations")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Recommendations", description = "Shoes for a pair of feet, with size, width, confidence and lacing.")
public class RecommendationsResource {

    private static final Logger LOG = Logger.getLogger(RecommendationsResource.class);

    private final Recommender recommender;

    RecommendationsResource(Recommender recommender) {
        this.recommender = recommender;
    }

    @POST
    @RunOnVirtualThread
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "recommendShoes", summary = "Recommend shoes for these feet", description = """
                    Says which shoes to try, in which size and width, how much room every zone of the foot has, how sure that \
                    is, how to lace them, what else to tell and what to do next. Without `shoes` the catalogue is ranked; with \
                    them each is judged in its place, for a page that lists them, and one that is not known has a problem of \
                    its own. Lacing is told once: `lacing.advice` is that of the first shoe that can be laced and of every shoe that \
                    `lacing.changes` does not name; a change replaces the members it names. Every size is in `sizeSystem` \
                    first. Complaints choose lacings, and bring guidance when feet go numb. Nothing that is sent is stored. \
                    When lacing advice cannot be had in time, the answer comes without it and says so in `warnings`.\
                    """)
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(ref = "#/components/schemas/RecommendationRequest")))
    @APIResponse(
            responseCode = "200",
            description = "Shoes, the best first or in the order of `shoes`; an empty list when none is known to fit",
            content = @Content(schema = @Schema(implementation = Recommendations.class)))
    @APIResponse(responseCode = "422", description = "The feet contradict each other")
    @APIResponse(responseCode = "503", description = "The ranking cannot be made right now; see `Retry-After`")
    @APIResponse(responseCode = "504", description = "The ranking took too long")
    public Response recommend(byte[] body, HttpServerRequest request) throws InterruptedException {
        var answer = recommendOrExplain(body, Asked.by(request));
        if (answer.status() == 200) {
            return Response.ok(answer.body())
                    .header(HttpHeaders.CONTENT_LANGUAGE, answer.language())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                    .build();
        }
        if (answer.status() >= 500 || !answer.body().containsKey("type")) {
            throw new ProblemException(UNAVAILABLE, GATEWAY.sentence("fit.no-ranking"));
        }
        return problemOfFit(answer, request);
    }

    private JsonAnswer recommendOrExplain(byte[] body, Asked asked) throws InterruptedException {
        String requestId = asked.requestId();
        try {
            return recommender.recommend(body, asked);
        } catch (TimeoutException e) {
            LOG.warnf("Request %s: no ranking in time", requestId);
            throw new ProblemException(TIMEOUT, GATEWAY.sentence("fit.too-slow"));
        } catch (IOException e) {
            LOG.warnf("Request %s: no ranking: %s", requestId, e.getClass().getSimpleName());
            throw new ProblemException(UNAVAILABLE, GATEWAY.sentence("fit.unreachable"));
        }
    }

    /** The fit service speaks of the same body, so its pointers hold; only the address is ours. */
    private static Response problemOfFit(JsonAnswer answer, HttpServerRequest request) {
        Map<String, Object> problem = new LinkedHashMap<>(answer.body());
        problem.put("instance", request.path());
        problem.put("requestId", RequestIds.of(request));
        return Response.status(answer.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, answer.language())
                .entity(problem)
                .build();
    }
}
