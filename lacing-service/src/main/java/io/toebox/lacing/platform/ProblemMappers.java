package io.toebox.lacing.platform;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.vertx.core.http.HttpServerRequest;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import io.toebox.lacing.platform.Problem.FieldProblem;

import static io.toebox.lacing.platform.ProblemType.*;

/** The one place where a failed request becomes a problem document. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @Inject
    HttpServerRequest request;

    @Inject
    ConstraintProblems constraintProblems;

    @ServerExceptionMapper
    Response ours(ProblemException e, UriInfo uri) {
        var problem = new Problem(
                e.type().uri(),
                e.title(),
                e.type().status(),
                e.getMessage(),
                uri.getRequestUri().getRawPath(),
                RequestIds.of(request),
                e.errors());
        return answer(e.type(), problem, e.language()).build();
    }

    @ServerExceptionMapper
    Response constraint(ConstraintViolationException e, UriInfo uri) {
        var errors = constraintProblems.of(e);
        return answer(VALIDATION_FAILED, needAttention(errors.size()), errors, uri)
                .build();
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e, UriInfo uri) {
        return ofJson(e, uri);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e, UriInfo uri) {
        return ofJson(e, uri);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return ofJson(json, uri);
        }
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

    private Response ofJson(JsonProcessingException e, UriInfo uri) {
        if (e instanceof StreamConstraintsException) {
            return answer(
                            MALFORMED_JSON,
                            "The JSON is nested too deeply or one of its values is too long.",
                            List.of(),
                            uri)
                    .build();
        }
        if (e instanceof UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds().stream()
                    .map(Object::toString)
                    .sorted()
                    .toList();
            var detail = "Unknown property. Known here: " + String.join(", ", known) + ".";
            return oneField(FieldProblem.ofPointer(pointer(unknown), "unknown-property", detail), uri);
        }
        if (e instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            return oneField(FieldProblem.ofPointer(pointer(mismatch), "wrong-type", expected(mismatch)), uri);
        }
        if (e instanceof MismatchedInputException) {
            return oneField(FieldProblem.ofPointer("#", "wrong-type", "Send one JSON object."), uri);
        }
        var at = e.getLocation() == null
                ? ""
                : " near line %d, column %d"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        return answer(MALFORMED_JSON, "The body could not be read" + at + ".", List.of(), uri)
                .build();
    }

    private Response oneField(FieldProblem error, UriInfo uri) {
        return answer(VALIDATION_FAILED, needAttention(1), List.of(error), uri).build();
    }

    private Response.ResponseBuilder answer(ProblemType type, String detail, List<FieldProblem> errors, UriInfo uri) {
        var problem = new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                uri.getRequestUri().getRawPath(),
                RequestIds.of(request),
                errors);
        return answer(type, problem, "en");
    }

    private static Response.ResponseBuilder answer(ProblemType type, Problem problem, String language) {
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header("Content-Language", language)
                .entity(problem);
    }

    private static String needAttention(int count) {
        return count == 1 ? "1 field needs attention." : count + " fields need attention.";
    }

    private static String expected(MismatchedInputException e) {
        Class<?> target = e.getTargetType();
        if (target == null) {
            return "Wrong type.";
        }
        if (target.isEnum()) {
            return "Unknown value.";
        }
        if (Number.class.isAssignableFrom(target) || target.isPrimitive() && target != boolean.class) {
            return "Must be a number, without quotes and without a unit.";
        }
        if (target == String.class) {
            return "Must be text.";
        }
        if (target == Boolean.class || target == boolean.class) {
            return "Must be true or false.";
        }
        return Iterable.class.isAssignableFrom(target) ? "Must be a list." : "Must be an object.";
    }

    private static String pointer(JsonMappingException e) {
        var pointer = new StringBuilder("#");
        for (var step : e.getPath()) {
            pointer.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        return pointer.toString();
    }
}
