package io.toebox.catalog.measuring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.quality.Readings;
import io.toebox.catalog.core.shoe.Dimension;
import io.toebox.catalog.core.shoe.LengthUnit;
import io.toebox.catalog.core.shoe.Measurement;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.shoes.DimensionBounds;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.vocabulary.Spelling;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemTexts.EDGE;

/** A measured value as it is sent. */
@Schema(
        description = "One measured value: `valueMm`, or `value` with `unit`, or the three `readingsMm` alone. "
                + "Lengths are rounded to a tenth of a millimetre.")
record MeasurementRequest(
        @Schema(description = "Millimetres, within the bounds of the dimension. With `readingsMm` it is their median")
        @Nullable
        Double valueMm,

        @Schema(description = "Instead of `valueMm`, in `unit`") @Nullable
        Double value,

        @Schema(description = "Unit of `value`") @Nullable LengthUnit unit,

        @Schema(description = "Three readings in millimetres. They are checked, not kept")
        @Size(min = Readings.COUNT, max = Readings.COUNT)
        @Nullable
        List<@NotNull Double> readingsMm,

        @Schema(
                description = "Who measured and where it can be read",
                examples = "Runners' Shop, Utrecht, measuring book 2026, page 14")
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = "^[^\\p{Cc}\\p{Cs}]*$", message = "{form.no-control-characters}")
        String source,

        @Schema(description = "The day it was measured, not in the future", format = "date") @Nullable
        String measuredOn) {

    /**
     * The measurement at this place.
     *
     * @param lastDay the last day that is not in the future
     * @throws ProblemException when a field cannot be taken
     */
    Measurement toMeasurement(Measurement.Place place, @Nullable Readings readings, LocalDate lastDay) {
        return new Measurement(
                place.dimension(),
                place.method(),
                length(place.dimension(), readings),
                place.onSize(),
                place.onWidth(),
                source.strip(),
                day(lastDay));
    }

    /**
     * The readings; null when none were sent.
     *
     * @throws ProblemException when one is out of bounds
     */
    @Nullable
    Readings readings(Dimension dimension) {
        if (readingsMm == null) {
            return null;
        }
        var lengths = new ArrayList<TenthMm>();
        for (var reading : readingsMm) {
            lengths.add(within(dimension, "#/readingsMm/" + lengths.size(), reading, LengthUnit.MM));
        }
        return new Readings(lengths);
    }

    private TenthMm length(Dimension dimension, @Nullable Readings readings) {
        String pointer = valueMm == null && value != null ? "#/value" : "#/valueMm";
        TenthMm given = findLength(dimension);
        if (readings == null) {
            if (given == null) {
                throw refused(pointer, Mistake.REQUIRED, CATALOG.sentence("length.missing"));
            }
            return given;
        }
        if (given != null && !given.equals(readings.median())) {
            var detail = CATALOG.sentence(
                    "length.not-the-median", Sentence.number(readings.median().mm(), "mm"));
            throw ProblemException.ofContradictions(List.of(Mistake.ofPointer(pointer, "not-the-median", detail)));
        }
        return readings.median();
    }

    private @Nullable TenthMm findLength(Dimension dimension) {
        if (valueMm != null && (value != null || unit != null)) {
            throw refused("#/valueMm", "given-twice", CATALOG.sentence("length.twice"));
        }
        if (valueMm != null) {
            return within(dimension, "#/valueMm", valueMm, LengthUnit.MM);
        }
        if (value == null && unit == null) {
            return null;
        }
        if (value == null) {
            throw refused("#/value", Mistake.REQUIRED, CATALOG.sentence("length.unit-alone"));
        }
        if (unit == null) {
            throw refused("#/unit", Mistake.REQUIRED, Mistake.oneOf(Spelling.listOf(LengthUnit.class)));
        }
        return within(dimension, "#/value", value, unit);
    }

    private static TenthMm within(Dimension dimension, String pointer, double length, LengthUnit unit) {
        double perUnit = unit.toMm(BigDecimal.ONE).doubleValue();
        if (DimensionBounds.contain(dimension, length * perUnit)) {
            return unit.toTenthMm(BigDecimal.valueOf(length));
        }
        throw ProblemException.of(
                unit == LengthUnit.MM
                        ? DimensionBounds.mistakeInMm(pointer, dimension, length)
                        : DimensionBounds.mistake(pointer, dimension));
    }

    private @Nullable LocalDate day(LocalDate lastDay) {
        if (measuredOn == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(measuredOn);
            if (day.isAfter(lastDay)) {
                throw refused("#/measuredOn", Mistake.OUT_OF_RANGE, CATALOG.sentence("day.to-come"));
            }
            return day;
        } catch (DateTimeException e) {
            throw refused("#/measuredOn", "invalid-format", EDGE.sentence("form.day"));
        }
    }

    private static ProblemException refused(String pointer, String code, Sentence detail) {
        return ProblemException.of(Mistake.ofPointer(pointer, code, detail));
    }
}
