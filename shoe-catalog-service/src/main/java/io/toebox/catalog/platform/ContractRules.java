package io.toebox.catalog.platform;

import java.util.Map;
import java.util.TreeMap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Writes into the contract what holds for every operation: the problems it can answer, that unknown properties fail, and that
 * what asks for a key is not for the public door.
 */
@OpenApiFilter(stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP})
public final class ContractRules implements OASFilter {

    private static final Map<String, String> ALWAYS = Map.of(
            "400", "A field or parameter is not valid",
            "500", "Something broke on our side",
            "503", "The catalogue cannot be read right now; `Retry-After` says when to ask again");
    private static final Map<String, String> WITH_BODY = Map.of(
            "413",
            "The body is too large: it has more than 64 KiB, or than the description allows",
            "415",
            "The body is in a format this address does not take");

    /** What the generator leaves as text: the default of a number. */
    @Override
    public Parameter filterParameter(Parameter parameter) {
        var schema = parameter.getSchema();
        if (schema != null
                && schema.getDefaultValue() instanceof String text
                && schema.getType() != null
                && schema.getType().contains(Schema.SchemaType.INTEGER)) {
            schema.setDefaultValue(Long.valueOf(text));
        }
        return parameter;
    }

    /** What the generator writes to the list although it holds for each of its entries: the enumeration. */
    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getItems() != null && schema.getEnumeration() != null) {
            schema.getItems().setEnumeration(schema.getEnumeration());
            schema.setEnumeration(null);
        }
        return schema;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .forEach(operation -> {
                    addProblems(operation);
                    closeRequest(operation, document);
                });
    }

    private static void addProblems(Operation operation) {
        var problems = new TreeMap<>(ALWAYS);
        if (operation.getSecurity() != null) {
            operation.addExtension("x-internal", true);
            problems.put("401", "No key, or one that is not known here");
        }
        if (operation.getRequestBody() != null) {
            problems.putAll(WITH_BODY);
        }
        var responses = operation.getResponses();
        problems.forEach((status, description) ->
                responses.addAPIResponse(status, OASFactory.createAPIResponse().description(description)));
        responses.getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0 && response.getContent() == null) {
                response.setContent(problem());
            }
        });
    }

    private static Content problem() {
        return OASFactory.createContent()
                .addMediaType(
                        Problem.MEDIA_TYPE,
                        OASFactory.createMediaType()
                                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    }

    private static void closeRequest(Operation operation, OpenAPI document) {
        if (operation.getRequestBody() == null) {
            return;
        }
        operation.getRequestBody().getContent().getMediaTypes().values().forEach(m -> close(m.getSchema(), document));
    }

    private static void close(Schema schema, OpenAPI document) {
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            close(document.getComponents().getSchemas().get(name), document);
            return;
        }
        if (schema.getItems() != null) {
            close(schema.getItems(), document);
        }
        if (schema.getProperties() != null && schema.getAdditionalPropertiesSchema() == null) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            schema.getProperties().values().forEach(property -> close(property, document));
        }
    }
}
