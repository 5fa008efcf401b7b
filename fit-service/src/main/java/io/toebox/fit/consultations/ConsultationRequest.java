package io.toebox.fit.consultations;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.Mistakes;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.core.foot.Arch;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SizeSystem;
import io.toebox.fit.fits.CurrentShoeInput;
import io.toebox.fit.fits.FitRankingRequest;
import io.toebox.fit.fits.FootInput;
import io.toebox.fit.fits.RunInput;
import io.toebox.fit.fits.ShoeAsked;
import io.toebox.fit.guidance.NumbnessGuidanceRequest;

import static io.toebox.fit.wording.FitTexts.FIT;

/** All that a runner tells. */
@Schema(
        name = "RecommendationRequest",
        description =
                "A runner's feet and whatever else is known; only sizeScale and foot are needed. Without shoes the catalogue is"
                        + " ranked, with them each of these is judged, and of filters only inStockAt counts: likelier shoes are"
                        + " then those that shop can hand over. With numbness, which leaves out the feet, the scale and"
                        + " the shoe told here, guidance comes with the answer. Nothing of it is stored.")
public record ConsultationRequest(
        @Schema(description = "Scale that is judged on: men's or women's shoes", examples = "us-men") @NotNull
        SizeScale sizeScale,

        @Schema(
                description =
                        "The system the reader knows; its sizes come first and are the labels. sizeScale when left out",
                examples = "eu")
        @Nullable
        SizeSystem sizeSystem,

        @Schema(description = "standard when left out", examples = "standard") @Nullable
        Detail detail,

        @Valid @NotNull FootInput foot,

        @Valid @Nullable RunInput run,

        @Schema(
                description =
                        "Thickness of one layer of the sock, not pressed, mm; 0 is no sock. A usual sock when left out",
                examples = "2")
        @DecimalMin("0")
        @DecimalMax("10")
        @Nullable
        Double sockThicknessMm,

        @Valid @Nullable CurrentShoeInput currentShoe,

        @Schema(
                description =
                        "How high the runner says the arch is, for the laces; that of foot when left out. Without effect beside a"
                                + " measured instep height",
                examples = "high")
        @Nullable
        Arch arch,

        @Schema(
                description = "What the runner feels. Used for this answer only, never stored",
                examples = "[\"numb-toes\"]")
        @Size(max = 20)
        @Nullable
        List<@NotNull RunnerComplaint> complaints,

        @Valid @Nullable NumbnessGuidanceRequest numbness,

        @Schema(description = "The shoes to judge, for a page that lists them; answered in this order")
        @Size(min = 1, max = 50)
        @Nullable
        List<@Valid @NotNull ShoeAsked> shoes,

        @Schema(
                description =
                        "With shoes: at most so many likelier ones for each that is not simply recommended. When left out: 3 for"
                                + " one shoe, none for several",
                examples = "3")
        @Min(0)
        @Max(10)
        @Nullable
        Integer alternatives,

        @Schema(description = "Without shoes: at most so many", defaultValue = "10", examples = "5")
        @Min(1)
        @Max(200)
        @Nullable
        Integer limit,

        @Valid FitRankingRequest.@Nullable Filters filters) {

    private static final int DEFAULT_ALTERNATIVES = 3;

    /** @throws ProblemException with everything that does not go together */
    void requireConsistent() {
        var mistakes = new Mistakes();
        var listed = Objects.requireNonNullElse(shoes, List.<ShoeAsked>of());
        for (int i = 0; i < listed.size(); i++) {
            boolean hasNone = listed.get(i).slug() == null && listed.get(i).gtin() == null;
            boolean hasBoth = listed.get(i).slug() != null && listed.get(i).gtin() != null;
            if (hasNone || hasBoth) {
                mistakes.add(Mistake.ofPointer(
                        "#/shoes/" + i,
                        hasNone ? Mistake.REQUIRED : "one-of",
                        FIT.sentence("one-of-two", "slug", "gtin")));
            }
        }
        refuse(mistakes, shoes != null && limit != null, "#/limit", "not-with-shoes");
        refuse(mistakes, shoes != null && filters != null && filters.hasWishes(), "#/filters", "not-with-shoes");
        refuse(mistakes, shoes == null && alternatives != null, "#/alternatives", "only-with-shoes");
        if (numbness != null) {
            refuse(mistakes, numbness.foot() != null, "#/numbness/foot", "told-outside");
            refuse(mistakes, numbness.sizeScale() != null, "#/numbness/sizeScale", "told-outside");
            refuse(mistakes, numbness.currentShoe() != null, "#/numbness/currentShoe", "told-outside");
        }
        mistakes.throwIfAny();
    }

    private static void refuse(Mistakes mistakes, boolean isWrong, String pointer, String text) {
        if (isWrong) {
            mistakes.add(Mistake.ofPointer(pointer, "not-here", FIT.sentence(text)));
        }
    }

    FitRankingRequest toRanking() {
        return new FitRankingRequest(sizeScale, foot, run, sockThicknessMm, currentShoe, limit, filters);
    }

    SizeSystem sizeSystemOrDefault() {
        return sizeSystem == null ? SizeSystem.of(sizeScale) : sizeSystem;
    }

    Detail detailOrDefault() {
        return Objects.requireNonNullElse(detail, Detail.STANDARD);
    }

    int alternativesOrDefault(int shoeCount) {
        return alternatives != null ? alternatives : shoeCount == 1 ? DEFAULT_ALTERNATIVES : 0;
    }

    List<RunnerComplaint> complaintsOrNone() {
        return new ArrayList<>(Objects.requireNonNullElse(complaints, List.of()));
    }
}
