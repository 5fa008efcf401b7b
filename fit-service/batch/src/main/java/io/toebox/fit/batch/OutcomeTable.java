package io.toebox.fit.batch;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Outcomes in a Parquet file: the columns of an import, and as another spelling of them whole numbers that no program rounds,
 * {@code size_tenths} for {@code size} and {@code recommended_size_tenths} for {@code recommendedSize}.
 */
final class OutcomeTable {

    private static final List<String> COLUMNS = List.of(
            "shop",
            "slug",
            "sizeScale",
            "size",
            "width",
            "event",
            "reason",
            "feels",
            "recommendedSize",
            "footLengthMm",
            "footBallWidthMm");

    private static final Map<String, String> TENTHS =
            Map.of("size", "size_tenths", "recommendedSize", "recommended_size_tenths");

    private OutcomeTable() {}

    /** @throws UsageException when it has not the columns that make an outcome */
    static void write(Path parquet, Path csv, Tables tables) throws SQLException {
        var types = tables.columns(parquet);
        var cells = new ArrayList<String>();
        for (var column : COLUMNS) {
            var tenths = TENTHS.get(column);
            if (types.containsKey(column)) {
                cells.add("%s as %s".formatted(text(column, types.get(column)), Tables.named(column)));
            } else if (tenths != null && types.containsKey(tenths)) {
                cells.add("cast(cast(%s as bigint) / 10.0 as varchar) as %s"
                        .formatted(Tables.named(tenths), Tables.named(column)));
            }
        }
        for (var needed : List.of("slug", "sizeScale", "size", "event")) {
            if (cells.stream().noneMatch(cell -> cell.endsWith(" as " + Tables.named(needed)))) {
                throw new UsageException("%s has no column %s; it has: %s."
                        .formatted(parquet, needed, String.join(", ", types.keySet())));
            }
        }
        // The learner's file parts cells by commas and knows no quotes.
        tables.run("copy (select %s from %s) to %s (format csv, header, quote '')"
                .formatted(String.join(", ", cells), Tables.rows(parquet), Tables.quoted(csv.toString())));
    }

    /** A number by way of a double: as the learner reads it, whatever it was stored as. */
    private static String text(String column, String type) {
        return "cast(%s as varchar)".formatted(Tables.cell(column, type));
    }
}
