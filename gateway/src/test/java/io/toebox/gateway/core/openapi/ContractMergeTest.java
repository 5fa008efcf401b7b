package io.toebox.gateway.core.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.core.Json;

import static io.toebox.gateway.core.openapi.Contracts.ofFile;
import static io.toebox.gateway.core.openapi.Contracts.reading;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class ContractMergeTest {

    private static final ServiceContract OWN = ofFile("gateway", "gateway.yaml");
    private static final ServiceContract CATALOG = ofFile("shoe-catalog-service", "catalog.yaml");
    private static final ServiceContract FIT = ofFile("fit-service", "fit.yaml");
    private static final ServiceContract THIRD =
            reading("lacing-service", "/v1/lacings", "listLacings", "{type: object}");

    private static final String BORROWING = """
            openapi: 3.1.0
            paths:
              /v1/own:
                get:
                  operationId: own
                  x-access: public
                  responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}}
            """;

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .build();

    /** Update the file with {@code ./mvnw test -pl gateway -am -Dtest=ContractMergeTest -Dsurefire.failIfNoSpecifiedTests=false -Dgolden.update}. */
    @Test
    void threeContractsBecomeTheExpectedOne() throws IOException {
        var golden = Path.of("src/test/resources/merge/expected.yaml");
        String merged = YAML.writeValueAsString(
                ContractMerge.merge(OWN, List.of(CATALOG, FIT)).document());
        if (System.getProperty("golden.update") != null) {
            Files.writeString(golden, merged);
        }
        assertThat(golden).content().isEqualTo(merged);
    }

    @Property
    void theOrderOfTheServicesDoesNotMatter(@ForAll("orders") List<ServiceContract> services) throws IOException {
        String merged =
                YAML.writeValueAsString(ContractMerge.merge(OWN, services).document());
        String sorted = YAML.writeValueAsString(
                ContractMerge.merge(OWN, List.of(CATALOG, FIT, THIRD)).document());
        assertThat(merged).isEqualTo(sorted);
    }

    @Provide
    Arbitrary<List<ServiceContract>> orders() {
        return Arbitraries.shuffle(CATALOG, FIT, THIRD);
    }

    @Test
    void equalSchemasAreSharedAndDifferentOnesNamedAfterTheirService() {
        var schemas = schemas(ContractMerge.merge(OWN, List.of(CATALOG, FIT)));
        assertThat(schemas)
                .containsKeys("Problem", "FieldProblem", "ShoeCatalogShoe", "FitShoe")
                .doesNotContainKeys("Shoe", "FitProblem", "GatewayProblem");
    }

    @Test
    void aSchemaThatRefersToADifferentOneIsNotShared() {
        String thing = "{type: object, properties: {part: {$ref: '#/components/schemas/Part'}}}\n    Part: {type: %s}";
        var a = reading("a-service", "/v1/as", "listAs", thing.formatted("string"));
        var b = reading("b-service", "/v1/bs", "listBs", thing.formatted("integer"));
        var schemas = schemas(ContractMerge.merge(OWN, List.of(a, b)));
        assertThat(schemas).containsKeys("AThing", "APart", "BThing", "BPart");
        assertThat(schemas.get("AThing").toString()).contains("#/components/schemas/APart");
    }

    @Test
    void aNameThatIsAlreadyTakenStopsTheMerge() {
        var a = reading("a-service", "/v1/as", "listAs", "{type: string}");
        var b = reading("b-service", "/v1/bs", "listBs", "{type: integer}");
        var taken = Contracts.of("c-service", """
                openapi: 3.1.0
                paths:
                  /v1/cs:
                    get:
                      operationId: listCs
                      x-access: public
                      responses: {"200": {description: "", content: {application/json: {schema: {$ref: "#/components/schemas/AThing"}}}}}
                components: {schemas: {AThing: {type: boolean}}}
                """);
        assertThatThrownBy(() -> ContractMerge.merge(OWN, List.of(a, b, taken)))
                .isInstanceOf(ContractClashException.class)
                .hasMessageContainingAll("c-service", "a-service", "AThing");
    }

    @Test
    void onePathInTwoServicesStopsTheMergeEvenUnderAnotherVariableName() {
        var other = reading("b-service", "/v1/shoes/{id}", "readIt", "{type: object}");
        assertThatThrownBy(() -> ContractMerge.merge(OWN, List.of(CATALOG, other)))
                .isInstanceOf(ContractClashException.class)
                .hasMessage("b-service and shoe-catalog-service both declare the path /v1/shoes/{slug}");
    }

    @Test
    void oneOperationIdInTwoServicesStopsTheMerge() {
        var other = reading("b-service", "/v1/others", "getShoe", "{type: object}");
        assertThatThrownBy(() -> ContractMerge.merge(OWN, List.of(CATALOG, other)))
                .isInstanceOf(ContractClashException.class)
                .hasMessage("b-service (GET /v1/others) and shoe-catalog-service (GET /v1/shoes/{slug})"
                        + " both use the operationId getShoe");
    }

    @Test
    void oneTagDescribedTwiceStopsTheMerge() {
        var other = Contracts.of("b-service", """
                openapi: 3.1.0
                tags: [{name: Shoes, description: Something else}]
                paths: {/v1/bs: {get: {operationId: listBs, x-access: public, tags: [Shoes], responses: {}}}}
                """);
        assertThatThrownBy(() -> ContractMerge.merge(OWN, List.of(CATALOG, other)))
                .isInstanceOf(ContractClashException.class)
                .hasMessage("b-service and shoe-catalog-service describe the tag Shoes differently");
    }

    @Test
    void aReferenceThatLeadsNowhereStopsTheMerge() {
        var dangling = reading("b-service", "/v1/bs", "listBs", "{$ref: '#/components/schemas/Missing'}");
        assertThatThrownBy(() -> ContractMerge.merge(OWN, List.of(dangling)))
                .isInstanceOf(ContractClashException.class)
                .hasMessage("b-service refers to #/components/schemas/Missing, which it does not define");
    }

    @Test
    void theGatewaysDocumentMayReferToAServicesSchemaAndWhatThatRefersTo() {
        String thing =
                "{type: object, properties: {part: {$ref: '#/components/schemas/Part'}}}\n    Part: {type: string}";
        var lender = reading("a-service", "/v1/as", "listAs", thing);
        var own = Contracts.of("gateway", BORROWING);

        assertThat(schemas(ContractMerge.merge(own, List.of(lender)))).containsOnlyKeys("Thing", "Part");
    }

    @Test
    void aSchemaThatOnlyAnInternalOperationNeedsIsPublishedWhereItIsLent() {
        var lender = Contracts.of("a-service", """
                openapi: 3.1.0
                paths: {/v1/as: {post: {operationId: consultAs, x-internal: true, responses: {}}}}
                components: {schemas: {Thing: {$ref: '#/components/schemas/Part'}, Part: {type: string}, Own: {type: string}}}
                """);
        var merged = ContractMerge.merge(Contracts.of("gateway", BORROWING), List.of(lender));
        assertThat(schemas(merged)).containsOnlyKeys("Thing", "Part");
        assertThat(merged.document().get("paths")).asString().doesNotContain("/v1/as");
    }

    @Test
    void aSchemaThatSeveralServicesDefineDifferentlyIsNotLent() {
        var a = reading("a-service", "/v1/as", "listAs", "{type: string}");
        var b = reading("b-service", "/v1/bs", "listBs", "{type: integer}");
        var own = Contracts.of("gateway", BORROWING);

        assertThatThrownBy(() -> ContractMerge.merge(own, List.of(a, b)))
                .isInstanceOf(ContractClashException.class)
                .hasMessage("gateway refers to #/components/schemas/Thing, which several services define differently");
    }

    @Test
    void whatALentSchemaRefersToIsWhatItsServiceMeans() {
        String thing =
                "{type: object, properties: {part: {$ref: '#/components/schemas/Part'}}}\n    Part: {type: string}";
        var lender = reading("a-service", "/v1/as", "listAs", thing);
        var own = Contracts.of("gateway", BORROWING + "components: {schemas: {Part: {type: integer}}}\n");

        var schemas = schemas(ContractMerge.merge(own, List.of(lender)));
        assertThat(schemas).containsOnlyKeys("Thing", "Part");
        assertThat(schemas.get("Part")).isEqualTo(Map.of("type", "string"));
    }

    @Test
    void anotherOpenApiVersionStopsTheMerge() {
        var old = Contracts.of("b-service", "openapi: 3.0.3\npaths: {}");
        assertThatThrownBy(() -> ContractMerge.merge(OWN, List.of(old)))
                .isInstanceOf(ContractClashException.class)
                .hasMessage("b-service speaks OpenAPI version 3.0.3, the merged contract is 3.1");
    }

    @Test
    void internalOperationsAndTheirSchemasStayInside() {
        var merged = ContractMerge.merge(OWN, List.of(CATALOG));
        assertThat(merged.routes())
                .noneMatch(route -> route.method().equals("PUT"))
                .noneMatch(route -> route.path().text().startsWith("/q/"));
        assertThat(schemas(merged)).doesNotContainKey("ShoeWrite");
    }

    @Test
    void routesKnowOwnerBodyAndStreaming() {
        assertThat(ContractMerge.merge(OWN, List.of(CATALOG, FIT)).routes())
                .extracting(
                        Route::service, Route::method, route -> route.path().text(), Route::consumes, Route::streams)
                .containsExactly(
                        tuple("fit-service", "POST", "/v1/fits", Set.of("application/json"), false),
                        tuple("gateway", "POST", "/v1/recommendations", Set.of("application/json"), false),
                        tuple("shoe-catalog-service", "GET", "/v1/shoes/{slug}", Set.of(), false),
                        tuple("shoe-catalog-service", "GET", "/v1/snapshot", Set.of(), true));
    }

    private static Map<String, Object> schemas(MergedContract merged) {
        return Json.object(Json.object(merged.document().get("components")).get("schemas"));
    }

    @Test
    void anOperationThatSaysNotWhomItIsForIsNotOpenedByOversight() {
        var silent = Contracts.of("b-service", """
                openapi: 3.1.0
                paths: {/v1/bs: {get: {operationId: listBs, responses: {}}}}
                """);
        assertThatThrownBy(() -> ContractMerge.merge(OWN, List.of(silent)))
                .isInstanceOf(ContractClashException.class)
                .hasMessageContaining("listBs")
                .hasMessageContaining("x-access");
    }

    @Test
    void everyOperationSaysWhichKeyItNeedsAndHowItIsRefused() {
        var service = Contracts.of("b-service", """
                openapi: 3.1.0
                paths:
                  /v1/bs:
                    get: {operationId: listBs, x-access: public, security: [{token: []}], responses: {}}
                    put: {operationId: putB, x-access: operator, responses: {"401": {description: Own words}}}
                """);
        var merged = ContractMerge.merge(OWN, List.of(service)).document();
        var item = Json.object(Json.object(merged.get("paths")).get("/v1/bs"));
        var read = Json.object(item.get("get"));
        var write = Json.object(item.get("put"));

        assertThat(read.get("security")).isEqualTo(List.of(Map.of(), Map.of("key", List.of())));
        assertThat(write.get("security")).isEqualTo(List.of(Map.of("key", List.of())));
        assertThat(Json.object(read.get("responses"))).containsKeys("401", "403", "421", "429");
        assertThat(Json.object(Json.object(write.get("responses")).get("401")))
                .containsEntry("description", "Own words");
        assertThat(Json.object(Json.object(merged.get("components")).get("securitySchemes")))
                .containsOnlyKeys("key");
    }
}
