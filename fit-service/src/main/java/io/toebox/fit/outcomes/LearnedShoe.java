package io.toebox.fit.outcomes;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.shoe.SizeScale;

/** A shoe's last, as the laboratory has read it and as worn pairs teach it. */
@Schema(
        name = "LearnedShoe",
        description =
                "The inside at a men's US 9 in standard width, as the laboratory has read it and as worn pairs teach it; neither knows"
                        + " of the other")
public record LearnedShoe(
        @Schema(examples = "brooks-ghost-16") String slug,

        @Schema(description = "State of the catalogue that answered; opaque", examples = "c2ee390c-386")
        String catalogVersion,

        @Schema(description = "State of the outcomes that answered; opaque", examples = "0-0")
        String outcomesVersion,

        @Schema(description = "Pairs that told something", examples = "37")
        int pairs,

        @Schema(description = "For people", examples = "Learned from 37 pairs.") @Nullable
        String detail,

        @Schema(description = "By scale of the labels, as far as pairs were told or it was measured")
        List<LearnedZone> zones) {

    /** One zone. */
    @Schema(name = "LearnedZone")
    public record LearnedZone(
            @Schema(examples = "us-men") SizeScale sizeScale,
            @Schema(examples = "length") Zone zone,

            @Schema(description = "Pairs that told of it", examples = "37")
            int pairs,

            @Nullable Inside laboratory,
            @Nullable Inside learned,

            @Schema(
                    description =
                            "How much more worn pairs find than the laboratory, mm; left out unless both are known",
                    examples = "-2.1")
            @Nullable
            Double differenceMm,

            @Schema(description = "Whether they differ by no more than their error") @Nullable
            Boolean aboutTheSame,

            @Schema(description = "What they disagree about, for people") @Nullable
            String detail) {}

    /** An inside dimension. */
    @Schema(name = "LearnedInside")
    public record Inside(
            @Schema(examples = "269.2") double mm,

            @Schema(description = "Standard deviation, mm", examples = "1.1")
            double sdMm) {}
}
