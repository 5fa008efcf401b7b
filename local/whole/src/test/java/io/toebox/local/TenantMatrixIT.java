package io.toebox.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import static io.restassured.RestAssured.given;
import static io.toebox.local.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * Every operation of the one contract, asked by another shop, by a page, with no key and with a wrong one. A new operation joins by
 * being in the contract; one whose address the matrix cannot fill in fails until it is told how.
 */
@ExtendWith(RunningProduct.class)
class TenantMatrixIT {
    private static final String OWNER = "matrix-owner";
    private static final String NOBODY = "matrix-nobody";
    private static final String GTIN = "2000000002002";
    private static final Set<String> NAMES_A_SHOP = Set.of("shop", "inStockAt");
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("shop", OWNER),
            Map.entry("gtin", GTIN),
            Map.entry("slug", "example-matrix-1"),
            Map.entry("brand", "Example"),
            Map.entry("lastGender", "men"),
            Map.entry("dimension", "ball-width"),
            Map.entry("method", "shop-caliper"),
            Map.entry("scale", "us-men"),
            Map.entry("size", "9"),
            Map.entry("width", "standard"));
    private static final String OUTCOME =
            "{\"slug\":\"example-matrix-1\",\"sizeScale\":\"us-men\",\"size\":9,\"event\":\"kept\"}";
    /** Where who asks is looked at after the body. */
    private static final Map<String, String> BODIES = Map.of(
            "/v1/shops/{shop}/stock/{gtin}", "{\"quantity\":1}",
            "/v1/outcomes/{id}", OUTCOME,
            "/v1/shoe-matches/{id}/decision", "{\"decision\":\"different\"}");

    private static final String FILE = "brand,model,last_gender,category,size_system,size,width,gtin,quantity\n"
            + "Example,Matrix 1,men,road,us,9,D," + GTIN + ",3\n";

    private static Stack stack;
    private static Map<?, ?> contract;
    private static String operator;
    private static String owner;
    private static String ownersPage;
    private static String other;
    private static String ownersImport;
    private static String ownersOutcome;

    @BeforeAll
    static void start(Stack running) throws InterruptedException {
        stack = running;
        var keys = new Keys(Path.of("..", ".."), stack.environment(Service.GATEWAY));
        operator = keys.first();
        owner = keys.output(List.of("create", "--shop", OWNER)).getFirst();
        other = keys.output(List.of("create", "--shop", "matrix-other")).getFirst();
        ownersPage = keys.output(
                        List.of("create", "--shop", OWNER, "--publishable", "--origin", "https://owner.example"))
                .getFirst();
        contract = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(given().baseUri(stack.gatewayUri().toString())
                        .get("/openapi.yaml")
                        .asString());
        ownersImport = importFile();
        ownersOutcome = as(owner)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .contentType("application/json")
                .body(OUTCOME)
                .post("/v1/outcomes")
                .then()
                .statusCode(201)
                .extract()
                .path("items[0].id");
    }

    private static String importFile() throws InterruptedException {
        String location = as(owner)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .contentType("text/csv")
                .body(FILE)
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        eventually("the file has landed", () -> as(owner).get(location).path("finishedAt") != null);
        eventually("fit knows the shelf", () -> shelf(ownersPage).statusCode() == 200);
        return location.substring("/v1/imports/".length());
    }

    @Test
    void itsOwnerSeesWhatOthersDoNot() {
        assertThat(as(owner).get("/v1/shops/" + OWNER + "/stock").asString()).contains(GTIN);
        assertThat(as(operator).get("/v1/shops/" + OWNER + "/stock").asString()).contains(GTIN);
        assertThat(as(owner).get("/v1/imports/" + ownersImport).statusCode()).isEqualTo(200);
        assertThat(given().baseUri(stack.gatewayUri().toString())
                        .get("/v1/snapshot")
                        .asString())
                .contains("example-matrix-1")
                .doesNotContain(OWNER, "\"kind\":\"stock\"");
    }

    @Test
    void neitherKeysNorFeetNorComplaintsAreLogged() throws IOException {
        for (String length : List.of("271.37", "27.137", "2713.7")) {
            as(owner)
                    .contentType("application/json")
                    .body(
                            "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":%s}},\"complaints\":[\"numb-toes\"]}"
                                    .formatted(length))
                    .post("/v1/recommendations");
        }
        as(wrongKey()).get("/v1/shoes");
        try (var files = Files.walk(stack.data().resolve("logs"))) {
            var logs = files.filter(Files::isRegularFile).toList();
            var told = new StringBuilder();
            for (var log : logs) {
                told.append(Files.readString(log));
            }
            assertThat(logs).hasSizeGreaterThanOrEqualTo(4);
            assertThat(told)
                    .contains(" INFO ")
                    .doesNotContain("71.37", "27.137", "2713.7", "numb-toes", operator, owner, other, wrongKey());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyOperation() {
        var operations = operations();
        assertThat(operations).hasSizeGreaterThan(40);
        return operations.stream()
                .map(operation -> dynamicTest(operation.toString(), () -> {
                    switch (operation.access()) {
                        case "public" -> open(operation);
                        case "shop" -> ofShops(operation);
                        case "operator" -> ofOperators(operation);
                        default -> throw new AssertionError(operation + " is for " + operation.access());
                    }
                }));
    }

    private static void open(Operation operation) {
        assertThat(send(operation, null, OWNER).statusCode()).isNotIn(401, 403);
        assertThat(send(operation, wrongKey(), OWNER).statusCode()).isEqualTo(401);
        namingTheOwner(operation);
    }

    private static void ofShops(Operation operation) {
        assertThat(send(operation, null, OWNER).statusCode()).isEqualTo(401);
        assertThat(send(operation, wrongKey(), OWNER).statusCode()).isEqualTo(401);
        assertThat(send(operation, ownersPage, OWNER).statusCode()).isEqualTo(403);
        assertThat(send(operation, owner, OWNER).statusCode()).isNotIn(401, 403);
        var foreign = send(operation, other, OWNER);
        if (operation.path().contains("{")) {
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(told(foreign)).isEqualTo(told(send(operation, other, NOBODY)));
        } else {
            assertThat(foreign.asString()).doesNotContain(OWNER, ownersImport);
        }
        namingTheOwner(operation);
    }

    private static void ofOperators(Operation operation) {
        assertThat(send(operation, null, OWNER).statusCode()).isEqualTo(401);
        for (var key : List.of(owner, other, ownersPage)) {
            assertThat(send(operation, key, OWNER).statusCode()).isEqualTo(403);
        }
        assertThat(send(operation, operator, OWNER).statusCode()).isNotIn(401, 403);
    }

    /** Wherever a parameter or a field names a shop, it is that shop's key or none. */
    private static void namingTheOwner(Operation operation) {
        for (var name : operation.shopParameters()) {
            assertThat(told(send(operation, other, OWNER, Map.of(name, OWNER))))
                    .as("?%s", name)
                    .isEqualTo(told(send(operation, other, OWNER, Map.of(name, NOBODY))))
                    .contains("not-found");
            assertThat(send(operation, null, OWNER, Map.of(name, OWNER)).statusCode())
                    .isEqualTo(401);
        }
        if (operation.namesShopInBody()) {
            assertThat(shelf(operation.path(), other).statusCode()).isEqualTo(404);
            assertThat(shelf(operation.path(), null).statusCode()).isEqualTo(401);
            assertThat(shelf(operation.path(), ownersPage).statusCode()).isEqualTo(200);
        }
    }

    private static Response shelf(String key) {
        return shelf("/v1/fit-rankings", key);
    }

    private static Response shelf(String path, @Nullable String key) {
        return as(key).contentType("application/json")
                .body("{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271}},\"filters\":{\"inStockAt\":\""
                        + OWNER + "\"}}")
                .post(path);
    }

    private static Response send(Operation operation, @Nullable String key, String shop) {
        return send(operation, key, shop, Map.of());
    }

    private static Response send(Operation operation, @Nullable String key, String shop, Map<String, String> query) {
        var request = as(key).urlEncodingEnabled(true);
        for (var name : operation.variables()) {
            request.pathParam(name, place(operation, name, shop));
        }
        request.queryParams(query);
        request.header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
        if (!operation.method().equals("GET")) {
            request.header("If-Match", "\"no-such-state\"");
        }
        var types = map(map(operation.node(), "requestBody"), "content").keySet();
        if (types.stream().anyMatch(type -> type.toString().equals("text/csv"))) {
            request.contentType("text/csv").body(operation.path().contains("stock") ? "gtin,quantity\n" : FILE);
        } else if (!types.isEmpty()) {
            request.contentType(types.iterator().next().toString()).body(BODIES.getOrDefault(operation.path(), "{}"));
        }
        return request.request(operation.method(), operation.path());
    }

    private static String place(Operation operation, String name, String shop) {
        if (name.equals("shop")) {
            return shop;
        }
        if (name.equals("id")) {
            String theirs = operation.path().startsWith("/v1/imports") ? ownersImport : ownersOutcome;
            boolean isOfAShop = !operation.access().equals("public");
            return !isOfAShop ? "heel-lock" : shop.equals(OWNER) ? theirs : new UUID(0, 1).toString();
        }
        return assertThat(PLACES)
                .as("How is {%s} of %s filled in?", name, operation)
                .containsKey(name)
                .actual()
                .get(name);
    }

    /** What a stranger learns: everything but what names the request itself. */
    private static String told(Response answer) {
        return answer.statusCode()
                + answer.asString()
                        .replaceFirst("\"requestId\":\"[^\"]*\"", "")
                        .replaceFirst("\"instance\":\"[^\"]*\"", "");
    }

    private static String wrongKey() {
        return "sk_live_" + "A".repeat(43);
    }

    private static RequestSpecification as(@Nullable String key) {
        var request = given().baseUri(stack.gatewayUri().toString());
        return key == null ? request : request.header("X-API-Key", key);
    }

    private static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        map(contract, "paths").forEach((path, item) -> ((Map<?, ?>) item).forEach((method, node) -> {
            if (node instanceof Map<?, ?> operation && operation.containsKey("operationId")) {
                operations.add(new Operation(method.toString().toUpperCase(Locale.ROOT), path.toString(), operation));
            }
        }));
        return operations;
    }

    private static Map<?, ?> map(Map<?, ?> from, String name) {
        return from.get(name) instanceof Map<?, ?> member ? member : Map.of();
    }

    private record Operation(String method, String path, Map<?, ?> node) {

        String access() {
            return String.valueOf(node.get("x-access"));
        }

        List<String> variables() {
            return Stream.of(path.split("/"))
                    .filter(part -> part.startsWith("{"))
                    .map(part -> part.substring(1, part.length() - 1))
                    .toList();
        }

        List<String> shopParameters() {
            return node.get("parameters") instanceof List<?> parameters
                    ? parameters.stream()
                            .map(parameter -> (Map<?, ?>) parameter)
                            .filter(parameter -> "query".equals(parameter.get("in")))
                            .map(parameter -> String.valueOf(parameter.get("name")))
                            .filter(NAMES_A_SHOP::contains)
                            .toList()
                    : List.of();
        }

        boolean namesShopInBody() {
            var names = new HashSet<String>();
            properties(map(node, "requestBody"), names, new HashSet<>());
            return names.stream().anyMatch(NAMES_A_SHOP::contains);
        }

        private static void properties(Object schema, Set<String> names, Set<String> seen) {
            if (schema instanceof List<?> list) {
                list.forEach(entry -> properties(entry, names, seen));
            }
            if (!(schema instanceof Map<?, ?> node)) {
                return;
            }
            if (node.get("$ref") instanceof String reference && seen.add(reference)) {
                String name = reference.substring(reference.lastIndexOf('/') + 1);
                properties(map(map(map(contract, "components"), "schemas"), name), names, seen);
            }
            map(node, "properties").keySet().forEach(name -> names.add(name.toString()));
            new LinkedHashMap<>(node).forEach((key, member) -> {
                if (!"examples".equals(key) && !"example".equals(key)) {
                    properties(member, names, seen);
                }
            });
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
