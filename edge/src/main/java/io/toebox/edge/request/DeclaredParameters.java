package io.toebox.edge.request;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.edge.problem.ProblemTexts.EDGE;

/**
 * Names every parameter of the query that nobody declared, is given twice, cannot be read, lies outside its bounds or is
 * missing: a misspelled choice, or all values but the first, would silently not count.
 */
final class DeclaredParameters {

    /** Under which the request keeps what was found until its body has been read. */
    static final String MISTAKES = DeclaredParameters.class.getName();

    private final Map<Method, Map<String, QueryParameter>> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri, ContainerRequestContext request) {
        var given = uri.getQueryParameters();
        var known = declared.computeIfAbsent(resource.getResourceMethod(), DeclaredParameters::byName);
        var mistakes = new ArrayList<Mistake>();
        new TreeMap<>(given).forEach((name, values) -> check(name, values, known, mistakes));
        known.values().stream()
                .filter(parameter -> parameter.isRequired() && !given.containsKey(parameter.name()))
                .map(missing -> Mistake.ofParameter(missing.name(), Mistake.REQUIRED, EDGE.sentence("required")))
                .forEach(mistakes::add);
        if (mistakes.isEmpty()) {
            return;
        }
        if (request.hasEntity() && ReadableBody.isRead(request.getMediaType())) {
            // What is wrong with the body is told with it.
            request.setProperty(MISTAKES, mistakes);
            return;
        }
        throw ProblemException.of(mistakes);
    }

    private static Map<String, QueryParameter> byName(Method method) {
        return QueryParameter.listOf(method).stream()
                .collect(Collectors.toMap(QueryParameter::name, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static void check(
            String name, List<String> values, Map<String, QueryParameter> known, List<Mistake> mistakes) {
        var parameter = known.get(name);
        if (parameter == null) {
            var detail = known.isEmpty()
                    ? EDGE.sentence("unknown-parameter.none")
                    : EDGE.sentence("unknown-parameter", String.join(", ", known.keySet()));
            mistakes.add(Mistake.ofParameter(name, "unknown-parameter", detail));
            return;
        }
        if (values.size() > 1 && !parameter.isRepeatable()) {
            mistakes.add(Mistake.ofParameter(name, "duplicate", EDGE.sentence("duplicate")));
            return;
        }
        values.stream()
                .flatMap(value -> parameter.check(value).stream())
                .findFirst()
                .ifPresent(mistakes::add);
    }
}
