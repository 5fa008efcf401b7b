package io.toebox.fit.fits;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.SizeScale;

/** Does this shoe fit these feet? */
public record FitRequest(
        @Schema(description = "Scale of the wanted labels", examples = "us-men") @NotNull
        SizeScale sizeScale,

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

        @Schema(description = "One shoe, as in the catalogue; or give slugs or gtin", examples = "brooks-ghost-16")
        @Size(min = 1, max = 120)
        @Nullable
        String slug,

        @Schema(description = "Several shoes, for a page that lists them; answered in `fits`, in this order")
        @Size(min = 1, max = 50)
        @Nullable
        List<@NotNull @Size(min = 1, max = 120) String> slugs,

        @Schema(
                description = "The barcode on a box: 8, 12, 13 or 14 digits; its size and width are answered in `box`",
                examples = "4006381333931")
        @Size(min = 1, max = 20)
        @Nullable
        String gtin,

        @Schema(
                description =
                        "At most so many shoes that are likelier to fit, for each shoe that is not simply recommended."
                                + " When left out: 3 with slug or gtin, none with slugs",
                examples = "3")
        @Min(0)
        @Max(10)
        @Nullable
        Integer alternatives) {

    private static final int DEFAULT_ALTERNATIVES = 3;

    int alternativesOrDefault() {
        return alternatives != null ? alternatives : slugs == null ? DEFAULT_ALTERNATIVES : 0;
    }

    Runner toRunner(SizeScale scale) {
        return RunnerReader.toRunner(foot, scale, sockThicknessMm, run, currentShoe);
    }
}
