package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.core.shoe.WidthGrade;

/** The starter catalogue's shoes, read as the service would know them. */
record ShoeTable(List<Row> rows) {

    private static final Map<String, Map.Entry<InsideDimension, Method>> MEASURED = new TreeMap<>(Map.of(
            "internal_length_mm", Map.entry(InsideDimension.INTERNAL_LENGTH, Method.CURRENT),
            "width_mm", Map.entry(InsideDimension.BALL_WIDTH, Method.CURRENT),
            "width_old_mm", Map.entry(InsideDimension.BALL_WIDTH, Method.RETIRED),
            "toebox_width_mm", Map.entry(InsideDimension.TOE_BOX_WIDTH, Method.CURRENT),
            "toebox_width_old_mm", Map.entry(InsideDimension.TOE_BOX_WIDTH, Method.RETIRED),
            "toebox_height_mm", Map.entry(InsideDimension.TOE_BOX_HEIGHT, Method.CURRENT)));

    private static final Pattern VERSION = Pattern.compile(" ?\\bv?\\d+(\\.\\d+)?\\b");

    /** @param line brand and model without its version: what one version tells of the next */
    record Row(Shoe shoe, String line) {}

    static ShoeTable read(Path csv) throws IOException {
        return of(Files.readAllLines(csv));
    }

    /** @param lines the header first */
    static ShoeTable of(List<String> lines) {
        var header = cells(lines.getFirst());
        return new ShoeTable(
                lines.stream().skip(1).map(line -> row(header, cells(line))).toList());
    }

    List<Shoe> shoes() {
        return rows.stream().map(Row::shoe).toList();
    }

    private static Row row(List<String> header, List<String> cells) {
        var measurements = new ArrayList<Measurement>();
        MEASURED.forEach((column, what) -> number(header, cells, column)
                .ifPresent(mm ->
                        measurements.add(new Measurement(what.getKey(), what.getValue(), mm, 9, WidthGrade.STANDARD))));
        var widths = EnumSet.noneOf(WidthGrade.class);
        for (var width : text(header, cells, "widths_offered").split(";")) {
            if (!width.isEmpty()) {
                widths.add(WidthGrade.valueOf(width.replace('-', '_').toUpperCase(Locale.ROOT)));
            }
        }
        var lab = text(header, cells, header.contains("lab_shoe") ? "lab_shoe" : "tested_size");
        var rating = number(header, cells, "size_rating");
        return new Row(
                new Shoe(
                        text(header, cells, "slug"),
                        text(header, cells, "brand"),
                        lab.isEmpty() ? LastGender.UNISEX : LastGender.MEN,
                        widths,
                        Set.of(),
                        UpperStretch.UNKNOWN,
                        measurements,
                        rating.isPresent() ? rating.getAsDouble() : null),
                text(header, cells, "brand") + " "
                        + VERSION.matcher(text(header, cells, "model"))
                                .replaceAll("")
                                .strip());
    }

    private static String text(List<String> header, List<String> cells, String column) {
        return cells.get(header.indexOf(column));
    }

    private static OptionalDouble number(List<String> header, List<String> cells, String column) {
        var text = text(header, cells, column);
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    /** One line of comma-separated values; a quoted cell may hold commas. */
    static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
