package io.toebox.edge.contract;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

import io.toebox.edge.contract.Document.Operation;

/**
 * Requests that a document does not foresee: for every operation its example with every parameter, header and property
 * missing, doubled, of another type, at its bounds and beyond them, huge; other methods, content types and texts that are no JSON.
 * Each once, then as many random ones of several of these together as are asked for, the same ones for the same seed.
 */
final class ContractFuzz {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW");
    private static final String LONG = "x".repeat(700);
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "1.5",
            "1e400",
            "99999999999999999999",
            "NaN",
            "true",
            "null",
            "abc",
            "ü",
            "\u0000",
            "\uD83D\uDC5F",
            "../..",
            ";x=y",
            "%",
            "'\" or 1=1 --",
            "<script>",
            "a,b",
            ",",
            LONG);
    private static final List<String> HEADER_VALUES =
            List.of("", "x", "*", "\"\"", "W/\"x\"", "\"x\"", "text/html", "*/*;q=0", "zz-ZZ;q=7", LONG);
    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "If-None-Match",
            "If-Match",
            "If-Modified-Since",
            "Idempotency-Key",
            "X-Request-Id",
            "X-API-Key",
            "Authorization",
            "traceparent",
            "Content-Encoding",
            "Range");

    private final Document document;
    private final List<FuzzRequest> good;

    ContractFuzz(Document document) {
        this.document = document;
        this.good = document.operations().stream()
                .filter(operation -> !operation.node().path("x-internal").asBoolean())
                .map(this::good)
                .toList();
    }

    /** Every single variation of every operation, and random combinations until there are so many. */
    Stream<FuzzRequest> requests(long seed, int atLeast) {
        var single = good.stream().flatMap(this::variations).toList();
        var random = new Random(seed);
        return Stream.concat(
                single.stream(),
                IntStream.range(0, Math.max(0, atLeast - single.size())).mapToObj(i -> combination(random)));
    }

    /** So many random ones. */
    Stream<FuzzRequest> sample(long seed, int count) {
        var random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> combination(random));
    }

    private FuzzRequest combination(Random random) {
        var request = good.get(random.nextInt(good.size()));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            var next = variations(request).toList();
            request = next.get(random.nextInt(next.size()));
        }
        return request;
    }

    private FuzzRequest good(Operation operation) {
        Map<String, String> headers = new LinkedHashMap<>();
        byte[] body = null;
        var content = document.follow(operation.node().path("requestBody")).path("content");
        if (!content.isEmpty()) {
            var media = content.properties().iterator().next();
            headers.put("Content-Type", media.getKey());
            var example =
                    media.getValue().path("examples").valueStream().findFirst().orElse(media.getValue());
            body = example.path("value").toString().getBytes(StandardCharsets.UTF_8);
        }
        String path = operation.path();
        var query = new ArrayList<String>();
        for (var parameter : document.parameters(operation).values()) {
            String name = parameter.path("name").asText();
            String value = example(parameter);
            switch (parameter.path("in").asText()) {
                case "path" -> path = path.replace("{" + name + "}", escape(value));
                case "query" -> {
                    if (parameter.path("required").asBoolean()) {
                        query.add(escape(name) + "=" + escape(value));
                    }
                }
                default -> {
                    if (parameter.path("required").asBoolean()) {
                        headers.put(name, value);
                    }
                }
            }
        }
        String target = query.isEmpty() ? path : path + "?" + String.join("&", query);
        return new FuzzRequest(operation, "good", operation.method().toUpperCase(Locale.ROOT), target, headers, body);
    }

    private String example(JsonNode parameter) {
        var schema = document.follow(parameter.path("schema"));
        for (var place : List.of(
                parameter.path("examples").path(0),
                parameter.path("example"),
                schema.path("examples").path(0),
                schema.path("enum").path(0),
                schema.path("x-extensible-enum").path(0),
                schema.path("default"),
                schema.path("minimum"))) {
            if (place.isValueNode()) {
                return place.asText();
            }
        }
        var named = parameter.path("examples").valueStream().findFirst();
        return named.map(one -> one.path("value").asText()).orElse("1");
    }

    private Stream<FuzzRequest> variations(FuzzRequest from) {
        return Stream.of(methods(from), query(from), path(from), headers(from), bodies(from))
                .flatMap(variations -> variations);
    }

    private static Stream<FuzzRequest> methods(FuzzRequest from) {
        return METHODS.stream().filter(method -> !method.equals(from.method())).map(m -> from.with(", method " + m, m));
    }

    private Stream<FuzzRequest> query(FuzzRequest from) {
        var variations = new ArrayList<FuzzRequest>();
        variations.add(add(from, "unheardOf", "1"));
        variations.add(from.withTarget(", long query", from.target() + "?q=" + "y".repeat(5000)));
        variations.add(from.withTarget(", broken query", from.target() + "?%zz=%zz&&=&"));
        variations.add(from.withTarget(", no query", from.target().replaceAll("\\?.*", "")));
        document.parameters(from.operation()).values().stream()
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .forEach(parameter -> {
                    String name = parameter.path("name").asText();
                    for (String value : values(parameter)) {
                        variations.add(add(from, name, value));
                    }
                    String value = example(parameter);
                    variations.add(add(add(from, name, value), name, value));
                });
        return variations.stream();
    }

    private List<String> values(JsonNode parameter) {
        var schema = document.follow(parameter.path("schema"));
        var values = new ArrayList<>(TEXTS);
        values.add(example(parameter));
        values.add(example(parameter).toUpperCase(Locale.ROOT));
        for (var bound : List.of("minimum", "maximum")) {
            if (schema.has(bound)) {
                double at = schema.path(bound).asDouble();
                values.addAll(Stream.of(at - 1, at, at + 1)
                        .map(number -> schema.path("type").asText().equals("integer")
                                ? String.valueOf((long) (double) number)
                                : String.valueOf(number))
                        .toList());
            }
        }
        if (schema.has("maxLength")) {
            values.add("x".repeat(schema.path("maxLength").asInt()));
            values.add("x".repeat(schema.path("maxLength").asInt() + 1));
        }
        return values;
    }

    private static FuzzRequest add(FuzzRequest from, String name, String value) {
        String shown = value.length() > 30 ? value.length() + " characters" : value;
        return from.withTarget(
                ", %s=%s".formatted(name, shown),
                from.target() + (from.target().contains("?") ? "&" : "?") + escape(name) + "=" + escape(value));
    }

    private Stream<FuzzRequest> path(FuzzRequest from) {
        var variations = new ArrayList<FuzzRequest>();
        variations.add(from.withTarget(", slash", from.target().replaceFirst("(\\?|$)", "/$1")));
        variations.add(from.withTarget(", semicolon", from.target().replaceFirst("(\\?|$)", ";a=b$1")));
        variations.add(from.withTarget(", escape", from.target().replaceFirst("(\\?|$)", "%$1")));
        for (var name : from.operation().pathParameters()) {
            for (var value : TEXTS) {
                var path = from.operation().path();
                for (var other : document.parameters(from.operation()).values()) {
                    String otherName = other.path("name").asText();
                    path = path.replace("{" + otherName + "}", escape(otherName.equals(name) ? value : example(other)));
                }
                String target = path + from.target().replaceFirst("^[^?]*", "");
                variations.add(from.withTarget(", {%s} another".formatted(name), target));
            }
        }
        return variations.stream();
    }

    private static Stream<FuzzRequest> headers(FuzzRequest from) {
        var variations = new ArrayList<FuzzRequest>();
        for (var name : HEADERS) {
            for (var value : HEADER_VALUES) {
                variations.add(from.withHeader(", " + name, name, value));
            }
        }
        variations.add(from.withHeader(", very long header", "X-Long", "z".repeat(20_000)));
        if (from.body() != null) {
            variations.add(from.withHeader(", no content type", "Content-Type", null));
            for (var type : List.of("text/plain", "application/xml", "nonsense", "application/json; charset=utf-16")) {
                variations.add(from.withHeader(", " + type, "Content-Type", type));
            }
        }
        return variations.stream();
    }

    private Stream<FuzzRequest> bodies(FuzzRequest from) {
        if (from.body() == null) {
            return Stream.empty();
        }
        String text = new String(from.body(), StandardCharsets.UTF_8);
        var variations = new ArrayList<FuzzRequest>();
        for (var other : List.of(
                "",
                " ",
                "null",
                "[]",
                "{}",
                "1",
                "\"text\"",
                "{",
                "{\"a\":1,\"a\":2}",
                "{\"a\":}",
                "\uFEFF{}",
                "[".repeat(50) + "]".repeat(50),
                "{\"a\":".repeat(50) + "1" + "}".repeat(50),
                "{\"a\":1e999999}",
                "\u0000",
                "<x/>",
                "{\"a\":\"" + "l".repeat(9000) + "\"}",
                "{\"a\":\"" + "l".repeat(70_000) + "\"}",
                text + text,
                text.replaceFirst("\\{", "{\"unheardOf\":1,"),
                doubled(text))) {
            variations.add(from.withBody(", other body", other));
        }
        try {
            var tree = Document.parse(text).root();
            JsonPlaces.variations(tree).forEach((what, changed) -> variations.add(from.withBody(", " + what, changed)));
        } catch (RuntimeException noObject) {
            // A body that is no object any more has no properties to change.
        }
        return variations.stream();
    }

    /** The first property once more. */
    private static String doubled(String text) {
        int colon = text.indexOf(':');
        int brace = text.indexOf('{');
        return brace < 0 || colon < 0
                ? text
                : text.substring(0, brace + 1) + text.substring(brace + 1, colon) + ":1," + text.substring(brace + 1);
    }

    private static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Bodies in which one place is another. */
    private static final class JsonPlaces {

        private static final List<String> VALUES = List.of(
                "null",
                "true",
                "0",
                "-1",
                "1",
                "1.5",
                "7",
                "41",
                "1e400",
                "123456789012345678901234567890",
                "0.123456789",
                "\"\"",
                "\"abc\"",
                "\"1\"",
                "\"\\u0000\"",
                "\"\uD83D\uDC5F\"",
                "[]",
                "{}",
                "[null]",
                "[1,1]",
                "{\"a\":1}",
                "\"" + LONG + "\"",
                "[" + "1,".repeat(250) + "1]");

        private static Map<String, String> variations(ObjectNode tree) {
            var variations = new LinkedHashMap<String, String>();
            visit(tree, tree, "", variations);
            return variations;
        }

        private static void visit(ObjectNode root, JsonNode at, String where, Map<String, String> variations) {
            if (at instanceof ObjectNode object) {
                for (var name : List.copyOf(
                        object.properties().stream().map(Map.Entry::getKey).toList())) {
                    var held = object.get(name);
                    String place = where + "/" + name;
                    object.remove(name);
                    variations.put(place + " missing", root.toString());
                    for (var value : VALUES) {
                        object.putRawValue(name, new RawValue(value));
                        variations.put(
                                place + " = " + value.substring(0, Math.min(30, value.length())), root.toString());
                    }
                    object.set(name, held);
                    visit(root, held, place, variations);
                }
                object.put("unheardOf", 1);
                variations.put(where + "/unheardOf", root.toString());
                object.remove("unheardOf");
            } else if (at.isArray()) {
                for (int i = 0; i < Math.min(2, at.size()); i++) {
                    visit(root, at.get(i), where + "/" + i, variations);
                }
            }
        }
    }
}
