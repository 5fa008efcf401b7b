package io.toebox.edge.contract;

import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;

import static java.util.stream.Collectors.joining;

/** JSON as the files of examples are laid out: what fits a line stands on one. */
final class FoldedJson {

    private static final int WIDTH = 120;

    private FoldedJson() {}

    static String of(JsonNode value) {
        return folded("", value, "") + "\n";
    }

    private static String folded(String name, JsonNode value, String indent) {
        String line = name + line(value);
        // A comma may follow.
        if (value.isEmpty() || !indent.isEmpty() && indent.length() + line.length() < WIDTH) {
            return line;
        }
        String deeper = indent + "  ";
        var parts = value.isObject()
                ? value.properties().stream().map(entry -> folded(named(entry.getKey()), entry.getValue(), deeper))
                : value.valueStream().map(item -> folded("", item, deeper));
        return name + open(value) + parts.map(part -> "\n" + deeper + part).collect(joining(",")) + "\n" + indent
                + close(value);
    }

    private static String line(JsonNode value) {
        if (!value.isContainerNode()) {
            return value.toString();
        }
        Stream<String> parts = value.isObject()
                ? value.properties().stream().map(entry -> named(entry.getKey()) + line(entry.getValue()))
                : value.valueStream().map(FoldedJson::line);
        return open(value) + parts.collect(joining(", ")) + close(value);
    }

    private static String named(String name) {
        return TextNode.valueOf(name) + ": ";
    }

    private static String open(JsonNode value) {
        return value.isObject() ? "{" : "[";
    }

    private static String close(JsonNode value) {
        return value.isObject() ? "}" : "]";
    }
}
