package io.toebox.edge.contract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import io.toebox.edge.access.Access;
import io.toebox.edge.contract.Document.Operation;

/** Rules of each operation. */
final class OperationRules {

    private static final String PROBLEM = "application/problem+json";
    private static final Pattern URL_SAFE = Pattern.compile("[A-Za-z0-9_-]+");

    private OperationRules() {}

    static Stream<String> operationIdUnique(Document document) {
        return document.operations().stream()
                .collect(Collectors.groupingBy(
                        operation -> operation.node().path("operationId").asText()))
                .entrySet()
                .stream()
                .filter(same -> same.getValue().size() > 1)
                .map(Map.Entry::getKey);
    }

    static Stream<String> operationIdUrlSafe(Document document) {
        return document.operations().stream()
                .filter(operation -> !URL_SAFE.matcher(
                                operation.node().path("operationId").asText())
                        .matches())
                .map(Operation::name);
    }

    static Stream<String> operationExplained(Document document) {
        return document.operations().stream().flatMap(operation -> Stream.of("summary", "description")
                .filter(words -> operation.node().path(words).asText().isBlank())
                .map(words -> operation.name() + " " + words));
    }

    static Stream<String> operationTagged(Document document) {
        var declared = document.root()
                .path("tags")
                .valueStream()
                .map(tag -> tag.path("name").asText())
                .toList();
        return document.operations().stream()
                .filter(operation -> operation.node().path("tags").isEmpty()
                        || operation
                                .node()
                                .path("tags")
                                .valueStream()
                                .anyMatch(tag -> !declared.contains(tag.asText())))
                .map(Operation::name);
    }

    static Stream<String> operationSucceeds(Document document) {
        return withoutStatus(document, "2");
    }

    static Stream<String> operationMayFail(Document document) {
        return withoutStatus(document, "4");
    }

    /** Tools that make clients fall over anything else. */
    static Stream<String> answersAreStatuses(Document document) {
        return document.operations().stream()
                .filter(operation -> operation.node().path("responses").properties().stream()
                        .anyMatch(response -> !response.getKey().matches("[1-5]\\d\\d")
                                || response.getValue().propertyStream().anyMatch(member -> member.getKey()
                                        .startsWith("x-"))))
                .map(Operation::name);
    }

    private static Stream<String> withoutStatus(Document document, String firstDigit) {
        return document.operations().stream()
                .filter(operation -> operation.node().path("responses").properties().stream()
                        .noneMatch(response -> response.getKey().startsWith(firstDigit)))
                .map(Operation::name);
    }

    /** Whom it is for: nothing is opened by being forgotten, and what surely stores something is not for everybody. */
    static Stream<String> accessDeclared(Document document) {
        var stores = Set.of("put", "patch", "delete");
        return document.operations().stream()
                .filter(operation -> Access.find(
                                operation.node().path(Access.EXTENSION).asText())
                        .filter(access -> access != Access.PUBLIC || !stores.contains(operation.method()))
                        .isEmpty())
                .map(Operation::name);
    }

    /** Nobody has to guess whether a key is needed: it is said, even when it is not. */
    static Stream<String> securityDeclared(Document document) {
        var schemes = document.root().at("/components/securitySchemes");
        return document.operations().stream()
                .filter(operation ->
                        !operation.node().has("security") && !document.root().has("security")
                                || document.security(operation).stream()
                                        .flatMap(way -> way.properties().stream())
                                        .anyMatch(scheme -> !schemes.has(scheme.getKey())))
                .map(Operation::name);
    }

    static Stream<String> acceptLanguageDeclared(Document document) {
        return document.operations().stream()
                .filter(operation -> !document.parameters(operation).containsKey("header Accept-Language"))
                .map(Operation::name);
    }

    static Stream<String> problemsDeclared(Document document) {
        return document.operations().stream().flatMap(operation -> {
            var statuses =
                    operation.node().has("requestBody") ? List.of("400", "413", "415", "500") : List.of("400", "500");
            return statuses.stream()
                    .filter(status -> !operation.node().path("responses").has(status))
                    .map(status -> operation.name() + " " + status);
        });
    }

    static Stream<String> failureIsAProblem(Document document) {
        return document.operations().stream()
                .flatMap(operation -> operation.node().path("responses").properties().stream()
                        .filter(response -> response.getKey().matches("[45].."))
                        .filter(response -> !isProblem(document.follow(response.getValue())))
                        .map(response -> operation.name() + " " + response.getKey()));
    }

    private static boolean isProblem(JsonNode response) {
        var content = response.path("content");
        return content.size() == 1
                && content.path(PROBLEM).at("/schema/$ref").asText().equals("#/components/schemas/Problem");
    }

    static Stream<String> pathParameterDeclared(Document document) {
        return document.operations().stream().flatMap(operation -> {
            var declared = new HashMap<String, Boolean>();
            document.parameters(operation).values().stream()
                    .filter(parameter -> parameter.path("in").asText().equals("path"))
                    .forEach(parameter -> declared.put(
                            parameter.path("name").asText(),
                            parameter.path("required").asBoolean()));
            var named = operation.pathParameters();
            return Stream.concat(
                            named.stream().filter(name -> !declared.getOrDefault(name, false)),
                            declared.keySet().stream().filter(name -> !named.contains(name)))
                    .map(name -> operation.name() + " " + name);
        });
    }

    static Stream<String> parameterUnique(Document document) {
        return document.operations().stream().flatMap(operation -> {
            var seen = new HashSet<String>();
            return operation
                    .node()
                    .path("parameters")
                    .valueStream()
                    .map(document::follow)
                    .map(parameter -> parameter.path("in").asText() + " "
                            + parameter.path("name").asText())
                    .filter(parameter -> !seen.add(parameter))
                    .map(parameter -> operation.name() + " " + parameter);
        });
    }

    static Stream<String> parameterExplained(Document document) {
        return document.operations().stream().flatMap(operation -> document.parameters(operation).entrySet().stream()
                .filter(parameter ->
                        parameter.getValue().path("description").asText().isBlank())
                .map(parameter -> operation.name() + " " + parameter.getKey()));
    }
}
