package io.toebox.fit.fits;

import java.util.Arrays;
import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.Population;
import io.toebox.fit.core.policy.Certainty;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.SizeScale;

/** Publishes every number the engine decides by. */
@Path("/v1/fit-model")
@Tag(name = "Fit", description = "Feet against shoes")
public class FitModelResource {

    private static final int MAX_AGE_SECONDS = 3600;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getFitModel",
            summary = "Every number the fit engine decides by",
            description =
                    "Each with its unit, where it comes from and how sure it is; when each zone is comfortable; and how"
                            + " the feet of the survey are distributed.")
    @APIResponse(
            responseCode = "200",
            description = "The model that answers now",
            content = @Content(schema = @Schema(implementation = FitModel.class)))
    public Response getFitModel() {
        return Response.ok(FitModel.current())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + MAX_AGE_SECONDS)
                .build();
    }

    /** The model. */
    @Schema(name = "FitModel", description = "Every number the fit engine decides by")
    public record FitModel(
            @Schema(examples = FitAnswers.MODEL_VERSION) String modelVersion,
            List<PolicyItem> policy,
            List<ZoneBandItem> zones,
            List<PopulationItem> populations) {

        static FitModel current() {
            return new FitModel(
                    FitAnswers.MODEL_VERSION,
                    Arrays.stream(Policy.values()).map(PolicyItem::of).toList(),
                    Arrays.stream(Zone.values()).map(ZoneBandItem::of).toList(),
                    Arrays.stream(SizeScale.values()).map(PopulationItem::of).toList());
        }
    }

    /** One number. */
    @Schema(name = "PolicyNumber", description = "One number the engine decides by")
    public record PolicyItem(
            @Schema(examples = "length-ideal") String name,
            @Schema(examples = "11.5") double value,
            @Schema(examples = "mm") String unit,

            @Schema(examples = "published") Certainty certainty,

            @Schema(description = "Who says so, or why it was chosen")
            String source) {

        static PolicyItem of(Policy policy) {
            return new PolicyItem(
                    Spelling.of(policy), policy.value(), policy.unit(), policy.certainty(), policy.source());
        }
    }

    /** When a zone is comfortable. */
    @Schema(name = "ZoneBand", description = "When a zone is comfortable: its clearance, mm")
    public record ZoneBandItem(
            @Schema(examples = "length") Zone zone,

            @Schema(description = "tight below this, snug from here")
            double tightBelowMm,

            @Schema(description = "comfortable from here") double comfortableFromMm,
            double idealMm,

            @Schema(description = "comfortable up to here, roomy above")
            double comfortableToMm,

            @Schema(description = "loose above this") double looseAboveMm) {

        static ZoneBandItem of(Zone zone) {
            var band = zone.band();
            return new ZoneBandItem(
                    zone,
                    band.tightBelowMm(),
                    band.comfortableFromMm(),
                    band.idealMm(),
                    band.comfortableToMm(),
                    band.looseAboveMm());
        }
    }

    /** How feet are distributed. */
    @Schema(name = "FootPopulation", description = "How feet are distributed within one sex")
    public record PopulationItem(
            @Schema(description = "The scale whose buyers they are", examples = "us-men")
            SizeScale sizeScale,

            List<FootDimensionItem> dimensions) {

        static PopulationItem of(SizeScale scale) {
            var population = scale.population();
            return new PopulationItem(
                    scale,
                    Arrays.stream(FootDimension.values())
                            .map(dimension -> FootDimensionItem.of(population, dimension))
                            .toList());
        }
    }

    /** One dimension of a foot. */
    @Schema(name = "FootDimensionSpread", description = "Mean and spread of one dimension of the foot, standing")
    public record FootDimensionItem(
            @Schema(examples = "ball-width") FootDimension dimension,
            @Schema(examples = "101.9") double meanMm,

            @Schema(description = "Standard deviation, mm", examples = "5.2")
            double sdMm) {

        static FootDimensionItem of(Population population, FootDimension dimension) {
            return new FootDimensionItem(
                    dimension,
                    FitMapping.rounded(population.meanMm(dimension), 10),
                    FitMapping.rounded(Math.sqrt(population.covarianceMm2(dimension, dimension)), 10));
        }
    }
}
