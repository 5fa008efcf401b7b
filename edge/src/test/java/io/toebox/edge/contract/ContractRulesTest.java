package io.toebox.edge.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ContractRulesTest {

    private final ContractRules rules = new ContractRules(new Indexer().complete());

    @Test
    void everyDocumentSaysWhereItsAddressesAreAndThatNoKeyIsNeeded() throws JsonProcessingException {
        var document = written(operation());

        assertThat(document.at("/servers/0/url").asText()).isEqualTo("/");
        assertThat(document.path("security").isArray()).isTrue();
        assertThat(document.path("security")).isEmpty();
        assertThat(document.at("/paths/~1v1~1shoes/post").has("security")).isFalse();
    }

    @Test
    void whatIsNotPublicNeedsTheGatewaysTokenAndSaysHowItIsRefused() throws JsonProcessingException {
        var document = written(declared("shop"));
        var operation = document.at("/paths/~1v1~1shoes/post");

        assertThat(operation.at("/security/0").has("token")).isTrue();
        assertThat(document.at("/components/securitySchemes/token/scheme").asText())
                .isEqualTo("bearer");
        assertThat(operation.path("responses").has("401")).isTrue();
        assertThat(operation.path("responses").has("403")).isTrue();
        assertThat(operation.has("x-internal")).isFalse();
    }

    @Test
    void whatIsForOurServicesStaysInside() throws JsonProcessingException {
        assertThat(written(declared("internal"))
                        .at("/paths/~1v1~1shoes/post/x-internal")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void whatIsPublicNeedsNothing() throws JsonProcessingException {
        var operation = written(declared("public")).at("/paths/~1v1~1shoes/post");

        assertThat(operation.has("security")).isFalse();
        assertThat(operation.path("responses").has("401")).isFalse();
    }

    private static Operation declared(String access) {
        var operation = operation();
        operation.addExtension("x-access", access);
        return operation;
    }

    @Test
    void aBodyWithoutNamedPropertiesTakesAnyAndOneWithSomeNoOthers() throws JsonProcessingException {
        var any = body(OASFactory.createSchema().addType(SchemaType.OBJECT));
        var named = body(OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("brand", OASFactory.createSchema().addType(SchemaType.STRING)));

        assertThat(any.path("additionalProperties").isBoolean()).isTrue();
        assertThat(any.path("additionalProperties").asBoolean()).isTrue();
        assertThat(named.path("additionalProperties").isBoolean()).isTrue();
        assertThat(named.path("additionalProperties").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "uuid | [0-9a-f]{8}              | ^[0-9a-f]{8}$",
                "     | ^[^\\p{Cc}\\p{Cs}]*$     | ^[^\\x00-\\x1F\\x7F-\\x9F]*$",
                "     | ^[^\\x00-\\x1F\\x7F]*$   | ^[^\\x00-\\x1F\\x7F]*$",
                "     | \\S                      | \\S"
            })
    void patternsAreWrittenSoThatEveryLanguageReadsThemAlike(String format, String pattern, String written) {
        var schema = OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .format(format)
                .pattern(pattern);

        assertThat(rules.filterSchema(schema).getPattern()).isEqualTo(written);
    }

    private JsonNode body(Schema schema) throws JsonProcessingException {
        var content = OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
        return written(operation().requestBody(OASFactory.createRequestBody().content(content)))
                .at("/paths/~1v1~1shoes/post/requestBody/content/application~1json/schema");
    }

    private static Operation operation() {
        return OASFactory.createOperation().operationId("putShoe").responses(OASFactory.createAPIResponses());
    }

    private JsonNode written(Operation operation) throws JsonProcessingException {
        var document = OASFactory.createOpenAPI()
                .openapi("3.1.0")
                .components(OASFactory.createComponents()
                        .addSchema("Problem", OASFactory.createSchema().addType(SchemaType.OBJECT)))
                .paths(OASFactory.createPaths()
                        .addPathItem("/v1/shoes", OASFactory.createPathItem().POST(operation)));
        rules.filterOpenAPI(document);
        return new ObjectMapper()
                .readTree(SmallRyeOpenAPI.builder()
                        .enableModelReader(false)
                        .enableStandardFilter(false)
                        .enableStandardStaticFiles(false)
                        .enableAnnotationScan(false)
                        .withInitialModel(document)
                        .build()
                        .toJSON());
    }
}
