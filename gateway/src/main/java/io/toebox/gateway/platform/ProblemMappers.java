package io.toebox.gateway.platform;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

import io.toebox.gateway.platform.Problem.FieldProblem;

import static io.toebox.gateway.platform.ProblemType.*;

/** The one place where a failed request becomes a problem document. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    HttpServerRequest request;

    @ServerExceptionMapper
    Response ours(ProblemException e, UriInfo uri) {
        return answer(e.type(), e.getMessage(), e.errors(), uri).build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof ProblemException ours) {
            return ours(ours, uri);
        }
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 400 ->
                answer(VALIDATION_FAILED, "A parameter or the body could not be read.", List.of(), uri)
                        .build();
            case 404 -> answer(NOT_FOUND, null, List.of(), uri).build();
            case 405 -> answer(METHOD_NOT_ALLOWED, null, List.of(), uri).build();
            case 406 -> answer(NOT_ACCEPTABLE, null, List.of(), uri).build();
            case 413 -> answer(PAYLOAD_TOO_LARGE, null, List.of(), uri).build();
            case 415 ->
                answer(UNSUPPORTED_MEDIA_TYPE, "Send application/json.", List.of(), uri)
                        .build();
            default ->
                status < 500
                        ? answer(VALIDATION_FAILED, null, List.of(), uri)
                                .status(status)
                                .build()
                        : internal(e, uri);
        };
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable e, UriInfo uri) {
        return internal(e, uri);
    }

    private Response internal(Throwable e, UriInfo uri) {
        LOG.errorf(e, "Request %s failed", RequestIds.of(request));
        return answer(INTERNAL, null, List.of(), uri).build();
    }

    private Response.ResponseBuilder answer(
            ProblemType type, @Nullable String detail, List<FieldProblem> errors, UriInfo uri) {
        var problem = new Problem(
                type.uri(), type.title(), type.status(), detail, uri.getPath(), RequestIds.of(request), errors);
        var answer = Response.status(type.status()).type(Problem.MEDIA_TYPE).entity(problem);
        return type == UNAVAILABLE ? answer.header("Retry-After", Problem.RETRY_AFTER.toSeconds()) : answer;
    }
}
