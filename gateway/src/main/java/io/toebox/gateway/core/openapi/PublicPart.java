package io.toebox.gateway.core.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.toebox.gateway.core.Json;

/**
 * What one service offers the world: its operations below {@code /v1/} that are not marked {@code x-internal: true}, and
 * the components they need, with those the gateway's document speaks of.
 *
 * @param service the owner
 * @param paths path to path item, sorted
 * @param components reference to definition, sorted
 * @param tags tag name to tag, of the tags those operations carry
 */
record PublicPart(String service, Map<String, Object> paths, Map<String, Object> components, Map<String, Object> tags) {

    static final List<String> METHODS = List.of("get", "head", "post", "put", "patch", "delete", "options", "trace");
    private static final String INTERNAL = "x-internal";

    /**
     * @param lent references to what other services lend it
     * @param lends references to what it lends, needed by its own operations or not
     */
    static PublicPart of(ServiceContract contract, Set<String> lent, Set<String> lends) {
        requireVersion(contract);
        var paths = new TreeMap<String, Object>();
        Json.object(contract.document().get("paths")).forEach((path, value) -> {
            var item = publicItem(Json.object(value));
            if (path.startsWith("/v1/") && METHODS.stream().anyMatch(item::containsKey)) {
                paths.put(path, item);
            }
        });
        return new PublicPart(
                contract.service(),
                paths,
                References.reachable(List.of(paths, List.copyOf(lends)), contract, lent),
                tags(contract, paths));
    }

    private static void requireVersion(ServiceContract contract) {
        String version = Json.text(contract.document().get("openapi")).orElse("none");
        if (!version.startsWith("3.1")) {
            throw new ContractClashException(
                    "%s speaks OpenAPI version %s, the merged contract is 3.1".formatted(contract.service(), version));
        }
    }

    private static Map<String, Object> publicItem(Map<String, Object> item) {
        if (isInternal(item)) {
            return Map.of();
        }
        var open = new LinkedHashMap<>(item);
        METHODS.stream()
                .filter(method -> isInternal(Json.object(item.get(method))))
                .forEach(open::remove);
        return open;
    }

    private static boolean isInternal(Map<String, Object> part) {
        return Boolean.TRUE.equals(part.get(INTERNAL));
    }

    private static Map<String, Object> tags(ServiceContract contract, Map<String, Object> paths) {
        var described = new TreeMap<String, Object>();
        Json.list(contract.document().get("tags"))
                .forEach(tag -> Json.text(Json.object(tag).get("name")).ifPresent(name -> described.put(name, tag)));
        var used = new TreeMap<String, Object>();
        paths.values().forEach(value -> operations(value).values().stream()
                .flatMap(operation -> Json.list(operation.get("tags")).stream())
                .flatMap(name -> Json.text(name).stream())
                .forEach(name -> used.put(name, described.getOrDefault(name, Map.of("name", name)))));
        return used;
    }

    /** Method in small letters to operation, in the order of {@link #METHODS}. */
    static Map<String, Map<String, Object>> operations(Object pathItem) {
        var item = Json.object(pathItem);
        var operations = new LinkedHashMap<String, Map<String, Object>>();
        METHODS.stream()
                .filter(item::containsKey)
                .forEach(method -> operations.put(method, Json.object(item.get(method))));
        return operations;
    }
}
