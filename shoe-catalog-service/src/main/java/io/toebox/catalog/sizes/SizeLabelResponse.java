package io.toebox.catalog.sizes;

import java.math.BigDecimal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.size.SizeLabels;
import io.toebox.catalog.core.size.SizeMatch;

/** What a US size is called on another scale. */
@Schema(name = "SizeLabelOfUs", description = "What a US size is called on another scale")
public record SizeLabelResponse(
        @Schema(description = "The US size") BigDecimal us,

        @Schema(description = "The other scale") SizeScale scale,

        @Schema(description = "As printed on a box", examples = "42 2/3")
        String label,

        SizeConversionResponse.Basis basis,

        @Schema(description = "The lowest that may stand there instead; left out when there is none") @Nullable
        String lowest,

        @Schema(description = "The highest that may stand there instead") @Nullable
        String highest) {

    /** What the table says of one size. */
    public static SizeLabelResponse of(SizeLabels.Label label) {
        return new SizeLabelResponse(
                label.us().number().decimal(),
                label.match().size().scale(),
                label.match().size().number().toString(),
                basis(label.match()),
                text(label.lowest()),
                text(label.highest()));
    }

    private static SizeConversionResponse.Basis basis(SizeMatch match) {
        return switch (match) {
            case SizeMatch.ByChart _ -> SizeConversionResponse.Basis.BRAND_CHART;
            case SizeMatch.ByOtherBrands _ -> SizeConversionResponse.Basis.OTHER_BRANDS;
            case SizeMatch.ByFormula _ -> SizeConversionResponse.Basis.FORMULA;
        };
    }

    private static @Nullable String text(@Nullable ShoeSize size) {
        return size == null ? null : size.number().toString();
    }
}
