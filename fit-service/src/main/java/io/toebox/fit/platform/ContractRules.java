package io.toebox.fit.platform;

import java.util.Map;
import java.util.TreeMap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Writes into the contract what holds for every operation: the problems it can answer, and that unknown properties fail. */
@OpenApiFilter(stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP})
public final class ContractRules implements OASFilter {

    private static final String ACCEPT_LANGUAGE = "Accept-Language";
    private static final Map<String, String> ALWAYS = Map.of(
            "400", "A field or parameter is not valid",
            "422", "Two measurements or answers cannot both be right",
            "500", "Something broke on our side",
            "503", "The catalogue has not been loaded yet");
    private static final Map<String, String> WITH_BODY =
            Map.of("413", "The body is too large", "415", "The body is not JSON");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .forEach(operation -> {
                    addProblems(operation);
                    addLanguage(operation);
                    closeRequest(operation, document);
                });
    }

    private static void addProblems(Operation operation) {
        var problems = new TreeMap<>(ALWAYS);
        if (operation.getRequestBody() != null) {
            problems.putAll(WITH_BODY);
        }
        problems.forEach((status, description) -> operation
                .getResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse()
                                .description(description)
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                Problem.MEDIA_TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem"))))));
    }

    private static void addLanguage(Operation operation) {
        boolean isThere = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(p -> ACCEPT_LANGUAGE.equals(p.getName()));
        if (!isThere) {
            operation.addParameter(OASFactory.createParameter()
                    .name(ACCEPT_LANGUAGE)
                    .in(Parameter.In.HEADER)
                    .description(
                            "Language of the texts for people: en, de, fr or es; English when none of them is asked for."
                                    + " Codes and problem documents do not depend on it.")
                    .example("de-AT, de;q=0.9, en;q=0.5")
                    .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
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
