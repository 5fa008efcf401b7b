package io.toebox.gateway.core.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.toebox.gateway.core.Json;

/**
 * The gateway's own document may speak of a service's schema without repeating it. It then means that service's component,
 * whatever that is called in the merged document, so that a composed answer is always documented as its service documents it.
 */
final class LentSchemas {

    private static final String SCHEMAS = References.PREFIX + "schemas/";

    private LentSchemas() {}

    /**
     * Which service lends each schema that the document refers to and does not define: reference to service.
     *
     * @throws ContractClashException when services define such a schema differently
     */
    static Map<String, String> lenders(ServiceContract own, List<ServiceContract> services) {
        var lenders = new TreeMap<String, String>();
        for (String reference : References.in(own.document())) {
            String name = reference.startsWith(SCHEMAS) ? reference.substring(SCHEMAS.length()) : "";
            if (name.isEmpty() || schemas(own).containsKey(name)) {
                continue;
            }
            var defining = services.stream()
                    .filter(service -> schemas(service).containsKey(name))
                    .sorted(Comparator.comparing(ServiceContract::service))
                    .toList();
            if (defining.stream()
                            .map(service -> schemas(service).get(name))
                            .distinct()
                            .count()
                    > 1) {
                throw new ContractClashException("%s refers to %s, which several services define differently"
                        .formatted(own.service(), reference));
            }
            defining.stream().findFirst().ifPresent(lender -> lenders.put(reference, lender.service()));
        }
        return lenders;
    }

    /** References to what the service lends. */
    static Set<String> lentBy(String service, Map<String, String> lenders) {
        return lenders.entrySet().stream()
                .filter(lent -> lent.getValue().equals(service))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Object> schemas(ServiceContract contract) {
        return Json.object(Json.object(contract.document().get("components")).get("schemas"));
    }
}
