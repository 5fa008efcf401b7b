package io.toebox.catalog.imports.reading;

import java.io.IOException;
import java.io.Reader;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** Reads tables: the own one, Google's and Shopify's, told apart by the names in their header. */
final class TableFeed {

    static final int MAX_COLUMNS = 300;

    private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
    private static final Pattern SPREADSHEET_HINT = Pattern.compile("\"?sep=.\"?\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[\\d.,]*\\d[\\d.,]*");
    private static final int SHOWN_COLUMNS = 12;

    private TableFeed() {}

    static FeedFormat read(Reader text, @Nullable FeedFormat wanted, @Nullable ColumnMapping mapping, Rows rows)
            throws IOException {
        var lines = new Lines(text);
        Header header = headerOf(lines, wanted, mapping);
        Table table = header.table().orElseThrow(() -> mapping == null ? unknown(header) : missing(header, mapping));
        if (header.columns().size() > MAX_COLUMNS) {
            throw new UnreadableFeedException(
                    "too-many-columns",
                    header.line(),
                    CATALOG.sentence(
                            "feed.too-many-columns",
                            String.valueOf(header.columns().size()),
                            String.valueOf(MAX_COLUMNS)));
        }
        rows.begin(wanted, table.format());
        var records = new Records(lines, header.delimiter(), rows);
        for (Records.Written record = records.next(); record != null; record = records.next()) {
            if (record.cells().stream().anyMatch(cell -> !CellText.of(cell).isEmpty())) {
                readRow(record, header.columns(), table, rows);
            }
        }
        return table.format();
    }

    private static void readRow(Records.Written record, List<String> columns, Table table, Rows rows)
            throws IOException {
        // Fewer cells than columns are fine: spreadsheets leave empty ones at the end out.
        if (record.cells().stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank())) {
            rows.add(misshapen(
                    record,
                    columns,
                    "too-many-cells",
                    "A cell that has the delimiter in it, such as a decimal comma, needs quotes around it."));
        } else {
            table.read(record, rows);
        }
    }

    private static BrokenRow misshapen(Records.Written record, List<String> columns, String code, String action) {
        return new BrokenRow(
                record.line(),
                null,
                code,
                String.join(" | ", record.cells()),
                "The row has " + record.cells().size() + " cells, the header " + columns.size() + ". " + action);
    }

    /** The first line that says something, split by the delimiter that makes most of its columns known. */
    private static Header headerOf(Lines lines, @Nullable FeedFormat wanted, @Nullable ColumnMapping mapping)
            throws IOException {
        Lines.Line line = lines.next();
        while (line != null
                && (line.text().isBlank()
                        || SPREADSHEET_HINT.matcher(line.text()).matches())) {
            line = lines.next();
        }
        if (line == null) {
            throw new UnreadableFeedException("empty-file", CATALOG.sentence("feed.empty-file"));
        }
        String text = line.text();
        long number = line.number();
        return DELIMITERS.stream()
                .flatMap(delimiter -> Records.findCells(text, delimiter)
                        .map(cells -> Header.of(
                                number,
                                delimiter,
                                cells.stream().map(CellText::of).toList(),
                                wanted,
                                mapping))
                        .stream())
                .max(Comparator.comparing((Header header) -> header.table().isPresent())
                        .thenComparing(Header::knownColumns)
                        .thenComparing(header -> header.columns().size()))
                .orElseThrow(() -> new UnreadableFeedException(
                        "unknown-header",
                        number,
                        CATALOG.sentence("feed.header-quotes").then(CATALOG.sentence("feed.expected"))));
    }

    private record Header(long line, char delimiter, List<String> columns, Optional<Table> table) {

        static Header of(
                long line,
                char delimiter,
                List<String> columns,
                @Nullable FeedFormat wanted,
                @Nullable ColumnMapping mapping) {
            if (mapping != null) {
                return new Header(
                        line,
                        delimiter,
                        columns,
                        Optional.<Table>of(new MappedTable(mapping, columns)).filter(Table::fits));
            }
            List<Table> fitting = Stream.concat(
                            ExportColumns.ALL.stream().map(of -> new ExportTable(of, columns)),
                            Stream.of(new ShopifyTable(columns), PlainTable.google(columns), PlainTable.own(columns)))
                    .filter(Table::fits)
                    .toList();
            Optional<Table> table = fitting.stream()
                    .filter(candidate -> candidate.format() == wanted)
                    .findFirst()
                    .or(() -> fitting.stream().findFirst());
            return new Header(line, delimiter, columns, table);
        }

        int knownColumns() {
            return table.map(Table::knownColumns).orElse(0);
        }
    }

    private static UnreadableFeedException missing(Header header, ColumnMapping mapping) {
        String missing =
                new MappedTable(mapping, header.columns()).findMissing().orElseThrow();
        return new UnreadableFeedException(
                "column-missing",
                header.line(),
                CATALOG.sentence("feed.column-missing", missing).then(CATALOG.sentence("feed.found", shown(header))));
    }

    private static UnreadableFeedException unknown(Header header) {
        boolean data =
                header.columns().stream().anyMatch(cell -> NUMBER.matcher(cell).matches());
        return new UnreadableFeedException(
                data ? "no-header-row" : "unknown-header",
                header.line(),
                CATALOG.sentence(data ? "feed.no-header-row" : "feed.unknown-header")
                        .then(CATALOG.sentence("feed.found", shown(header)))
                        .then(CATALOG.sentence("feed.expected")));
    }

    private static String shown(Header header) {
        String found = header.columns().stream()
                .limit(SHOWN_COLUMNS)
                .map(column -> column.length() > 40 ? column.substring(0, 40) + "…" : column)
                .collect(Collectors.joining(", "));
        return header.columns().size() > SHOWN_COLUMNS ? found + ", …" : found;
    }
}
