package io.toebox.catalog.shoes;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.WidthGrade;

/** What a barcode stands on. */
@Schema(name = "ScannedVariant", description = "The shoe, size and width a barcode stands on")
record VariantResponse(
        @Schema(pattern = "^\\d{14}$") String gtin,
        ShoeName shoe,
        ShoeResponse.OnSize size,

        @Schema(description = "Left out when nobody said which; that is not standard") @Nullable
        WidthGrade width,

        @Schema(
                description = "The letter printed on the box. D is standard for men and wide for women",
                enumeration = {"4A", "3A", "2A", "A", "B", "C", "D", "E", "2E", "3E", "4E", "5E", "6E"})
        @Nullable
        String widthLetter) {

    static VariantResponse of(Gtin gtin, ShoeRepository.Labelled found) {
        var variant = ShoeResponse.SizeAndWidth.of(found.variant().toVariant(List.of(gtin)));
        return new VariantResponse(
                gtin.digits(),
                new ShoeName(
                        found.slug(),
                        found.brand(),
                        found.model(),
                        found.lastGender() == null ? null : Term.parse(LastGender.class, found.lastGender())),
                variant.size(),
                variant.width(),
                variant.widthLetter());
    }

    /** What the shoe is called. */
    @Schema(name = "ShoeName", description = "What the shoe is called; everything else is at `/v1/shoes/{slug}`")
    record ShoeName(
            String slug,
            String brand,
            String model,

            @Nullable LastGender lastGender) {}
}
