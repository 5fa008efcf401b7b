package io.toebox.catalog.core.feed;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.identity.Words;
import io.toebox.catalog.core.shoe.LastGender;

/** Finds whose last the shoe of a row is built on: its cell, then title, type, size and tags, then the sender's word. */
final class GenderReader {

    private GenderReader() {}

    /** The gender; null when nobody says it or two cells contradict each other, which is found. */
    static @Nullable LastGender read(
            WrittenRow row, List<SizeText.Sizes> sizes, FeedOptions options, RowFindings findings) {
        var cell = row.find(Field.LAST_GENDER);
        var told = cell.flatMap(written -> GenderWords.findInCell(written.text()));
        if (cell.isPresent() && told.isEmpty()) {
            findings.warning(cell.get(), Code.GENDER_UNREADABLE, "Write men, women or unisex.");
        }
        var title = inWords(row, Field.MODEL);
        if (told.isPresent() && title.isPresent() && contradict(told.get(), title.get())) {
            findings.warning(
                    cell.orElse(null), Code.GENDER_CONTRADICTED, "Correct the gender or the title: they differ.");
            return null;
        }
        return told.or(() -> title)
                .or(() -> inWords(row, Field.PRODUCT_TYPE))
                .or(() -> onLabel(sizes))
                .or(() -> inWords(row, Field.TAGS))
                .orElse(options.lastGender());
    }

    private static boolean contradict(LastGender one, LastGender other) {
        return one != other && one != LastGender.UNISEX && other != LastGender.UNISEX;
    }

    private static Optional<LastGender> inWords(WrittenRow row, Field field) {
        return GenderWords.find(row.list(field).stream()
                .flatMap(cell -> Words.listOf(cell.text()).stream())
                .toList());
    }

    /** {@code M9.5} is men's; a label with {@code M9.5/W11} is printed for both. */
    private static Optional<LastGender> onLabel(List<SizeText.Sizes> sizes) {
        var genders = sizes.stream()
                .flatMap(text -> text.sizes().stream())
                .flatMap(List::stream)
                .flatMap(printed -> Optional.ofNullable(printed.gender()).stream())
                .distinct()
                .toList();
        return genders.size() > 1
                ? Optional.of(LastGender.UNISEX)
                : genders.stream().findFirst();
    }
}
