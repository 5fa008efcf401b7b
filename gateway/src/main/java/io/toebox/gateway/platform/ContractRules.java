package io.toebox.gateway.platform;

import java.util.Map;
import java.util.TreeMap;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;

/** Writes into the contract what holds for every operation: the problems it can answer. */
@OpenApiFilter(stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP})
public final class ContractRules implements OASFilter {

    private static final Map<String, String> ALWAYS =
            Map.of("400", "A field or parameter is not valid", "500", "Something broke on our side");
    private static final Map<String, String> WITH_BODY =
            Map.of("413", "The body is too large", "415", "The body is not JSON");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .flatMap(operations -> operations.values().stream())
                .forEach(ContractRules::addProblems);
    }

    private static void addProblems(Operation operation) {
        var problems = new TreeMap<>(ALWAYS);
        if (operation.getRequestBody() != null) {
            problems.putAll(WITH_BODY);
        }
        problems.forEach((status, description) -> operation
                .getResponses()
                .addAPIResponse(status, OASFactory.createAPIResponse().description(description)));
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.compareTo("400") >= 0) {
                response.setContent(problemContent());
            }
        });
    }

    private static Content problemContent() {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema));
    }
}
