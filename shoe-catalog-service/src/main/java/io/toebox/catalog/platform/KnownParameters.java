package io.toebox.catalog.platform;

import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.toebox.catalog.platform.Problem.FieldProblem;

/** Refuses query parameters nobody declared: a misspelled filter must not silently return everything. */
final class KnownParameters {

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        Set<String> unknown = new TreeSet<>(uri.getQueryParameters().keySet());
        if (unknown.isEmpty()) {
            return;
        }
        List<String> known = Arrays.stream(resource.getResourceMethod().getParameters())
                .filter(p -> p.isAnnotationPresent(QueryParam.class))
                .map(KnownParameters::name)
                .sorted()
                .toList();
        known.forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            String detail = known.isEmpty()
                    ? "No parameters here."
                    : "Unknown parameter. Known here: " + String.join(", ", known) + ".";
            throw ProblemException.ofParameters(unknown.stream()
                    .map(name -> FieldProblem.ofParameter(name, "unknown-parameter", detail))
                    .toList());
        }
    }

    private static String name(Parameter parameter) {
        return parameter.getAnnotation(QueryParam.class).value();
    }
}
