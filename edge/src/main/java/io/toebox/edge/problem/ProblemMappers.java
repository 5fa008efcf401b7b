package io.toebox.edge.problem;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.request.RequestIds;

import static io.toebox.edge.problem.ProblemTexts.EDGE;
import static io.toebox.edge.problem.ProblemType.*;

/** The one place where a failed request becomes a problem document. */
public final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    HttpServerRequest request;

    @Inject
    ConstraintMistakes constraints;

    @ServerExceptionMapper
    Response ours(ProblemException e) {
        var answer = answer(e.type(), e.detail().orElse(null), e.mistakes());
        e.understood().ifPresent(types -> {
            boolean isPatch = request.method().equals(HttpMethod.PATCH);
            answer.header(isPatch ? "Accept-Patch" : "Accept-Post", types);
        });
        return answer.build();
    }

    @ServerExceptionMapper
    Response constraint(ConstraintViolationException e) {
        return ours(ProblemException.of(constraints.of(e.getConstraintViolations())));
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return ours(JsonMistakes.toProblem(e));
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        return ours(JsonMistakes.toProblem(e));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return ours(JsonMistakes.toProblem(json));
        }
        if (e.getCause() instanceof ProblemException ours) {
            return ours(ours);
        }
        int status = e.getResponse().getStatus();
        return switch (status) {
            case 400 -> plain(VALIDATION_FAILED, EDGE.sentence("unreadable"));
            case 404 -> plain(NOT_FOUND, null);
            case 405 -> plain(METHOD_NOT_ALLOWED, null);
            case 406 -> plain(NOT_ACCEPTABLE, null);
            case 413 -> plain(PAYLOAD_TOO_LARGE, null);
            case 415 -> plain(UNSUPPORTED_MEDIA_TYPE, EDGE.sentence("send-type", "application/json"));
            default ->
                status < 500
                        ? answer(VALIDATION_FAILED, null, List.of())
                                .status(status)
                                .build()
                        : internal(e);
        };
    }

    @ServerExceptionMapper
    Response anythingElse(Throwable e) {
        if (request.response().closed() || isHangUp(e)) {
            LOG.infof("Request %s: the client hung up", RequestIds.of(request));
            return plain(UNAVAILABLE, null);
        }
        if (!Outage.causes(e)) {
            return internal(e);
        }
        LOG.warnf("Request %s: the database did not answer: %s", RequestIds.of(request), e.getMessage());
        return plain(UNAVAILABLE, EDGE.sentence("unavailable"));
    }

    /** Nobody reads the answer to it. */
    private static boolean isHangUp(Throwable e) {
        return e instanceof HttpClosedException || e.getCause() != null && isHangUp(e.getCause());
    }

    private Response internal(Throwable e) {
        LOG.errorf(e, "Request %s failed", RequestIds.of(request));
        return plain(INTERNAL, null);
    }

    private Response plain(ProblemType type, @Nullable Sentence detail) {
        return answer(type, detail, List.of()).build();
    }

    private Response.ResponseBuilder answer(ProblemType type, @Nullable Sentence detail, List<Mistake> mistakes) {
        var answer = Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_LANGUAGE,
                        ProblemDocuments.language(request).tag())
                .entity(ProblemDocuments.document(request, type, detail, mistakes));
        ProblemAnswers.headers(type).forEach(answer::header);
        return answer;
    }
}
