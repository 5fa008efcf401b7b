package io.toebox.gateway.core.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the operation a request means. Only what the contract declares can be found. */
public final class RouteTable {

    private final Map<PathTemplate, Map<String, Route>> byPath;

    /** Routes in any order; no two may have the same method and the same shape of path. */
    public RouteTable(List<Route> routes) {
        var sorted = new TreeMap<PathTemplate, Map<String, Route>>(PathTemplate.MOST_SPECIFIC_FIRST);
        routes.forEach(route ->
                sorted.computeIfAbsent(route.path(), p -> new TreeMap<>()).put(route.method(), route));
        this.byPath = new LinkedHashMap<>(sorted);
    }

    /**
     * The operation for a method and a normalised path. HEAD is answered wherever GET is (RFC 9110, 9.3.2).
     *
     * @param method HTTP method in capitals
     * @param path without query
     */
    public Match match(String method, String path) {
        return byPath.entrySet().stream()
                .filter(entry -> entry.getKey().matches(path))
                .findFirst()
                .map(entry -> match(method, entry.getValue()))
                .orElseGet(Match.Nowhere::new);
    }

    private static Match match(String method, Map<String, Route> byMethod) {
        Route route = byMethod.get(method);
        if (route == null && method.equals("HEAD")) {
            route = byMethod.get("GET");
        }
        return route == null ? new Match.OtherMethods(allowed(byMethod.keySet())) : new Match.Found(route);
    }

    private static Set<String> allowed(Set<String> declared) {
        var allowed = new TreeSet<>(declared);
        if (declared.contains("GET")) {
            allowed.add("HEAD");
        }
        allowed.add("OPTIONS");
        return allowed;
    }

    /** What the table knows of a request. Exactly one of these is true. */
    public sealed interface Match {

        /** The operation is declared. */
        record Found(Route route) implements Match {}

        /** The path is declared, the method is not: these are, in alphabetical order. */
        record OtherMethods(Set<String> allowed) implements Match {}

        /** The path is not declared. */
        record Nowhere() implements Match {}
    }
}
