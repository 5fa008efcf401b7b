package io.toebox.fit.outcomes;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the recommendations were worth to a shop. */
@Schema(
        name = "OutcomeReport",
        description =
                "Of pairs that were kept, sent back or exchanged, which share was kept, by whether it had been recommended and how"
                        + " the size related to the advice. Shares compare who followed advice with who did not: they say what went"
                        + " together, not what caused it")
public record OutcomeReport(@Schema(examples = "lauf-laden") String shop, List<Row> rows) {

    static final int FEWEST = 10;

    /** 97.5 % of a standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /** One group of pairs. */
    @Schema(name = "OutcomeReportRow")
    public record Row(
            @Schema(
                    description =
                            "recommended: all whose shoe was; of these as-recommended, smaller, larger and other-width; and not-recommended."
                                    + " More may come",
                    examples = "as-recommended")
            String group,

            @Schema(
                    description =
                            "Pairs that were kept or not; left out below 10, and also with fewer than 10 kept or 1 to 9 sent back, since so"
                                    + " few tell of persons. Then the rest is left out as well",
                    examples = "240")
            @Nullable
            Long decided,

            @Schema(description = "Of these kept", examples = "206") @Nullable
            Long kept,

            @Schema(description = "Share kept, 0 to 1", examples = "0.858") @Nullable
            Double share,

            @Schema(description = "95 % interval of the share (Wilson 1927), lower end", examples = "0.808") @Nullable
            Double low,

            @Schema(description = "Upper end", examples = "0.897") @Nullable
            Double high) {

        static Row of(String group, long decided, long kept) {
            // A few that were sent back tell of persons as much as a few in all.
            if (decided < FEWEST || kept < FEWEST || decided - kept < FEWEST && decided != kept) {
                return new Row(group, null, null, null, null, null);
            }
            double share = (double) kept / decided;
            double middle = (share + Z * Z / (2 * decided)) / (1 + Z * Z / decided);
            double half = Z
                    / (1 + Z * Z / decided)
                    * Math.sqrt(share * (1 - share) / decided + Z * Z / (4.0 * decided * decided));
            return new Row(group, decided, kept, rounded(share), rounded(middle - half), rounded(middle + half));
        }

        private static double rounded(double share) {
            return Math.round(share * 1000) / 1000.0;
        }

        String csv() {
            return String.join(",", group, text(decided), text(kept), text(share), text(low), text(high));
        }

        private static String text(@Nullable Number number) {
            return number == null ? "" : String.format(Locale.ROOT, "%s", number);
        }
    }

    String csv() {
        var lines = new StringBuilder("group,decided,kept,share,low,high\n");
        rows.forEach(row -> lines.append(row.csv()).append('\n'));
        return lines.toString();
    }
}
