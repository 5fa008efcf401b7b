package io.toebox.catalog.shoes;

import io.toebox.catalog.core.barcode.BarcodeReading.Unreadable;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.Mistake;
import io.toebox.edge.vocabulary.Spelling;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** Says what to do about a barcode that cannot be read. */
public final class Barcodes {

    private Barcodes() {}

    /** For programs, such as {@code wrong-check-digit}. */
    public static String code(Unreadable unreadable) {
        return Spelling.of(unreadable.reason());
    }

    public static Sentence sentence(Unreadable unreadable) {
        return CATALOG.sentence("barcode." + Spelling.of(unreadable.advice()), String.valueOf(unreadable.digits()));
    }

    static Mistake mistake(String parameter, Unreadable unreadable) {
        return Mistake.ofParameter(parameter, code(unreadable), sentence(unreadable));
    }
}
