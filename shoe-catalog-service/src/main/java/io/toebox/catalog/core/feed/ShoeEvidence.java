package io.toebox.catalog.core.feed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.identity.Words;

/**
 * Whether a row is about a shoe for adults. The category is asked first, then the shop's own type, the title and the tags;
 * the first that knows decides.
 */
final class ShoeEvidence {

    private static final Pattern NUMBER = Pattern.compile("([0-9]+)(\\s*-\\s.*)?");
    private static final Pattern SHOPIFY_CODE = Pattern.compile("(?:.*/)?([a-z]{2}(?:-[0-9]+)*)");

    private ShoeEvidence() {}

    /** Finds why the row is not about a shoe for adults; finds nothing when it is. */
    static void check(WrittenRow row, boolean known, RowFindings findings) {
        checkGrownUp(row, findings);
        if (known || findings.hasError()) {
            return;
        }
        var isShoe = category(row)
                .or(() -> words(row, Field.PRODUCT_TYPE))
                .or(() -> words(row, Field.MODEL))
                .or(() -> words(row, Field.TAGS))
                .or(() -> hasShoeWidth(row));
        if (isShoe.isEmpty()) {
            findings.error(
                    null,
                    Code.NOT_KNOWN_TO_BE_A_SHOE,
                    "Add the product type or category, or send the file with assumeShoes=true when all rows are"
                            + " shoes.");
        } else if (!isShoe.get()) {
            Cell cell = row.find(Field.PRODUCT_CATEGORY)
                    .or(() -> row.find(Field.PRODUCT_TYPE))
                    .or(() -> row.find(Field.MODEL))
                    .orElse(null);
            findings.error(cell, Code.NOT_A_SHOE, "Leave it out, or correct its category when it is a shoe.");
        }
    }

    private static void checkGrownUp(WrittenRow row, RowFindings findings) {
        List<Cell> told = row.list(Field.AGE_GROUP).isEmpty()
                ? List.of(Field.LAST_GENDER, Field.PRODUCT_TYPE, Field.MODEL).stream()
                        .flatMap(field -> row.list(field).stream())
                        .toList()
                : row.list(Field.AGE_GROUP);
        told.stream()
                .filter(cell -> GenderWords.nameChildren(Words.listOf(cell.text())))
                .findFirst()
                .ifPresent(cell ->
                        findings.error(cell, Code.NOT_AN_ADULT_SHOE, "Leave it out: only shoes for adults are kept."));
    }

    /** Nothing but a shoe has a width letter beside its size. */
    private static Optional<Boolean> hasShoeWidth(WrittenRow row) {
        return row.list(Field.WIDTH).stream()
                        .flatMap(cell -> WidthText.findInCell(cell.text()).stream())
                        .anyMatch(width -> width.letter() != null)
                ? Optional.of(true)
                : Optional.empty();
    }

    private static Optional<Boolean> category(WrittenRow row) {
        for (var cell : row.list(Field.PRODUCT_CATEGORY)) {
            var answer = category(cell.text());
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> category(String text) {
        var number = NUMBER.matcher(text.strip());
        if (number.matches()) {
            return ShoeVocabulary.GOOGLE_SHOES_AND_OTHER.equals(number.group(1))
                    ? Optional.empty()
                    : Optional.of(number.group(1).equals(ShoeVocabulary.GOOGLE_SHOES));
        }
        var code = SHOPIFY_CODE.matcher(text.strip());
        if (code.matches() && code.group(1).contains("-")) {
            String found = code.group(1);
            return Optional.of(
                    found.equals(ShoeVocabulary.SHOPIFY_SHOES) || found.startsWith(ShoeVocabulary.SHOPIFY_SHOES + "-"));
        }
        List<List<String>> path =
                Arrays.stream(text.split("[>/]")).map(Words::listOf).toList();
        if (path.stream().anyMatch(ShoeVocabulary.CATEGORIES::contains)) {
            return Optional.of(true);
        }
        boolean english = !path.isEmpty() && ShoeVocabulary.GOOGLE_ROOTS.contains(String.join(" ", path.getFirst()));
        boolean other = path.size() > 1 && english || path.stream().anyMatch(ShoeVocabulary::nameOtherGoods);
        return other ? Optional.of(false) : Optional.empty();
    }

    /** True for a shoe, false for other goods, also when a shoe is named with them: {@code running shoe laces}. */
    private static Optional<Boolean> words(WrittenRow row, Field field) {
        List<String> words = row.list(field).stream()
                .flatMap(cell -> Words.listOf(cell.text()).stream())
                .toList();
        if (field != Field.TAGS && ShoeVocabulary.nameOtherGoods(words)) {
            return Optional.of(false);
        }
        return ShoeVocabulary.nameShoes(words) ? Optional.of(true) : Optional.empty();
    }
}
