package io.toebox.edge.contract;

import java.util.Map;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The files {@code contract/showThing.json} and {@code contract/addThing.json}, as they come into a document. */
class ContractExamplesTest {

    @Test
    void anExampleStandsUnderTheBodyAndTheAnswerItIsOf() {
        var show = operation("showThing", null, Map.of("200", "application/json", "404", "application/problem+json"));
        var add = operation("addThing", "application/json", Map.of("200", "image/svg+xml"));
        new ContractExamples().filterOpenAPI(document(show, add));

        var shown = content(show, "200")
                .getMediaType("application/json")
                .getExamples()
                .get("as it is");
        assertThat(shown.getSummary()).isEqualTo("A thing by its name");
        assertThat(shown.getDescription()).isEqualTo("Answer to `GET /v1/things/ghost?parts=a,b%20c`");
        assertThat(shown.getValue())
                .isEqualTo(Map.of(
                        "name",
                        "Ghost",
                        "sizeMm",
                        271.0,
                        "asked",
                        "/v1/things/ghost?parts=a%2Cb%20c",
                        "at",
                        "2026-11-30T10:00:00Z"));
        assertThat(content(show, "404").getMediaType("application/problem+json").getExamples())
                .containsOnlyKeys("unknown");
        var sent = add.getRequestBody().getContent().getMediaType("application/json");
        assertThat(sent.getExamples().get("ghost").getValue()).isEqualTo(Map.of("name", "Ghost"));
        var drawn =
                content(add, "200").getMediaType("image/svg+xml").getExamples().get("ghost");
        assertThat(drawn.getValue()).isEqualTo("<svg lang=\"de\">...</svg>");
        assertThat(drawn.getDescription()).isNull();
    }

    @Test
    void anOperationWithoutAFileShowsNothing() {
        var other = operation("other", null, Map.of("200", "application/json"));
        new ContractExamples().filterOpenAPI(document(other, operation("another", null, Map.of())));
        assertThat(content(other, "200").getMediaType("application/json").getExamples())
                .isNull();
    }

    @Test
    void aDocumentWithoutPathsIsLeftAlone() {
        var document = OASFactory.createOpenAPI();
        new ContractExamples().filterOpenAPI(document);
        assertThat(document.getPaths()).isNull();
    }

    @Test
    void anExampleOfWhatIsNotDeclaredStopsTheBuild() {
        var show = operation("showThing", null, Map.of("200", "application/json"));
        assertThatThrownBy(() -> new ContractExamples().filterOpenAPI(document(show, operation("x", null, Map.of()))))
                .hasMessageContaining("showThing, example unknown")
                .hasMessageContaining("application/problem+json");
    }

    @Test
    void aMisspelledMemberStopsTheBuild() {
        assertThatThrownBy(() -> ContractExample.listOf("misspelled", getClass().getClassLoader()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contract/misspelled.json")
                .hasMessageContaining("sumary");
    }

    private static OpenAPI document(Operation get, Operation post) {
        var item = OASFactory.createPathItem();
        item.setGET(get);
        item.setPOST(post);
        return OASFactory.createOpenAPI().paths(OASFactory.createPaths().addPathItem("/v1/things/{slug}", item));
    }

    private static Operation operation(String id, String body, Map<String, String> answers) {
        var responses = OASFactory.createAPIResponses();
        answers.forEach((status, type) ->
                responses.addAPIResponse(status, OASFactory.createAPIResponse().content(content(type))));
        return OASFactory.createOperation()
                .operationId(id)
                .requestBody(
                        body == null ? null : OASFactory.createRequestBody().content(content(body)))
                .responses(responses);
    }

    private static Content content(String mediaType) {
        return OASFactory.createContent().addMediaType(mediaType, OASFactory.createMediaType());
    }

    private static Content content(Operation operation, String status) {
        return operation.getResponses().getAPIResponse(status).getContent();
    }
}
