package io.toebox.fit.catalogue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** One line of the catalogue's snapshot, with the few fields this service reads; everything else is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record CatalogueLine(
        String kind,
        @Nullable String edition,
        @Nullable Long sequence,
        @Nullable Long shoes,
        @Nullable ShoeFacts shoe,
        @Nullable String brand,
        @Nullable String lastGender,
        @Nullable List<ChartRow> rows,
        @Nullable String scale,
        @Nullable List<LabelFacts> labels,
        @Nullable GradingFacts grading,
        @Nullable String shop,
        @Nullable List<String> inStock) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ShoeFacts(
            String slug,
            @Nullable String brand,
            @Nullable String model,
            @Nullable String lastGender,
            @Nullable String modelKey,
            @Nullable String category,
            @Nullable String closure,
            @Nullable String status,
            @Nullable ToeBox toeBoxShape,
            @Nullable List<String> widthsOffered,
            @Nullable Integer eyeletRows,
            @Nullable Boolean extraHeelLockEyelet,
            @Nullable Double laceLengthMm,
            @Nullable String upperStretch,
            @Nullable PriceFacts price,
            @Nullable Boolean sizeRunComplete,
            @Nullable RecallFacts recall,
            @Nullable List<VariantFacts> variants,
            @Nullable List<MeasurementFacts> measurements,
            @Nullable Double sizeRating) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RecallFacts(String reason, String date, String link) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record GradingFacts(
            String brand,
            String lastGender,
            String dimension,
            double perSizeMm,
            @Nullable Double perWidthMm,
            String certainty) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record VariantFacts(
            OnSize size, @Nullable String width, @Nullable List<String> gtins) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record PriceFacts(BigDecimal amount, String currency) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ToeBox(String shape) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record MeasurementFacts(
            String dimension,
            double valueMm,
            String method,
            @Nullable OnSize onSize,
            @Nullable String onWidth) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record OnSize(String scale, double value, @Nullable String label) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ChartRow(
            @Nullable Double us,
            @Nullable String uk,
            @Nullable String eu,
            @Nullable String labelCm) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record LabelFacts(
            double us,
            String scale,
            String label,
            String basis,
            @Nullable String lowest,
            @Nullable String highest) {}

    /**
     * What a line or a change of this kind has.
     *
     * @throws IOException when it has not
     */
    static <T> T required(@Nullable T value) throws IOException {
        if (value == null) {
            throw new IOException("something is missing that its kind promises");
        }
        return value;
    }
}
