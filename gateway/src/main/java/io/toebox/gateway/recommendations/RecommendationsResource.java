package io.toebox.gateway.recommendations;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

import io.toebox.gateway.platform.Problem;
import io.toebox.gateway.platform.Problem.FieldProblem;
import io.toebox.gateway.platform.ProblemException;
import io.toebox.gateway.platform.RequestIds;
import io.toebox.gateway.recommendations.JsonCalls.JsonAnswer;

import static io.toebox.gateway.platform.ProblemType.TIMEOUT;
import static io.toebox.gateway.platform.ProblemType.UNAVAILABLE;
import static io.toebox.gateway.platform.ProblemType.VALIDATION_FAILED;

@Path("/v1/recommendations")
@Tag(name = "Recommendations", description = "Shoes for a pair of feet, with size, width, confidence and lacing.")
class RecommendationsResource {

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
                    Ranks the shoes of the catalogue for the given feet and says for each which size and width to try, how \
                    much room every zone of the foot has, how sure that is, and how to lace it. Nothing that is sent is \
                    stored. When lacing advice cannot be had in time, the answer comes without it and says so in `warnings`.\
                    """)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = RecommendationRequest.class),
                            examples = @ExampleObject(name = "both feet", value = RecommendationExamples.REQUEST)))
    @APIResponse(
            responseCode = "200",
            description = "Shoes, the best first; an empty list when none is known to fit",
            content =
                    @Content(
                            schema = @Schema(implementation = Recommendations.class),
                            examples = @ExampleObject(name = "one shoe", value = RecommendationExamples.ANSWER)))
    @APIResponse(responseCode = "422", description = "The feet contradict each other")
    @APIResponse(responseCode = "503", description = "The ranking cannot be made right now; see `Retry-After`")
    @APIResponse(responseCode = "504", description = "The ranking took too long")
    public Response recommend(@Valid @NotNull RecommendationRequest body, HttpServerRequest request)
            throws InterruptedException {
        if (body.foot().left() == null && body.foot().right() == null) {
            throw new ProblemException(
                    VALIDATION_FAILED,
                    "1 field needs attention.",
                    List.of(FieldProblem.ofPointer("#/foot", "required", "Give at least one foot: left or right.")));
        }
        var answer = recommendOrExplain(body, RequestIds.of(request));
        if (answer.status() == 200) {
            return Response.ok(answer.body()).build();
        }
        if (answer.status() >= 500 || !answer.body().containsKey("type")) {
            throw new ProblemException(UNAVAILABLE, "The fit service could not rank the shoes.");
        }
        return problemOfFit(answer, request);
    }

    private JsonAnswer recommendOrExplain(RecommendationRequest body, String requestId) throws InterruptedException {
        try {
            return recommender.recommend(body, requestId);
        } catch (TimeoutException e) {
            LOG.warnf("Request %s: no ranking in time", requestId);
            throw new ProblemException(TIMEOUT, "The fit service did not answer in time.");
        } catch (IOException e) {
            LOG.warnf("Request %s: no ranking: %s", requestId, e.getClass().getSimpleName());
            throw new ProblemException(UNAVAILABLE, "The fit service cannot be reached.");
        } catch (FaultToleranceException e) {
            throw new ProblemException(UNAVAILABLE, "The fit service cannot be reached.");
        }
    }

    /** The fit service speaks of the same body, so its pointers hold; only the address is ours. */
    private static Response problemOfFit(JsonAnswer answer, HttpServerRequest request) {
        Map<String, Object> problem = new LinkedHashMap<>(answer.body());
        problem.put("instance", request.path());
        problem.put("requestId", RequestIds.of(request));
        return Response.status(answer.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
