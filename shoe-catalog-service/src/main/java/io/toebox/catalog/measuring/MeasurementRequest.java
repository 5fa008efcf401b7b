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
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.platform.Problem.FieldProblem;
import io.toebox.catalog.platform.ProblemException;

import static io.toebox.catalog.platform.ProblemType.CONTRADICTION;

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

        @Schema(
                description = "Unit of `value`",
                enumeration = {"mm", "cm", "in"})
        @Nullable
        String unit,

        @Schema(description = "Three readings in millimetres. They are checked, not kept")
        @Size(min = Readings.COUNT, max = Readings.COUNT)
        @Nullable
        List<@NotNull Double> readingsMm,

        @Schema(
                required = true,
                description = "Who measured and where it can be read",
                examples = "Runners' Shop, Utrecht, measuring book 2026, page 14")
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = "[^\\p{Cc}\\p{Cs}]*", message = "No control characters.")
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
                throw refused(pointer, "required", "Send valueMm, value with unit, or three readingsMm.");
            }
            return given;
        }
        if (given != null && !given.equals(readings.median())) {
            throw new ProblemException(
                    CONTRADICTION,
                    "Value and readings contradict each other.",
                    List.of(FieldProblem.ofPointer(
                            pointer, "not-the-median", "The median of the readings is " + readings.median() + ".")));
        }
        return readings.median();
    }

    private @Nullable TenthMm findLength(Dimension dimension) {
        if (valueMm != null && (value != null || unit != null)) {
            throw refused("#/valueMm", "given-twice", "Send valueMm, or value with unit, not both.");
        }
        if (valueMm != null) {
            return within(dimension, "#/valueMm", valueMm, LengthUnit.MM);
        }
        if (value == null && unit == null) {
            return null;
        }
        if (value == null) {
            throw refused("#/value", "required", "A unit comes with a value.");
        }
        if (unit == null) {
            throw refused("#/unit", "required", "Send mm, cm or in.");
        }
        return within(
                dimension,
                "#/value",
                value,
                Term.find(LengthUnit.class, unit)
                        .orElseThrow(() -> refused("#/unit", "unknown-value", "Must be one of mm, cm, in.")));
    }

    /** Compares before it rounds, so that no number is too large to be refused. */
    private static TenthMm within(Dimension dimension, String pointer, double length, LengthUnit unit) {
        var min = dimension.min().mm();
        var max = dimension.max().mm();
        double perUnit = unit.toMm(BigDecimal.ONE).doubleValue();
        if (isWithin(dimension, length * perUnit)) {
            return unit.toTenthMm(BigDecimal.valueOf(length));
        }
        String hint = unit == LengthUnit.MM ? hint(dimension, length) : "";
        throw ProblemException.ofFields(List.of(new FieldProblem(
                pointer,
                null,
                "out-of-range",
                "Must be between %s and %s mm.%s".formatted(min, max, hint),
                min,
                max,
                Term.of(LengthUnit.MM))));
    }

    /** The bounds hang on the address, so Bean Validation cannot give its hint; the words are the same. */
    private static String hint(Dimension dimension, double length) {
        if (isWithin(dimension, length * 10)) {
            return " That looks like centimetres: send millimetres.";
        }
        return isWithin(dimension, length * 25.4) ? " That looks like inches: send millimetres." : "";
    }

    private static boolean isWithin(Dimension dimension, double mm) {
        return mm >= dimension.min().mm().doubleValue()
                && mm <= dimension.max().mm().doubleValue();
    }

    private @Nullable LocalDate day(LocalDate lastDay) {
        if (measuredOn == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(measuredOn);
            if (day.isAfter(lastDay)) {
                throw refused("#/measuredOn", "out-of-range", "That day is still to come.");
            }
            return day;
        } catch (DateTimeException e) {
            throw refused("#/measuredOn", "invalid-format", "Send a day such as 2026-11-24.");
        }
    }

    private static ProblemException refused(String pointer, String code, String detail) {
        return ProblemException.ofFields(List.of(FieldProblem.ofPointer(pointer, code, detail)));
    }
}
