package io.toebox.catalog.shoes;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import io.toebox.catalog.core.shoe.Gtin;

/** Some barcodes already stand on another shoe, so nothing was written. A barcode moves by first taking it from its shoe. */
public final class GtinTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient SortedMap<Gtin, String> taken;

    GtinTakenException(Map<Gtin, String> taken) {
        super("Barcodes that stand on another shoe: " + taken);
        this.taken = new TreeMap<>(taken);
    }

    /** The barcodes and the slugs of the shoes they stand on. */
    public SortedMap<Gtin, String> taken() {
        return new TreeMap<>(taken);
    }
}
