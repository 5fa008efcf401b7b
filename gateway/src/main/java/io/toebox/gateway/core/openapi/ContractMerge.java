package io.toebox.gateway.core.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.gateway.core.Json;

import static java.util.stream.Collectors.toUnmodifiableSet;

/** Makes one OpenAPI 3.1 document of the services' documents, and the routes to the services. */
public final class ContractMerge {

    private static final String VERSION = "3.1.0";
    private static final String STREAMED = "application/x-ndjson";
    private static final String PROBLEM = "application/problem+json";
    private static final String PROBLEM_SCHEMA = References.PREFIX + "schemas/Problem";
    private static final SortedMap<String, String> INSTEAD_OF_A_SERVICE = new TreeMap<>(Map.of(
            "503", "The service cannot answer right now; see `Retry-After`", "504", "The service took too long"));
    /** What the front door says before anybody looks at the request. */
    private static final SortedMap<String, String> AT_THE_DOOR = new TreeMap<>(Map.of(
            "406", "No representation matches the `Accept` header",
            "414", "The address is longer than 4 KiB",
            "417", "The `Expect` header asks for something else than `100-continue`",
            "431", "The headers are larger than 16 KiB"));

    private static final SortedMap<String, String> AT_THE_DOOR_WITH_BODY =
            new TreeMap<>(Map.of("408", "The body did not arrive in time"));

    private ContractMerge() {}

    /**
     * The one contract. It takes title and description from the gateway's own document; from every document the
     * operations below {@code /v1/} that are not marked {@code x-internal: true}, and the components they need; the
     * gateway's document may refer to schemas of the services. To the
     * services' operations it adds what the gateway answers in their place: 503 when they are down, 504 when they are
     * slow; to all, what the front door answers. The result is sorted, so the order of the services does not matter.
     *
     * @param own the gateway's own document
     * @param services the other documents
     * @throws ContractClashException when two services declare the same path, operation id or a tag described
     *     differently, when a reference leads nowhere, or when a document is not OpenAPI 3.1
     */
    public static MergedContract merge(ServiceContract own, List<ServiceContract> services) {
        var lenders = LentSchemas.lenders(own, services);
        var parts = Stream.concat(Stream.of(own), services.stream())
                .sorted(Comparator.comparing(ServiceContract::service))
                .map(contract -> PublicPart.of(
                        contract,
                        contract == own ? lenders.keySet() : Set.of(),
                        LentSchemas.lentBy(contract.service(), lenders)))
                .toList();
        var names = new ComponentNames(parts, own.service(), lenders);

        var document = new LinkedHashMap<String, Object>();
        document.put("openapi", VERSION);
        document.put("info", Json.object(own.document().get("info")));
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("tags", tags(parts));
        document.put("paths", paths(own.service(), parts, names, problemContent(own.service(), parts, names)));
        document.put("components", KeyAnswers.withScheme(components(parts, names)));
        return new MergedContract(document, routes(parts));
    }

    private static List<Object> tags(List<PublicPart> parts) {
        var tags = new TreeMap<String, Object>();
        var owners = new HashMap<String, String>();
        for (var part : parts) {
            part.tags().forEach((name, tag) -> {
                Object other = tags.put(name, tag);
                String owner = owners.put(name, part.service());
                if (other != null && !other.equals(tag)) {
                    throw new ContractClashException(
                            "%s and %s describe the tag %s differently".formatted(owner, part.service(), name));
                }
            });
        }
        return List.copyOf(tags.values());
    }

    private static Map<String, Object> paths(
            String own, List<PublicPart> parts, ComponentNames names, Map<String, Object> problemContent) {
        var paths = new TreeMap<String, Object>();
        var pathOwners = new HashMap<String, String>();
        var idOwners = new HashMap<String, String>();
        for (var part : parts) {
            part.paths().forEach((path, item) -> {
                String pathOwner = pathOwners.put(new PathTemplate(path).shape(), part.service());
                if (pathOwner != null && !pathOwner.equals(part.service())) {
                    throw new ContractClashException(
                            "%s and %s both declare the path %s".formatted(pathOwner, part.service(), path));
                }
                requireUniqueIds(part.service(), path, item, idOwners);
                Object renamed = References.rewrite(item, reference -> names.merged(part.service(), reference));
                paths.put(
                        path,
                        KeyAnswers.add(
                                withGatewayAnswers(renamed, !part.service().equals(own), problemContent),
                                problemContent));
            });
        }
        return paths;
    }

    private static Map<String, Object> withGatewayAnswers(
            Object pathItem, boolean isOfAService, Map<String, Object> problemContent) {
        var item = Json.object(pathItem);
        PublicPart.operations(item).forEach((method, operation) -> {
            var added = new TreeMap<>(AT_THE_DOOR);
            if (operation.containsKey("requestBody")) {
                added.putAll(AT_THE_DOOR_WITH_BODY);
            }
            if (isOfAService) {
                added.putAll(INSTEAD_OF_A_SERVICE);
            }
            var responses = Json.object(operation.get("responses"));
            added.forEach((status, description) -> responses.putIfAbsent(status, answer(description, problemContent)));
            operation.put("responses", responses);
            item.put(method, operation);
        });
        return item;
    }

    /** An answer with this content; its members have an order, so that every replica publishes the same bytes. */
    static Map<String, Object> answer(String description, Map<String, Object> content) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("description", description);
        answer.put("content", content);
        return answer;
    }

    /** A problem document as the gateway's own operations describe it. */
    private static Map<String, Object> problemContent(String own, List<PublicPart> parts, ComponentNames names) {
        boolean described = parts.stream()
                .filter(part -> part.service().equals(own))
                .anyMatch(part -> part.components().containsKey(PROBLEM_SCHEMA));
        Map<String, Object> mediaType =
                described ? Map.of("schema", Map.of("$ref", names.merged(own, PROBLEM_SCHEMA))) : Map.of();
        return Map.of(PROBLEM, mediaType);
    }

    private static void requireUniqueIds(String service, String path, Object item, Map<String, String> owners) {
        PublicPart.operations(item).forEach((method, operation) -> {
            String where = "%s (%s %s)".formatted(service, method.toUpperCase(Locale.ROOT), path);
            String id = Json.text(operation.get("operationId"))
                    .orElseThrow(() -> new ContractClashException(where + " has no operationId"));
            String other = owners.put(id, where);
            if (other != null) {
                throw new ContractClashException("%s and %s both use the operationId %s".formatted(other, where, id));
            }
        });
    }

    private static Map<String, Object> components(List<PublicPart> parts, ComponentNames names) {
        var sections = new TreeMap<String, Map<String, Object>>();
        for (var part : parts) {
            part.components().forEach((reference, definition) -> {
                String[] steps = names.merged(part.service(), reference).split("/");
                sections.computeIfAbsent(steps[2], section -> new TreeMap<>())
                        .put(steps[3], References.rewrite(definition, r -> names.merged(part.service(), r)));
            });
        }
        return new LinkedHashMap<>(sections);
    }

    private static List<Route> routes(List<PublicPart> parts) {
        var routes = new ArrayList<Route>();
        for (var part : parts) {
            part.paths().forEach((path, item) -> PublicPart.operations(item)
                    .forEach((method, operation) -> routes.add(new Route(
                            part.service(),
                            method.toUpperCase(Locale.ROOT),
                            new PathTemplate(path),
                            mediaTypes(operation.get("requestBody")),
                            access(part.service(), operation),
                            answersWith(operation, STREAMED)))));
        }
        routes.sort(Comparator.comparing((Route route) -> route.path().text()).thenComparing(Route::method));
        return routes;
    }

    private static String access(String service, Map<String, Object> operation) {
        return Json.text(operation.get(KeyAnswers.ACCESS))
                .orElseThrow(() -> new ContractClashException("%s does not say whom %s is for (%s)"
                        .formatted(service, operation.get("operationId"), KeyAnswers.ACCESS)));
    }

    private static boolean answersWith(Map<String, Object> operation, String mediaType) {
        return Json.object(operation.get("responses")).values().stream()
                .anyMatch(response -> mediaTypes(response).contains(mediaType));
    }

    private static Set<String> mediaTypes(@Nullable Object bodyOrResponse) {
        return Json.object(Json.object(bodyOrResponse).get("content")).keySet().stream()
                .map(mediaType -> mediaType.toLowerCase(Locale.ROOT))
                .collect(toUnmodifiableSet());
    }
}
