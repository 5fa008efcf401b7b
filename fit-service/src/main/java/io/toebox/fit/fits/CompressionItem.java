package io.toebox.fit.fits;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.compression.Level;
import io.toebox.fit.core.compression.Place;

/** How far a shoe squeezes the forefoot. */
@Schema(
        name = "MetatarsalCompression",
        description = "How far the shoe presses the forefoot together, before the run and after the feet have swollen."
                + " Left out when neither ball nor toe box of the shoe is known")
public record CompressionItem(
        @Schema(description = "The highest of any place; follows from the zones' verdicts", examples = "none")
        Level levelAtStart,

        @Schema(description = "The same after the run", examples = "slight")
        Level levelAfterRun,

        @Schema(description = "true when no run was told, so that an ordinary one was taken", examples = "true")
        boolean runAssumed,

        List<PlaceItem> places) {

    /** One place of the forefoot. */
    @Schema(name = "CompressedPlace", description = "One place of the forefoot")
    public record PlaceItem(
            @Schema(examples = "metatarsal-heads") Place place,

            SqueezeItem atStart,
            SqueezeItem afterRun,

            @Schema(
                    description =
                            "After the run, mm more than in currentShoe, negative for less; left out when that shoe was not"
                                    + " told or is not known",
                    examples = "-1.2")
            @Nullable
            Double changeMm) {}

    /** How far one place is squeezed at one moment. */
    @Schema(name = "Squeeze", description = "How far one place is squeezed")
    public record SqueezeItem(
            @Schema(description = "Expected squeeze, mm; above 0 even where it is unlikely", examples = "0.8")
            double mm,

            @Schema(description = "Standard deviation, mm", examples = "1.3")
            double sdMm,

            @Schema(description = "Percent of the foot's ball width", examples = "0.8")
            double percentOfBallWidth,

            @Schema(examples = "none") Level level) {}
}
