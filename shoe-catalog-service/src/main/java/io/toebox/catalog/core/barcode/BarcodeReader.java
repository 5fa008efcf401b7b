package io.toebox.catalog.core.barcode;

/** Reads barcode texts. */
public final class BarcodeReader {

    private BarcodeReader() {}

    /** What {@code text} says. Never throws, whatever the text. */
    public static BarcodeReading read(String text) {
        throw new UnsupportedOperationException();
    }
}
