package io.toebox.catalog.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file of the starter catalogue; an empty cell is unknown. */
final class StarterFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private StarterFile() {}

    /** All rows of the file, in its order. */
    static List<Row> read(String name) {
        InputStream file = Objects.requireNonNull(StarterFile.class.getResourceAsStream("/starter/" + name), name);
        try (var text = new InputStreamReader(file, StandardCharsets.UTF_8);
                var csv = FORMAT.parse(text)) {
            return csv.stream().map(Row::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One row; reading a cell that must be there or that cannot be read names the row and the column. */
    record Row(CSVRecord cells) {

        String get(String column) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                throw new IllegalArgumentException(where(column) + " is empty.");
            }
            return cell;
        }

        <T> @Nullable T map(String column, Function<String, T> reading) {
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                return null;
            }
            try {
                return reading.apply(cell);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(where(column) + ": " + e.getMessage(), e);
            }
        }

        /** The parts of a cell such as {@code standard;wide}; none when it is empty. */
        List<String> list(String column) {
            String cell = cells.get(column);
            return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
        }

        private String where(String column) {
            return "Starter row %d, column %s".formatted(cells.getRecordNumber(), column);
        }
    }
}
