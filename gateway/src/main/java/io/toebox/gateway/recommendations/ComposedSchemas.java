package io.toebox.gateway.recommendations;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** What passes through whole is documented as its service documents it, never as a copy. */
@OpenApiFilter(stages = {OpenApiFilter.RunStage.BUILD, OpenApiFilter.RunStage.RUNTIME_STARTUP})
public final class ComposedSchemas implements OASFilter {

    /** Property of a schema of ours, to the schema of a service that it, or each of its elements, is. */
    private static final Map<String, Map<String, String>> OF_SERVICES = Map.of(
            "Recommendations", Map.of("missing", "MissingFact"),
            "RecommendedShoe",
                    Map.of(
                            "shoe", "ShoeItem",
                            "confidence", "ConfidenceItem",
                            "compared", "ZoneCompared",
                            "notKnown", "ZoneNotKnown",
                            "reasons", "ReasonItem"),
            "RecommendedSize", Map.of("labels", "SizeLabel"),
            "RecommendedBox", Map.of("reasons", "ReasonItem"),
            "LikelierShoe", Map.of("shoe", "ShoeItem"),
            "RecommendedZone", Map.of("felt", "ShoeInside", "measured", "ShoeInside"),
            "ForefootCompression", Map.of("places", "CompressedPlace"),
            "AgainstCurrentShoe",
                    Map.of(
                            "with",
                            "ShoePair",
                            "size",
                            "SizeItem",
                            "width",
                            "WidthItem",
                            "zones",
                            "ZoneDifference",
                            "nearest",
                            "ShoeLabel"),
            "LacingAdvice",
                    Map.of(
                            "cautions", "LacingReason",
                            "explanation", "LacingReason",
                            "resolved", "LacingReason",
                            "laces", "RecommendedLace",
                            "againstCrissCross", "AgainstCrissCross",
                            "steps", "RecommendedLacingStep"),
            "NumbnessAnswer", Map.of("notes", "GuidanceNote"));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var schemas = document.getComponents().getSchemas();
        OF_SERVICES.forEach((name, properties) -> {
            var ours = Objects.requireNonNull(schemas.get(name), name);
            properties.forEach((property, ofService) -> {
                var whole = Objects.requireNonNull(ours.getProperties().get(property), property);
                var reference = OASFactory.createSchema().ref("#/components/schemas/" + ofService);
                if (List.of(Schema.SchemaType.ARRAY).equals(whole.getType())) {
                    whole.setItems(reference);
                } else {
                    ours.addProperty(property, reference);
                }
            });
        });
    }
}
