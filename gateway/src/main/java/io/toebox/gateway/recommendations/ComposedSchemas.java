package io.toebox.gateway.recommendations;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** A composed part is documented as what its service says plus what the gateway adds, never as a copy. */
@OpenApiFilter(stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP})
public final class ComposedSchemas implements OASFilter {

    private static final Map<String, String> SERVICE_SCHEMAS =
            Map.of("RecommendedShoe", "FitItem", "LacingToTry", "RecommendedLacing");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        SERVICE_SCHEMAS.forEach((composed, ofService) -> Objects.requireNonNull(schemas.get(composed))
                .setAllOf(List.of(OASFactory.createSchema().ref("#/components/schemas/" + ofService))));
    }
}
