package io.toebox.gateway.core.openapi;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What each service's components are called in the merged document. Equal components of one name are shared. Where two
 * services mean different things by one name, each of them gets its service's name in front, so that the result does not
 * depend on who came first. A component that refers to such a one is not shared either, even if it reads the same.
 */
final class ComponentNames {

    private final Map<String, Map<String, Object>> definitionsByReference = new TreeMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final String borrower;
    private final Map<String, String> lenders;

    /**
     * @param borrower the service that speaks of other services' components
     * @param lenders reference in its document to the service whose component is meant
     */
    ComponentNames(List<PublicPart> parts, String borrower, Map<String, String> lenders) {
        this.borrower = borrower;
        this.lenders = lenders;
        parts.forEach(part -> part.components().forEach((reference, definition) -> definitionsByReference
                .computeIfAbsent(reference, r -> new TreeMap<>())
                .put(part.service(), definition)));
        definitionsByReference.forEach((reference, byService) -> {
            if (new HashSet<>(byService.values()).size() > 1) {
                ambiguous.add(reference);
            }
        });
        while (ambiguous.addAll(sharedButReferringToAmbiguous())) {
            // Each round may make another component ambiguous; there are finitely many.
        }
        requireFreeNames(parts);
    }

    /** The reference to use in the merged document for this reference in that service's document. */
    String merged(String service, String reference) {
        String lender = service.equals(borrower) ? lenders.get(reference) : null;
        if (lender != null) {
            return merged(lender, reference);
        }
        if (!ambiguous.contains(reference)) {
            return reference;
        }
        int name = reference.lastIndexOf('/') + 1;
        return reference.substring(0, name) + prefix(service) + reference.substring(name);
    }

    private Set<String> sharedButReferringToAmbiguous() {
        return definitionsByReference.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .filter(entry -> entry.getValue().values().stream()
                        .anyMatch(
                                definition -> References.in(definition).stream().anyMatch(ambiguous::contains)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void requireFreeNames(List<PublicPart> parts) {
        var takenBy = new HashMap<String, String>();
        for (var part : parts) {
            for (String reference : part.components().keySet()) {
                String merged = merged(part.service(), reference);
                String meaning = merged.equals(reference) ? reference : part.service() + " " + reference;
                String other = takenBy.putIfAbsent(merged, meaning);
                if (other != null && !other.equals(meaning)) {
                    throw new ContractClashException("%s would have to call its %s %s, which is already the name of: %s"
                            .formatted(part.service(), reference, merged, other));
                }
            }
        }
    }

    /** {@code shoe-catalog-service} puts {@code ShoeCatalog} in front. */
    private static String prefix(String service) {
        return Arrays.stream(service.split("-"))
                .filter(word -> !word.isEmpty() && !word.equals("service"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
