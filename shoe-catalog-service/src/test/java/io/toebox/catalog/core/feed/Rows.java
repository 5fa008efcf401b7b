package io.toebox.catalog.core.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.shoe.Term;
import io.toebox.catalog.core.shoe.Variant;

import static org.assertj.core.api.Assertions.assertThat;

/** Written rows for tests, and what becomes of them. */
final class Rows {

    static final FeedOptions SHOP = new FeedOptions("Test shop", null, null, null, true);

    private Rows() {}

    /** A row of pairs of a field and its text; a field may stand several times. */
    static WrittenRow row(long line, Object... fieldsAndTexts) {
        var cells = new EnumMap<Field, List<Cell>>(Field.class);
        for (int i = 0; i < fieldsAndTexts.length; i += 2) {
            var field = (Field) fieldsAndTexts[i];
            cells.computeIfAbsent(field, f -> new ArrayList<>())
                    .add(new Cell(field.name().toLowerCase(Locale.ROOT), (String) fieldsAndTexts[i + 1]));
        }
        return new WrittenRow(line, cells);
    }

    /** A row about the men's Ghost 16. */
    static WrittenRow ghost(Object... fieldsAndTexts) {
        var all = new ArrayList<Object>(List.of(Field.BRAND, "Brooks", Field.MODEL, "Ghost 16"));
        all.addAll(List.of(fieldsAndTexts));
        return row(2, all.toArray());
    }

    static ShoeRow landed(FeedOptions options, WrittenRow row) {
        var reading = new RowInterpreter(options).read(row);
        assertThat(reading).isInstanceOf(RowReading.Landed.class);
        return ((RowReading.Landed) reading).row();
    }

    static List<Code> codes(FeedOptions options, WrittenRow row) {
        return new RowInterpreter(options)
                .read(row).findings().stream().map(Finding::code).toList();
    }

    /** The sizes and widths of a row as one text: {@code us-men 9.5 wide 2E}. */
    static List<String> variants(FeedOptions options, WrittenRow row) {
        return landed(options, row).variants().stream().map(Rows::text).toList();
    }

    private static String text(Variant variant) {
        var text = new StringBuilder(
                Term.of(variant.size().scale()) + " " + variant.size().number());
        if (variant.width() != null) {
            text.append(" ").append(Term.of(variant.width()));
        }
        if (variant.letter() != null) {
            text.append(" ").append(variant.letter().label());
        }
        return text.toString();
    }
}
