package io.toebox.catalog.core.size;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeScale;

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

    /** The rows that print this size, by US size; empty when none does. */
    public List<SizeRow> listRows(ShoeSize size) {
        return rows.stream()
                .filter(row -> findSize(row, size.scale()).filter(size::equals).isPresent())
                .toList();
    }

    /**
     * What a row of this chart prints on the scale; empty when nothing. The US sizes of a unisex chart are of neither sex's
     * scale as long as nobody says of which, and no chart gives Mondopoint: its centimetres are a label, not foot length.
     */
    public Optional<ShoeSize> findSize(SizeRow row, SizeScale scale) {
        var number =
                switch (scale) {
                    case US_MEN -> lastGender == LastGender.MEN ? row.us() : null;
                    case US_WOMEN -> lastGender == LastGender.WOMEN ? row.us() : null;
                    case UK -> row.uk();
                    case EU -> row.eu();
                    case JP_CM -> row.labelSize().orElse(null);
                    case MONDOPOINT -> null;
                };
        return Optional.ofNullable(number).map(n -> new ShoeSize(scale, n));
    }

    /** The sources of all rows, each once, in the order of the rows. */
    public List<String> sources() {
        return rows.stream().map(SizeRow::source).distinct().toList();
    }
}
