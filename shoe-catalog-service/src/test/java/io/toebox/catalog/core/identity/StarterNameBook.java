package io.toebox.catalog.core.identity;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import io.toebox.catalog.core.shoe.LastGender;

/** The names of the starter catalogue, to look titles up in. */
final class StarterNameBook {

    private final Map<String, CSVRecord> byKey = new HashMap<>();
    private final Map<String, ModelName> names = new HashMap<>();

    StarterNameBook() {
        for (var row : rows("/starter/shoes.csv")) {
            var name = TitleReader.nameOf(row.get("brand"), row.get("model"));
            names.put(row.get("slug"), name);
            byKey.put(name.key(), row);
        }
    }

    static List<CSVRecord> rows(String resource) {
        var file = Objects.requireNonNull(StarterNameBook.class.getResourceAsStream(resource));
        try (var csv = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many of the names are told apart. */
    int size() {
        return byKey.size();
    }

    ModelName name(String slug) {
        return Objects.requireNonNull(names.get(slug), slug);
    }

    /** The starter shoe whose name the title has. */
    Optional<String> find(ModelName name) {
        return Optional.ofNullable(byKey.get(name.key()))
                .or(() -> name.withoutTrail()
                        .map(plain -> byKey.get(plain.key()))
                        .filter(row -> row.get("category").startsWith("trail")))
                .map(row -> row.get("slug"));
    }

    Optional<String> find(String brand, String title, LastGender gender) {
        var read = TitleReader.read(title, brand, gender, List.of(), List.of());
        return find(TitleReader.nameOf(brand, read.model()));
    }
}
