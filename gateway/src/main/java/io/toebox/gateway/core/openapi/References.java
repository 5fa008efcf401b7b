package io.toebox.gateway.core.openapi;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import io.toebox.gateway.core.Json;

/** References inside one document, such as {@code #/components/schemas/Problem}, found and rewritten wherever they stand. */
final class References {

    static final String PREFIX = "#/components/";

    private References() {}

    /** Every reference in the tree, sorted. */
    static Set<String> in(Object tree) {
        var found = new TreeSet<String>();
        collect(tree, found);
        return found;
    }

    /**
     * Every component the tree needs, also through other components: reference to definition, sorted by reference.
     *
     * @param lent references to components of other documents
     */
    static Map<String, Object> reachable(Object tree, ServiceContract contract, Set<String> lent) {
        var definitions = new TreeMap<String, Object>();
        var open = new ArrayDeque<>(in(tree));
        while (!open.isEmpty()) {
            String reference = open.remove();
            if (!definitions.containsKey(reference) && !lent.contains(reference)) {
                Object definition = definition(reference, contract);
                definitions.put(reference, definition);
                open.addAll(in(definition));
            }
        }
        return definitions;
    }

    /** A copy of the tree with each reference replaced. */
    static Object rewrite(Object tree, UnaryOperator<String> replacement) {
        return switch (tree) {
            case Map<?, ?> map -> {
                var copy = new LinkedHashMap<String, Object>();
                Json.object(map).forEach((name, member) -> copy.put(name, rewrite(member, replacement)));
                yield copy;
            }
            case List<?> list ->
                list.stream().map(element -> rewrite(element, replacement)).toList();
            case String text -> text.startsWith(PREFIX) ? replacement.apply(text) : text;
            default -> tree;
        };
    }

    private static void collect(Object tree, Set<String> found) {
        switch (tree) {
            case Map<?, ?> map -> Json.object(map).values().forEach(member -> collect(member, found));
            case List<?> list -> list.forEach(element -> collect(element, found));
            case String text when text.startsWith(PREFIX) -> found.add(text);
            default -> {
                // A plain value refers to nothing.
            }
        }
    }

    private static Object definition(String reference, ServiceContract contract) {
        Object node = contract.document();
        for (String step : reference.substring(2).split("/")) {
            node = Json.object(node).get(step);
        }
        if (node == null) {
            throw new ContractClashException(
                    "%s refers to %s, which it does not define".formatted(contract.service(), reference));
        }
        return node;
    }
}
