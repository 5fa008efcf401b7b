package io.toebox.catalog.stock;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.stock.LoadReport.Refused;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** Reads a load line by line: what can be read, and what is wrong with the other lines. */
final class CountLines {

    private static final Set<String> REQUIRED = Set.of("gtin", "quantity");
    private static final String AS_OF = "asof";
    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private final Instant now;
    private final List<Line> counts = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();

    private CountLines(Instant now) {
        this.now = now;
    }

    List<Line> counts() {
        return counts;
    }

    List<Refused> refused() {
        return refused;
    }

    /** Reads lines of JSON objects. */
    static CountLines ofNdjson(String body, ObjectMapper mapper, Instant now) {
        var lines = new CountLines(now);
        long number = 0;
        for (String text : withoutMark(body).split("\n", -1)) {
            number++;
            if (!text.isBlank()) {
                lines.addJson(number, text, mapper);
            }
        }
        return lines;
    }

    private void addJson(long number, String text, ObjectMapper mapper) {
        try {
            var written = mapper.readValue(text, JsonCount.class);
            if (written == null) {
                throw unreadable(text);
            }
            String quantity =
                    written.quantity() == null ? null : written.quantity().toString();
            counts.add(new Line(number, CountReader.read(written.gtin(), quantity, written.asOf(), now)));
        } catch (JsonProcessingException e) {
            refused.add(Refused.of(number, unreadable(text)));
        } catch (RefusedCount e) {
            refused.add(Refused.of(number, e));
        }
    }

    private static RefusedCount unreadable(String text) {
        return new RefusedCount("gtin", "unreadable-line", text, CATALOG.sentence("count.json"));
    }

    /** Reads comma-separated rows under a header that names the columns, in any order. */
    static CountLines ofCsv(String body, Instant now) {
        var lines = new CountLines(now);
        try (var parser = CSVParser.parse(new StringReader(withoutMark(body)), CSV)) {
            var columns = columns(parser.getHeaderNames());
            for (var row : parser) {
                lines.addRow(parser.getCurrentLineNumber(), row, columns);
            }
        } catch (UncheckedIOException e) {
            // An open quotation mark swallows the rest, so there is nothing left to read.
            lines.refused.add(Refused.of(
                    lines.lastLine() + 1,
                    new RefusedCount("gtin", "unreadable-line", "", CATALOG.sentence("count.quotation-mark"))));
        } catch (IOException | IllegalArgumentException e) {
            throw unknownHeader();
        }
        return lines;
    }

    private static Map<String, Integer> columns(List<String> header) {
        var columns = new TreeMap<String, Integer>();
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i).toLowerCase(Locale.ROOT), i);
        }
        var unknown = new TreeSet<>(columns.keySet());
        unknown.removeAll(REQUIRED);
        unknown.remove(AS_OF);
        if (!columns.keySet().containsAll(REQUIRED) || !unknown.isEmpty() || columns.size() < header.size()) {
            throw unknownHeader();
        }
        return columns;
    }

    private static ProblemException unknownHeader() {
        return ProblemException.of(Mistake.ofPointer("#", "invalid-header", CATALOG.sentence("count.header")));
    }

    private void addRow(long number, CSVRecord row, Map<String, Integer> columns) {
        try {
            if (row.size() > columns.size()) {
                throw new RefusedCount(
                        "gtin", "unreadable-line", String.join(",", row), CATALOG.sentence("count.too-many-cells"));
            }
            var count = CountReader.read(
                    cell(row, columns.get("gtin")),
                    cell(row, columns.get("quantity")),
                    cell(row, columns.get(AS_OF)),
                    now);
            counts.add(new Line(number, count));
        } catch (RefusedCount e) {
            refused.add(Refused.of(number, e));
        }
    }

    private static @Nullable String cell(CSVRecord row, @Nullable Integer column) {
        return column == null || column >= row.size() ? null : row.get(column);
    }

    private long lastLine() {
        long counted = counts.isEmpty() ? 1 : counts.getLast().number();
        return refused.isEmpty() ? counted : Math.max(counted, refused.getLast().line());
    }

    private static String withoutMark(String body) {
        return body.startsWith("\uFEFF") ? body.substring(1) : body;
    }

    /** A line that was read; numbers begin with 1. */
    record Line(long number, StockCount count) {}

    /** A line of JSON. */
    record JsonCount(
            @Nullable String gtin,
            @Nullable Integer quantity,
            @Nullable String asOf) {}
}
