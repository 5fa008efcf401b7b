package io.toebox.fit.batch;

import java.util.Locale;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.scoring.Shelf;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.WidthGrade;

/** One shoe in one size and width, as it stands on a shelf. */
record Box(String slug, Size size, WidthGrade width) {

    static Box of(Shelf shelf, int shoe, Size size, WidthGrade width) {
        return new Box(shelf.shoe(shoe).slug(), size, width);
    }

    SoldVariant variant() {
        return new SoldVariant(size, width);
    }

    /** As a clerk says it. */
    String told() {
        return "%s, %s %s".formatted(slug, size.label(), size.scale().letter(width));
    }

    /** Its columns in a file: shoe, scale, tenths of a size, width. */
    String csv() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%s",
                slug,
                Spelling.of(size.scale()),
                Math.round(10 * size.value()),
                Spelling.of(width));
    }
}
