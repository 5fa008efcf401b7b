package io.toebox.edge.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Rules of a document as a whole. */
final class DocumentRules {

    private static final Set<String> BESIDE_A_REFERENCE = Set.of("$ref", "description", "summary", "deprecated");
    private static final Pattern PLAIN = Pattern.compile("(/([a-z0-9]+([.-][a-z0-9]+)*|\\{[A-Za-z]+}))+");

    private DocumentRules() {}

    static Stream<String> infoComplete(Document document) {
        return Stream.of("title", "version", "description", "contact", "license")
                .filter(part -> document.root().path("info").path(part).isEmpty()
                        && document.root().path("info").path(part).asText().isBlank())
                .map(part -> "info " + part);
    }

    static Stream<String> serversDeclared(Document document) {
        var servers = document.root().path("servers");
        if (servers.isEmpty()) {
            return Stream.of("servers");
        }
        return servers.valueStream()
                .map(server -> server.path("url").asText())
                .filter(url -> url.isBlank() || url.length() > 1 && url.endsWith("/"))
                .map(url -> "servers " + url);
    }

    /** Security schemes are used by their name alone. */
    static Stream<String> componentUsed(Document document) {
        var used = new HashSet<String>();
        references(document.root(), "", new LinkedHashMap<>()).values().forEach(used::add);
        document.root()
                .findValues("security")
                .forEach(ways -> ways.forEach(way -> way.fieldNames()
                        .forEachRemaining(scheme -> used.add("#/components/securitySchemes/" + scheme))));
        return document.root().path("components").properties().stream()
                .flatMap(section -> section.getValue().properties().stream()
                        .map(named -> "#/components/" + section.getKey() + "/" + named.getKey()))
                .filter(reference -> !used.contains(reference));
    }

    static Stream<String> referenceResolves(Document document) {
        return references(document.root(), "", new LinkedHashMap<>()).values().stream()
                .filter(reference -> document.target(reference).isMissingNode());
    }

    /** What stands beside a reference is read by some tools, dropped by others and made a type of its own by a third kind. */
    static Stream<String> referenceStandsAlone(Document document) {
        return WrittenSchemas.written(document).entrySet().stream()
                .filter(schema -> schema.getValue().has("$ref"))
                .filter(schema -> schema.getValue().properties().stream()
                        .anyMatch(member -> !BESIDE_A_REFERENCE.contains(member.getKey())))
                .map(Map.Entry::getKey);
    }

    static Stream<String> tagDescribed(Document document) {
        return document.root()
                .path("tags")
                .valueStream()
                .filter(tag -> tag.path("description").asText().isBlank())
                .map(tag -> "tag " + tag.path("name").asText());
    }

    static Stream<String> pathPlain(Document document) {
        return names(document.root().path("paths")).stream()
                .filter(path -> !PLAIN.matcher(path).matches());
    }

    /**
     * Two paths one address could mean. A word wins against a parameter in the same segment, so two are ambiguous when each
     * has a word where the other has a parameter, or when they differ in nothing but names.
     */
    static Stream<String> pathUnambiguous(Document document) {
        var paths = names(document.root().path("paths"));
        return paths.stream().flatMap(one -> paths.stream()
                .filter(other -> one.compareTo(other) < 0 && isAmbiguous(one.split("/"), other.split("/")))
                .map(other -> one + " " + other));
    }

    private static boolean isAmbiguous(String[] one, String[] other) {
        if (one.length != other.length) {
            return false;
        }
        boolean firstWins = false;
        boolean secondWins = false;
        for (int i = 0; i < one.length; i++) {
            boolean template = one[i].startsWith("{");
            boolean otherTemplate = other[i].startsWith("{");
            if (!template && !otherTemplate && !one[i].equals(other[i])) {
                return false;
            }
            firstWins |= !template && otherTemplate;
            secondWins |= template && !otherTemplate;
        }
        return firstWins == secondWins;
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Every reference by its place; examples are data and refer to nothing. */
    private static Map<String, String> references(JsonNode tree, String where, Map<String, String> found) {
        if (tree.path("$ref").isTextual()) {
            found.put(where, tree.get("$ref").asText());
        }
        tree.properties().stream()
                .filter(member ->
                        !member.getKey().equals("example") && !member.getKey().equals("examples"))
                .forEach(member -> references(member.getValue(), where + "/" + member.getKey(), found));
        if (tree.isArray()) {
            for (int i = 0; i < tree.size(); i++) {
                references(tree.get(i), where + "/" + i, found);
            }
        }
        return found;
    }
}
