package io.toebox.catalog.core.feed;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import org.apache.commons.csv.CSVFormat;

/** The names of the starter catalogue. */
record StarterNames(String slug, String brand, String model) {

    static List<StarterNames> list() {
        var file = Objects.requireNonNull(StarterNames.class.getResourceAsStream("/starter/shoes.csv"));
        try (var csv = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream()
                    .map(row -> new StarterNames(row.get("slug"), row.get("brand"), row.get("model")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
