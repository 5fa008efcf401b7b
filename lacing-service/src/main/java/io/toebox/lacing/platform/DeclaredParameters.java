package io.toebox.lacing.platform;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.toebox.lacing.platform.Problem.FieldProblem;

/**
 * Refuses query parameters nobody declared, and declared ones given twice: a misspelled choice, or all values but the first,
 * would silently not count.
 */
final class DeclaredParameters {

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri) {
        var given = uri.getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        var known = Arrays.stream(resource.getResourceMethod().getParameters())
                .flatMap(DeclaredParameters::names)
                .sorted()
                .toList();
        var problems = given.keySet().stream()
                .sorted()
                .flatMap(name -> problem(name, given.get(name).size(), known))
                .toList();
        if (!problems.isEmpty()) {
            throw ProblemException.ofParameters(problems);
        }
    }

    private static Stream<FieldProblem> problem(String name, int times, List<String> known) {
        if (!known.contains(name)) {
            var detail = known.isEmpty()
                    ? "No parameters here."
                    : "Unknown parameter. Known here: " + String.join(", ", known) + ".";
            return Stream.of(FieldProblem.ofParameter(name, "unknown-parameter", detail));
        }
        return times == 1
                ? Stream.empty()
                : Stream.of(FieldProblem.ofParameter(
                        name, "duplicate", "At most once; a list has commas between its entries."));
    }

    private static Stream<String> names(Parameter parameter) {
        return parameter.isAnnotationPresent(BeanParam.class)
                ? Arrays.stream(parameter.getType().getDeclaredFields()).flatMap(DeclaredParameters::name)
                : name(parameter);
    }

    private static Stream<String> name(AnnotatedElement declared) {
        return Stream.ofNullable(declared.getAnnotation(QueryParam.class)).map(QueryParam::value);
    }
}
