package io.toebox.edge.request;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.edge.problem.ProblemTexts.EDGE;

/**
 * Names every parameter of the query that nobody declared, is given twice or is missing, and every one of the path or the query
 * that cannot be read or lies outside its bounds: a misspelled choice, or all values but the first, would silently not count.
 */
final class DeclaredParameters {

    /** Under which the request keeps what was found until its body has been read. */
    static final String MISTAKES = DeclaredParameters.class.getName();

    private final Map<Method, Declared> declared = new ConcurrentHashMap<>();

    @ServerRequestFilter
    void check(ResourceInfo resource, UriInfo uri, ContainerRequestContext request) {
        var known = declared.computeIfAbsent(resource.getResourceMethod(), Declared::of);
        if (known.isPage()) {
            return;
        }
        var given = uri.getQueryParameters();
        var mistakes = new ArrayList<Mistake>();
        known.ofPath().values().forEach(part -> {
            var values = uri.getPathParameters().get(part.name());
            addFirst(part, values == null ? List.of() : values, mistakes);
        });
        new TreeMap<>(given).forEach((name, values) -> check(name, values, known.ofQuery(), mistakes));
        known.ofQuery().values().stream()
                .filter(parameter -> parameter.isRequired() && isLeftOut(given.get(parameter.name())))
                .map(missing -> Mistake.ofParameter(missing.name(), Mistake.REQUIRED, EDGE.sentence("required")))
                .forEach(mistakes::add);
        if (mistakes.isEmpty()) {
            return;
        }
        if (known.takesRecord() && request.hasEntity() && ReadableBody.isRead(request.getMediaType())) {
            // What is wrong with the body is told with it.
            request.setProperty(MISTAKES, mistakes);
            return;
        }
        throw ProblemException.of(mistakes);
    }

    private static void check(
            String name, List<String> values, Map<String, DeclaredParameter> known, List<Mistake> mistakes) {
        var parameter = known.get(name);
        if (parameter == null) {
            var detail = known.isEmpty()
                    ? EDGE.sentence("unknown-parameter.none")
                    : EDGE.sentence("unknown-parameter", String.join(", ", known.keySet()));
            mistakes.add(Mistake.ofParameter(name, "unknown-parameter", detail));
        } else if (values.size() > 1 && !parameter.isRepeatable()) {
            mistakes.add(Mistake.ofParameter(name, "duplicate", EDGE.sentence("duplicate")));
        } else {
            addFirst(parameter, values, mistakes);
        }
    }

    /** A form sends what was left empty too. */
    private static boolean isLeftOut(@Nullable List<String> values) {
        return values == null || values.stream().allMatch(String::isEmpty);
    }

    private static void addFirst(DeclaredParameter parameter, List<String> values, List<Mistake> mistakes) {
        values.stream()
                .filter(value -> !value.isEmpty())
                .flatMap(value -> parameter.check(value).stream())
                .findFirst()
                .ifPresent(mistakes::add);
    }

    /**
     * What a resource method takes.
     *
     * @param takesRecord whether its body is read by {@link ReadableBody}
     * @param isPage whether it is for people: mails, other sites and whoever signs somebody in hang onto an address what they need
     */
    private record Declared(
            Map<String, DeclaredParameter> ofPath,
            Map<String, DeclaredParameter> ofQuery,
            boolean takesRecord,
            boolean isPage) {

        static Declared of(Method method) {
            var all = DeclaredParameter.listOf(method);
            return new Declared(
                    byName(all.stream().filter(DeclaredParameter::isOfPath)),
                    byName(all.stream().filter(parameter -> !parameter.isOfPath())),
                    Arrays.stream(method.getParameterTypes()).anyMatch(Class::isRecord),
                    isPage(method));
        }

        private static boolean isPage(Method method) {
            return Stream.of(method, method.getDeclaringClass())
                    .map(element -> element.getAnnotation(Produces.class))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .filter(produces -> Arrays.stream(produces.value()).anyMatch(type -> type.startsWith("text/html")))
                    .isPresent();
        }

        private static Map<String, DeclaredParameter> byName(Stream<DeclaredParameter> parameters) {
            return parameters.collect(
                    Collectors.toMap(DeclaredParameter::name, Function.identity(), (a, b) -> a, TreeMap::new));
        }
    }
}
