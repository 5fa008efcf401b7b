package io.toebox.catalog.imports;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.imports.reading.ColumnMapping;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.IDEMPOTENCY_KEY_MISSING;

/** Reads what is said of a file beside the file. */
final class ImportParameters {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{16,128}");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final TypeReference<Map<String, @Nullable String>> TEXTS = new TypeReference<>() {};

    private ImportParameters() {}

    /** What the columns are about: a JSON object with the names of columns and, for each, that of the own table's. */
    static @Nullable Map<String, Field> parseColumns(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var fields = new TreeMap<String, Field>();
        columnsIn(text)
                .forEach((column, name) -> fields.put(
                        column,
                        name == null
                                ? unknownField(column, "null")
                                : ColumnMapping.findField(name).orElseGet(() -> unknownField(column, name))));
        if (!ColumnMapping.namesShoes(fields.values())) {
            throw ProblemException.of(
                    Mistake.ofParameter("columns", "required", CATALOG.sentence("import.columns-name-no-shoe")));
        }
        return fields;
    }

    private static Map<String, @Nullable String> columnsIn(String text) {
        try {
            var columns = JSON.readValue(text, TEXTS);
            if (columns != null) {
                return columns;
            }
        } catch (JsonProcessingException notAnObject) {
            // Refused below.
        }
        throw ProblemException.of(
                Mistake.ofParameter("columns", "invalid-format", CATALOG.sentence("import.columns-form")));
    }

    private static Field unknownField(String column, String name) {
        throw ProblemException.of(Mistake.ofParameter(
                "columns", Mistake.UNKNOWN_VALUE, CATALOG.sentence("import.columns-unknown", column, name)));
    }

    static @Nullable String parseCurrency(@Nullable String text) {
        try {
            return text == null
                    ? null
                    : Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw ProblemException.of(
                    Mistake.ofParameter("currency", Mistake.UNKNOWN_VALUE, CATALOG.sentence("currency")));
        }
    }

    /** The key of {@code Idempotency-Key}, which is a quoted string; one without quotes is taken too. */
    static String parseKey(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(IDEMPOTENCY_KEY_MISSING, CATALOG.sentence("import-key.missing"));
        }
        String key = header.strip();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.of(
                    Mistake.ofParameter("Idempotency-Key", "invalid-format", CATALOG.sentence("import-key")));
        }
        return key;
    }
}
