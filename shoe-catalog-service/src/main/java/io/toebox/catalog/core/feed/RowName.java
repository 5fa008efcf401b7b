package io.toebox.catalog.core.feed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.identity.Grammar;
import io.toebox.catalog.core.identity.TitleReader;
import io.toebox.catalog.core.identity.Words;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Shoe;

/**
 * What a row calls its shoe.
 *
 * @param match null when it does not say which shoe it is, which is found
 * @param titleWidth the width in the title; null when there is none
 */
record RowName(
        @Nullable ShoeMatch match,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String titleWidth) {

    private static final RowName NONE = new RowName(null, null, null, null);

    static RowName read(WrittenRow row, @Nullable LastGender gender, boolean own, RowFindings findings) {
        var slug = row.find(Field.SLUG);
        boolean needed = slug.isEmpty();
        String brand = text(row, Field.BRAND, Code.BRAND_MISSING, needed, findings);
        String title = text(row, Field.MODEL, Code.MODEL_MISSING, needed, findings);
        if (slug.isPresent()) {
            return slugged(slug.get(), brand, title, findings);
        }
        if (brand == null || title == null) {
            return NONE;
        }
        var taken = own ? new TitleReader.Title(title, null) : takeApart(row, title, brand, gender);
        if (Words.slug(brand).isEmpty() || Words.slug(taken.model()).isEmpty()) {
            findings.error(
                    row.find(Field.MODEL).orElse(null),
                    Code.NAME_UNREADABLE,
                    "Write brand and model in Latin letters as the maker does, or give a slug.");
            return NONE;
        }
        // "Brooks Sports" is what a supplier is called, not a brand.
        String maker = own ? brand : Grammar.shipped().findBrand(brand).orElse(brand);
        var match = new ShoeMatch.ByName(maker, taken.model(), gender);
        return new RowName(match, maker, taken.model(), taken.width());
    }

    private static RowName slugged(Cell cell, @Nullable String brand, @Nullable String model, RowFindings findings) {
        String slug = cell.text().strip().toLowerCase(Locale.ROOT);
        if (!Shoe.Identity.isSlug(slug)) {
            findings.error(
                    cell,
                    Code.SLUG_UNREADABLE,
                    "Write lower-case words and numbers joined by hyphens, at most %d characters."
                            .formatted(Shoe.Identity.MAX_SLUG_LENGTH));
            return NONE;
        }
        return new RowName(new ShoeMatch.BySlug(slug), brand, model, null);
    }

    private static @Nullable String text(
            WrittenRow row, Field field, Code missing, boolean needed, RowFindings findings) {
        var cell = row.find(field);
        if (cell.isEmpty()) {
            if (needed) {
                findings.error(null, missing, "Add the brand and the model, or the slug of the shoe.");
            }
            return null;
        }
        Optional<String> text = StoredText.find(cell.get().text());
        if (text.isEmpty()) {
            findings.error(
                    cell.get(),
                    Code.NAME_UNREADABLE,
                    "Write it in at most %d readable characters.".formatted(StoredText.MAX_LENGTH));
        }
        return text.orElse(null);
    }

    private static TitleReader.Title takeApart(
            WrittenRow row, String title, String brand, @Nullable LastGender gender) {
        List<String> colors = texts(row, Field.COLOR).toList();
        List<String> sizes =
                Stream.concat(texts(row, Field.SIZE), texts(row, Field.WIDTH)).toList();
        return TitleReader.read(title, brand, gender, colors, sizes);
    }

    private static Stream<String> texts(WrittenRow row, Field field) {
        return row.list(field).stream().map(Cell::text);
    }
}
