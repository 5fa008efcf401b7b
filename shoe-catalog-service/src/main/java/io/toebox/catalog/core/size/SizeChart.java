package io.toebox.catalog.core.size;

import java.util.Comparator;
import java.util.List;

import io.toebox.catalog.core.shoe.LastGender;

/**
 * How one brand labels sizes of one last. Every US size has at most one row; a UK or EU size may stand in several rows
 * (Nike men's 6.5 and 7 are both UK 6), and a chart may have a single row.
 *
 * @param rows by US size, at least one
 */
public record SizeChart(String brand, LastGender lastGender, List<SizeRow> rows) {

    public SizeChart {
        rows = rows.stream().sorted(Comparator.comparing(SizeRow::us)).toList();
        if (brand.isBlank() || rows.isEmpty()) {
            throw new IllegalArgumentException("A size chart has a brand and at least one row.");
        }
        if (rows.stream().map(SizeRow::us).distinct().count() < rows.size()) {
            throw new IllegalArgumentException("The chart of " + brand + " has two rows for one US size.");
        }
    }

    /** The sources of all rows, each once, in the order of the rows. */
    public List<String> sources() {
        return rows.stream().map(SizeRow::source).distinct().toList();
    }
}
