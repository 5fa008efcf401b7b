package io.toebox.edge.contract;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;

import static java.util.stream.Collectors.joining;

/** Writes the examples a service keeps beside its code into its contract, see {@link ContractExample}. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ContractExamples implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
            return;
        }
        var resources = Thread.currentThread().getContextClassLoader();
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> ContractExample.listOf(operation.getOperationId(), resources)
                        .forEach((name, example) -> add(operation, name, example, method + " " + path))));
    }

    private static void add(Operation operation, String name, ContractExample example, String address) {
        String where = operation.getOperationId() + ", example " + name;
        if (example.body() != null) {
            var body = operation.getRequestBody();
            add(
                    body == null ? null : body.getContent(),
                    example.mediaType(),
                    name,
                    shown(example, example.body()),
                    where);
        }
        if (example.answer() != null) {
            var response = operation.getResponses().getAPIResponse(Integer.toString(example.status()));
            var shown = shown(example, example.answer());
            if (example.body() == null) {
                shown.description("Answer to `" + request(address, example) + "`");
            }
            add(response == null ? null : response.getContent(), example.answerMediaType(), name, shown, where);
        }
    }

    private static void add(@Nullable Content content, String mediaType, String name, Example example, String where) {
        var type = content == null ? null : content.getMediaType(mediaType);
        if (type == null) {
            throw new IllegalStateException(where + ": the operation does not declare " + mediaType + " there");
        }
        type.addExample(name, example);
    }

    private static Example shown(ContractExample example, JsonNode value) {
        return OASFactory.createExample().summary(example.summary()).value(JSON.convertValue(value, Object.class));
    }

    /** As it can be pasted into a terminal, between quotes. */
    private static String request(String address, ContractExample example) {
        String written = address;
        for (Map.Entry<String, Object> value : example.path().entrySet()) {
            written = written.replace("{" + value.getKey() + "}", escaped(value.getValue()));
        }
        return written
                + example.queryTexts().entrySet().stream()
                        .map(value -> value.getKey() + "=" + escaped(value.getValue()))
                        .collect(joining("&", example.query().isEmpty() ? "" : "?", ""));
    }

    private static String escaped(Object value) {
        return value.toString().replace(" ", "%20");
    }
}
