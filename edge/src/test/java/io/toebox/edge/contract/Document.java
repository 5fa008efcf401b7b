package io.toebox.edge.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/**
 * One OpenAPI 3.1 document as a tree, with what the format leaves to its reader: references, and what an operation inherits.
 *
 * @param root the whole document
 */
public record Document(ObjectNode root) {

    // A bound is compared as the number that was written: 0.1 as a double is another one.
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> METHODS =
            Set.of("get", "head", "post", "put", "patch", "delete", "options", "trace");
    private static final Pattern TEMPLATE = Pattern.compile("\\{([^}]*)}");

    /**
     * A path and a method.
     *
     * @param path as written, for example {@code /v1/shoes/{slug}}
     * @param method in small letters
     * @param node the operation object
     * @param item the path item it is part of
     */
    public record Operation(String path, String method, ObjectNode node, JsonNode item) {

        /** For people: {@code GET /v1/shoes}. */
        String name() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }

        /** Path without the names of its parameters: two operations of one shape and method are one to a caller. */
        String shape() {
            return TEMPLATE.matcher(path).replaceAll("{}");
        }

        /** Names of the path's parameters, in order. */
        List<String> pathParameters() {
            return TEMPLATE.matcher(path).results().map(found -> found.group(1)).toList();
        }
    }

    /** Reads YAML or JSON. */
    public static Document parse(String text) {
        try {
            return new Document((ObjectNode) YAML.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a file of YAML or JSON. */
    public static Document read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All operations, in the order of the document. */
    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        root.path("paths").properties().forEach(item -> item.getValue().properties().stream()
                .filter(member -> METHODS.contains(member.getKey()))
                .forEach(member -> operations.add(new Operation(
                        item.getKey(), member.getKey(), (ObjectNode) member.getValue(), item.getValue()))));
        return operations;
    }

    /** Parameters of an operation and of its path, references followed, by place and name: {@code query limit}. */
    Map<String, JsonNode> parameters(Operation operation) {
        var parameters = new LinkedHashMap<String, JsonNode>();
        Stream.of(operation.item(), operation.node())
                .flatMap(owner -> owner.path("parameters").valueStream())
                .map(this::follow)
                .forEach(parameter -> parameters.put(
                        parameter.path("in").asText() + " "
                                + parameter.path("name").asText(),
                        parameter));
        return parameters;
    }

    /** What may be sent instead of each other: sets of schemes. Anonymous is the empty set. */
    List<JsonNode> security(Operation operation) {
        var declared = Objects.requireNonNullElse(operation.node().get("security"), root.path("security"));
        return declared.isEmpty()
                ? List.of(root.objectNode())
                : declared.valueStream().toList();
    }

    /** The object itself, or what it refers to, in the end; missing when that leads nowhere or in a circle. */
    JsonNode follow(JsonNode node) {
        var seen = new ArrayList<String>();
        var current = node;
        while (current.has("$ref")) {
            String reference = current.get("$ref").asText();
            if (seen.contains(reference)) {
                return MissingNode.getInstance();
            }
            seen.add(reference);
            current = target(reference);
        }
        return current;
    }

    /** What a reference inside this document points at; missing when nothing is there. */
    JsonNode target(String reference) {
        if (!reference.startsWith("#/")) {
            return MissingNode.getInstance();
        }
        String pointer = URLDecoder.decode(reference.substring(1), StandardCharsets.UTF_8);
        return root.at(JsonPointer.compile(pointer));
    }

    /** The first number of {@code info.version}: raised when clients must change. */
    int majorVersion() {
        return Integer.parseInt(root.at("/info/version").asText().split("\\.")[0]);
    }

    @Override
    public String toString() {
        return root.at("/info/title").asText();
    }
}
