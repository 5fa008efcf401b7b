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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.access.Access;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.Population;
import io.toebox.fit.core.policy.Certainty;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.scoring.Likelihood;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.SizeScale;

/** Publishes every number the engine decides by. */
@Path("/v1/fit-model")
@Extension(name = Access.EXTENSION, value = "public")
@Tag(name = "Fit", description = "Feet against shoes")
public class FitModelResource {

    private static final int MAX_AGE_SECONDS = 3600;

    /** It changes with the code only. */
    private static final FitModel MODEL = FitModel.current();

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
        return Response.ok(MODEL)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + MAX_AGE_SECONDS)
                .build();
    }

    /** The model. */
    @Schema(name = "FitModel", description = "Every number the fit engine decides by")
    public record FitModel(
            @Schema(examples = FitAnswers.MODEL_VERSION) String modelVersion,
            List<PolicyItem> policy,
            List<LearnedItem> learned,
            List<ZoneBandItem> zones,
            List<LikelihoodItem> likelihoods,
            List<PopulationItem> populations) {

        static FitModel current() {
            return new FitModel(
                    FitAnswers.MODEL_VERSION,
                    Arrays.stream(Policy.values()).map(PolicyItem::of).toList(),
                    LearnedShoes.rows(LearnedShoes.publishedTable()).stream()
                            .map(LearnedItem::of)
                            .toList(),
                    Arrays.stream(Zone.values()).map(ZoneBandItem::of).toList(),
                    List.of(
                            new LikelihoodItem(Likelihood.LIKELY, Policy.LIKELY_FROM.value()),
                            new LikelihoodItem(Likelihood.WORTH_A_TRY, Policy.WORTH_A_TRY_FROM.value()),
                            new LikelihoodItem(Likelihood.UNLIKELY, 0)),
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

    /** One learned number. */
    @Schema(
            name = "LearnedNumber",
            description = "One number that was learned from the shoes of the starter catalogue, frozen in this version")
    public record LearnedItem(
            @Schema(examples = "felt-laboratory-weight") String quantity,

            @Schema(description = "Inside dimension of the shoe", examples = "internal-length")
            InsideDimension dimension,

            @Schema(description = "Left out where it holds for every brand without a number of its own") @Nullable
            String brand,

            @Schema(examples = "0.1129") double mean,

            @Schema(description = "Standard deviation, in the same unit", examples = "0.0223")
            double sd,

            @Schema(examples = "mm per mm") String unit) {

        static LearnedItem of(LearnedShoes.Row row) {
            return new LearnedItem(row.quantity(), row.dimension(), row.brand(), row.mean(), row.sd(), row.unit());
        }
    }

    /** Where a word begins. */
    @Schema(name = "LikelihoodWord", description = "From which fit probability a word is said")
    public record LikelihoodItem(
            @Schema(examples = "likely") Likelihood likelihood,
            @Schema(examples = "0.6") double fromProbability) {}

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
