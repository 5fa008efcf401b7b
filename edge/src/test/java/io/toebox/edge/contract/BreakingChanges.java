package io.toebox.edge.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

import io.toebox.edge.contract.BreakingChange.Kind;
import io.toebox.edge.contract.Document.Operation;

import static io.toebox.edge.contract.SchemaComparison.Direction.REQUEST;
import static io.toebox.edge.contract.SchemaComparison.Direction.RESPONSE;

/**
 * What a later document takes from the clients of an earlier one. One principle: whatever a client may send today is still
 * accepted, and whatever it may get tomorrow could come today. Words, examples and the names of components are free.
 */
public final class BreakingChanges {

    private final Document before;
    private final Document after;
    private final List<BreakingChange> found = new ArrayList<>();
    private final SchemaComparison schemas;

    private BreakingChanges(Document before, Document after) {
        this.before = before;
        this.after = after;
        this.schemas = new SchemaComparison(before, after, found);
    }

    /** Every breaking change, in the order of the earlier document; empty when there is none. */
    public static List<BreakingChange> between(Document before, Document after) {
        var comparison = new BreakingChanges(before, after);
        comparison.compare();
        return List.copyOf(comparison.found);
    }

    private void compare() {
        var later = after.operations().stream()
                .collect(Collectors.toMap(operation -> operation.method() + operation.shape(), o -> o));
        for (var operation : before.operations()) {
            var now = later.get(operation.method() + operation.shape());
            if (now == null) {
                report(Kind.OPERATION_REMOVED, operation.name(), "is gone");
            } else if (internal(now) && !internal(operation)) {
                report(Kind.OPERATION_REMOVED, operation.name(), "is not public any more");
            } else {
                compare(operation, now);
            }
        }
    }

    private static boolean internal(Operation operation) {
        return operation.node().path("x-internal").asBoolean()
                || operation.item().path("x-internal").asBoolean();
    }

    private void compare(Operation was, Operation is) {
        String idWas = was.node().path("operationId").asText();
        String idIs = is.node().path("operationId").asText();
        if (!idWas.equals(idIs)) {
            report(Kind.OPERATION_ID_RENAMED, was.name(), idWas + " is now " + idIs);
        }
        for (var way : before.security(was)) {
            if (after.security(is).stream().noneMatch(other -> isEnough(way, other))) {
                report(Kind.SECURITY_ADDED, was.name(), way + " is not enough any more");
            }
        }
        compareParameters(was, is);
        compareBody(was, is);
        compareResponses(was, is);
    }

    private static boolean isEnough(JsonNode sent, JsonNode needed) {
        return needed.properties().stream()
                .allMatch(scheme -> sent.has(scheme.getKey())
                        && sent.get(scheme.getKey())
                                .valueStream()
                                .collect(Collectors.toSet())
                                .containsAll(scheme.getValue().valueStream().toList()));
    }

    private void compareParameters(Operation was, Operation is) {
        var then = before.parameters(was);
        var now = after.parameters(is);
        var renamed = new ArrayList<String>();
        then.forEach((key, parameter) -> {
            String where = was.name() + " " + key;
            if (now.containsKey(key)) {
                compareParameter(where, parameter, now.get(key));
                return;
            }
            String name = parameter.path("name").asText();
            var moved = now.values().stream()
                    .filter(other -> other.path("name").asText().equals(name))
                    .findFirst();
            if (moved.isPresent()) {
                renamed.add(moved.get().path("in").asText() + " " + name);
                report(
                        Kind.PARAMETER_MOVED,
                        where,
                        "is now in " + moved.get().path("in").asText());
                return;
            }
            Optional<String> other = key.startsWith("path ")
                    ? sameSegment(was, is, name)
                    : now.keySet().stream()
                            .filter(candidate -> !then.containsKey(candidate))
                            .filter(candidate -> candidate.split(" ")[0].equals(key.split(" ")[0]))
                            .filter(candidate ->
                                    now.get(candidate).path("schema").equals(parameter.path("schema")))
                            .findFirst();
            other.ifPresent(renamed::add);
            report(
                    other.isPresent() ? Kind.PARAMETER_RENAMED : Kind.PARAMETER_REMOVED,
                    where,
                    other.map(newName -> "is now " + newName).orElse("is gone"));
        });
        now.forEach((key, parameter) -> {
            if (!then.containsKey(key)
                    && !renamed.contains(key)
                    && parameter.path("required").asBoolean()) {
                report(Kind.REQUIRED_PARAMETER_ADDED, was.name() + " " + key, "must be sent");
            }
        });
    }

    private static Optional<String> sameSegment(Operation was, Operation is, String name) {
        int segment = was.pathParameters().indexOf(name);
        return segment < 0
                ? Optional.empty()
                : Optional.of("path " + is.pathParameters().get(segment));
    }

    private void compareParameter(String where, JsonNode was, JsonNode is) {
        if (is.path("required").asBoolean() && !was.path("required").asBoolean()) {
            report(Kind.PARAMETER_BECAME_REQUIRED, where, "must be sent");
        }
        for (String writing : List.of("style", "explode", "allowReserved")) {
            if (!was.path(writing).equals(is.path(writing))) {
                report(Kind.PARAMETER_STYLE_CHANGED, where, writing + " is now " + is.path(writing));
            }
        }
        schemas.compare(schemaOf(was), schemaOf(is), REQUEST, where);
    }

    private static JsonNode schemaOf(JsonNode parameter) {
        return parameter.has("content")
                ? parameter.get("content").elements().next().path("schema")
                : parameter.path("schema");
    }

    private void compareBody(Operation was, Operation is) {
        var then = before.follow(was.node().path("requestBody"));
        var now = after.follow(is.node().path("requestBody"));
        String where = was.name() + " body";
        if (now.isMissingNode() && !then.isMissingNode()) {
            report(Kind.BODY_REMOVED, where, "is gone");
            return;
        }
        if (now.path("required").asBoolean() && !then.path("required").asBoolean()) {
            report(Kind.BODY_BECAME_REQUIRED, where, "must be sent");
        }
        then.path("content").properties().forEach(content -> {
            var other = now.path("content").get(content.getKey());
            if (other == null) {
                report(Kind.REQUEST_MEDIA_TYPE_REMOVED, where, content.getKey() + " is not taken any more");
            } else {
                schemas.compare(content.getValue().path("schema"), other.path("schema"), REQUEST, where);
            }
        });
    }

    private void compareResponses(Operation was, Operation is) {
        var then = was.node().path("responses");
        var now = is.node().path("responses");
        then.properties().forEach(entry -> {
            String where = was.name() + " " + entry.getKey();
            if (!now.has(entry.getKey())) {
                report(Kind.RESPONSE_STATUS_REMOVED, where, "is gone");
                return;
            }
            var earlier = before.follow(entry.getValue());
            var later = after.follow(now.get(entry.getKey()));
            earlier.path("content").properties().forEach(content -> {
                var other = later.path("content").get(content.getKey());
                if (other == null) {
                    report(Kind.RESPONSE_MEDIA_TYPE_REMOVED, where, content.getKey() + " is gone");
                } else {
                    schemas.compare(content.getValue().path("schema"), other.path("schema"), RESPONSE, where);
                }
            });
            compareHeaders(earlier, later, where);
        });
    }

    private void compareHeaders(JsonNode was, JsonNode is, String where) {
        was.path("headers").properties().forEach(entry -> {
            var earlier = before.follow(entry.getValue());
            var later = after.follow(is.path("headers").path(entry.getKey()));
            String header = where + " header " + entry.getKey();
            if (later.isMissingNode()) {
                report(Kind.RESPONSE_HEADER_REMOVED, header, "is gone");
                return;
            }
            if (earlier.path("required").asBoolean() && !later.path("required").asBoolean()) {
                report(Kind.RESPONSE_HEADER_OPTIONAL, header, "may be missing");
            }
            schemas.compare(earlier.path("schema"), later.path("schema"), RESPONSE, header);
        });
    }

    private void report(Kind kind, String where, String detail) {
        found.add(new BreakingChange(kind, where, detail));
    }
}
