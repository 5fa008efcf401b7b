package io.toebox.catalog.core.feed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.feed.Finding.Severity;
import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.Variant;

/** The variants of a shoe after the rows of a file. */
final class VariantMerge {

    private final Map<Variant.Key, TreeSet<Gtin>> gtins = new LinkedHashMap<>();
    private final Map<Gtin, Variant.Key> places = new LinkedHashMap<>();
    private final List<Finding> findings;

    VariantMerge(List<Variant> known, List<ShoeRow> rows, List<Finding> findings) {
        this.findings = findings;
        for (var variant : known) {
            gtins.put(variant.key(), new TreeSet<>(variant.gtins()));
            variant.gtins().forEach(gtin -> places.put(gtin, variant.key()));
        }
        for (var row : rows) {
            row.variants().forEach(variant -> add(variant, row.line()));
        }
    }

    List<Variant> variants() {
        return gtins.entrySet().stream()
                .map(entry -> new Variant(
                        entry.getKey().size(),
                        entry.getKey().width(),
                        entry.getKey().letter(),
                        List.copyOf(entry.getValue())))
                .sorted()
                .toList();
    }

    private void add(Variant variant, long line) {
        if (!gtins.containsKey(variant.key()) && gtins.size() >= Shoe.MAX_VARIANTS) {
            warn(
                    line,
                    Code.TOO_MANY_VARIANTS,
                    String.valueOf(variant.size().number()),
                    "Split the product: a shoe has at most %d sizes and widths.".formatted(Shoe.MAX_VARIANTS));
            return;
        }
        var here = gtins.computeIfAbsent(variant.key(), key -> new TreeSet<>());
        for (var gtin : variant.gtins()) {
            var before = places.get(gtin);
            if (before == null && places.size() >= Shoe.MAX_BARCODES) {
                warn(
                        line,
                        Code.TOO_MANY_BARCODES,
                        gtin.toString(),
                        "Split the product: a shoe has at most %d barcodes.".formatted(Shoe.MAX_BARCODES));
                continue;
            }
            if (before != null && !before.equals(variant.key())) {
                Objects.requireNonNull(gtins.get(before)).remove(gtin);
                warn(
                        line,
                        Code.GTIN_MOVED,
                        gtin.toString(),
                        "Check the barcode: it stood at size %s and stands at size %s now."
                                .formatted(
                                        before.size().number(), variant.size().number()));
            }
            here.add(gtin);
            places.put(gtin, variant.key());
        }
    }

    private void warn(long line, Code code, String read, String action) {
        findings.add(new Finding(line, null, Severity.WARNING, code, read, action));
    }
}
