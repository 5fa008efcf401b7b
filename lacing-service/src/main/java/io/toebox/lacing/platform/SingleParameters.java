package io.toebox.lacing.platform;

import java.util.Map;

import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.toebox.lacing.platform.Problem.FieldProblem;

import static io.toebox.lacing.platform.ProblemType.VALIDATION_FAILED;

/** Refuses a query parameter that is given twice: all but the first would silently not count. */
final class SingleParameters {

    @ServerRequestFilter
    void check(UriInfo uri) {
        var repeated = uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .map(name -> FieldProblem.ofParameter(
                        name, "duplicate", "At most once; a list has commas between its entries."))
                .toList();
        if (!repeated.isEmpty()) {
            throw new ProblemException(VALIDATION_FAILED, "Each parameter can be given once.", repeated);
        }
    }
}
