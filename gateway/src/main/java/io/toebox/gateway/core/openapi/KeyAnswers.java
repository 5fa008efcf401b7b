package io.toebox.gateway.core.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.toebox.gateway.core.Json;

/** What the gateway's keys and quotas add to every operation: which key it needs, and how it is refused. */
final class KeyAnswers {

    /** Whom an operation is for. */
    static final String ACCESS = "x-access";

    private static final String PUBLIC = "public";
    private static final String SCHEME = "key";
    private static final SortedMap<String, String> REFUSALS = new TreeMap<>(Map.of(
            "401", "No key, or one that is not known here",
            "403", "A key that is not for this, or not for this page",
            "421", "Addressed to a name that is not ours",
            "429", "Over the quota; see `Retry-After`"));

    private KeyAnswers() {}

    /** The path item with the keys its operations need, which may be none. */
    static Map<String, Object> add(Object pathItem, Map<String, Object> problemContent) {
        var item = Json.object(pathItem);
        PublicPart.operations(item).forEach((method, operation) -> {
            var withKey = Map.<String, Object>of(SCHEME, List.of());
            boolean isPublic = PUBLIC.equals(operation.get(ACCESS));
            operation.put("security", isPublic ? List.of(Map.of(), withKey) : List.of(withKey));
            var responses = Json.object(operation.get("responses"));
            REFUSALS.forEach((status, description) ->
                    responses.putIfAbsent(status, ContractMerge.answer(description, problemContent)));
            operation.put("responses", responses);
            item.put(method, operation);
        });
        return item;
    }

    /** The components with the key that operations speak of. */
    static Map<String, Object> withScheme(Map<String, Object> components) {
        var more = new LinkedHashMap<>(components);
        var scheme = new LinkedHashMap<String, Object>();
        scheme.put("type", "apiKey");
        scheme.put("in", "header");
        scheme.put("name", "X-API-Key");
        scheme.put(
                "description",
                "A shop's publishable key (`pk_…`, for its pages: its own shelf) or secret key (`sk_…`, for its servers and"
                        + " tills: its stock and imports), or an operator's key (what all shops share).");
        more.put("securitySchemes", Map.of(SCHEME, scheme));
        return more;
    }
}
