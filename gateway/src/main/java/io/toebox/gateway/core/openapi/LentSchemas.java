package io.toebox.gateway.core.openapi;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import io.toebox.gateway.core.Json;

/**
 * The gateway's own document may speak of a service's schema without repeating it. The schema is lent to it, with what that
 * schema refers to, so that a composed answer is always documented as its service documents it.
 */
final class LentSchemas {

    private static final String SCHEMAS = References.PREFIX + "schemas/";

    private LentSchemas() {}

    /**
     * The document with every schema it refers to and does not define.
     *
     * @throws ContractClashException when services define such a schema differently, or it refers to a schema of a name that the
     *     document itself gives to something else
     */
    static ServiceContract complete(ServiceContract own, List<ServiceContract> services) {
        var schemas = new LinkedHashMap<>(schemas(own));
        var lenders = new LinkedHashMap<String, ServiceContract>();
        var open = new ArrayDeque<>(References.in(own.document()));
        while (!open.isEmpty()) {
            String reference = open.remove();
            String name = reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : "";
            if (name.isEmpty() || schemas.containsKey(name)) {
                continue;
            }
            var definitions = services.stream()
                    .filter(service -> schemas(service).containsKey(name))
                    .collect(Collectors.groupingBy(service -> schemas(service).get(name)));
            if (definitions.size() > 1) {
                throw new ContractClashException("%s refers to %s, which several services define differently"
                        .formatted(own.service(), reference));
            }
            definitions.forEach((definition, from) -> {
                schemas.put(name, definition);
                lenders.put(name, from.getFirst());
                open.addAll(References.in(definition));
            });
        }
        lenders.forEach((name, lender) -> requireSameMeaning(own, name, lender, schemas));
        return new ServiceContract(own.service(), with(own.document(), schemas));
    }

    private static void requireSameMeaning(
            ServiceContract own, String name, ServiceContract lender, Map<String, Object> schemas) {
        for (String reference : References.in(Objects.requireNonNull(schemas.get(name)))) {
            String other = reference.substring(SCHEMAS.length());
            if (!Objects.equals(schemas(lender).get(other), schemas.get(other))) {
                throw new ContractClashException("%s lends %s to %s, where %s means something else"
                        .formatted(lender.service(), name, own.service(), other));
            }
        }
    }

    private static Map<String, Object> schemas(ServiceContract contract) {
        return Json.object(Json.object(contract.document().get("components")).get("schemas"));
    }

    private static Map<String, Object> with(Map<String, Object> document, Map<String, Object> schemas) {
        var components = new LinkedHashMap<>(Json.object(document.get("components")));
        components.put("schemas", schemas);
        var completed = new LinkedHashMap<>(document);
        completed.put("components", components);
        return completed;
    }
}
