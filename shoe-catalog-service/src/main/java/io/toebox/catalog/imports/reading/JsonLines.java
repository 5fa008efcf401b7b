package io.toebox.catalog.imports.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Field;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** Reads the own lines of JSON. A number is taken as it is written: 266.90 stays 266.90. */
final class JsonLines {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(16).build())
            .build();

    private JsonLines() {}

    static FeedFormat read(Reader text, @Nullable FeedFormat wanted, Rows rows) throws IOException {
        rows.begin(wanted, FeedFormat.TOEBOX_NDJSON);
        var lines = new Lines(text);
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            String json = CellText.of(line.text());
            if (json.equals("{") && rows.count() == 0) {
                throw new UnreadableFeedException(
                        "json-not-lines", line.number(), CATALOG.sentence("feed.json-not-lines"));
            }
            if (line.isTooLong()) {
                rows.add(Records.tooLong(line));
            } else if (!json.isEmpty()) {
                readObject(line.number(), json, rows);
            }
        }
        return FeedFormat.TOEBOX_NDJSON;
    }

    private static void readObject(long line, String json, Rows rows) throws UnreadableFeedException {
        var cells = new RowCells(line);
        try (JsonParser parser = JSON.createParser(json)) {
            require(parser.nextToken() == JsonToken.START_OBJECT, parser);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                readProperty(name, parser, cells);
            }
            require(parser.nextToken() == null, parser);
        } catch (IOException e) {
            rows.add(new BrokenRow(
                    line,
                    null,
                    "broken-json",
                    json,
                    "The line is not one JSON object whose values are texts, numbers, booleans or arrays of them. Check its"
                            + " quotes, commas and braces, and that no name is there twice."));
            return;
        }
        cells.handTo(rows);
    }

    private static void readProperty(String name, JsonParser parser, RowCells cells) throws IOException {
        Optional<Field> field = ColumnNames.findOwn(name);
        if (field.isEmpty()) {
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                addValue(field.get(), name, parser, cells);
            }
        } else {
            addValue(field.get(), name, parser, cells);
        }
    }

    private static void addValue(Field field, String name, JsonParser parser, RowCells cells) throws IOException {
        JsonToken value = parser.currentToken();
        require(value != null && value.isScalarValue(), parser);
        if (value != JsonToken.VALUE_NULL) {
            cells.add(field, name, parser.getText());
        }
    }

    private static void require(boolean condition, JsonParser parser) throws JsonParseException {
        if (!condition) {
            throw new JsonParseException(parser, "Not a row.");
        }
    }
}
