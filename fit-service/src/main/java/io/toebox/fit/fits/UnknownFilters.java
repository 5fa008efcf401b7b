package io.toebox.fit.fits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;

import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.fits.FitAnswers.NoteItem;
import io.toebox.fit.wording.Words;

/** Says which filters ask for what the catalogue does not know at all, so that feet are not blamed for it. */
final class UnknownFilters {

    /** A word with so many letters wrong is another one. */
    private static final int WRONG_LETTERS = 2;

    private static final LevenshteinDistance WRONG = LevenshteinDistance.getDefaultInstance();

    private UnknownFilters() {}

    static List<NoteItem> notes(FitRankingRequest asked, Collection<ShoeCard> cards, Words words) {
        var notes = new ArrayList<NoteItem>();
        if (!asked.filtersByBrandOrPrice()) {
            return notes;
        }
        var brands = new TreeSet<String>();
        var currencies = new TreeSet<String>();
        for (var card : cards) {
            Stream.ofNullable(card.shoe().brand()).forEach(brands::add);
            Stream.ofNullable(card.price()).forEach(price -> currencies.add(price.currency()));
        }
        for (var brand : asked.unknownBrands(brands)) {
            notes.add(findNear(brand, brands)
                    .map(near -> FitWording.note("brand-misspelt", words, brand, near))
                    .orElseGet(() -> FitWording.note("brand-unknown", words, brand)));
        }
        asked.findUnknownCurrency(currencies)
                .ifPresent(currency -> notes.add(
                        currencies.isEmpty()
                                ? FitWording.note("no-price-known", words)
                                : FitWording.note("currency-unknown", words, currency, String.join(", ", currencies))));
        return notes;
    }

    private static Optional<String> findNear(String brand, Collection<String> known) {
        var letters = letters(brand);
        return known.stream()
                .min(Comparator.comparingInt(one -> WRONG.apply(letters, letters(one))))
                .filter(one -> WRONG.apply(letters, letters(one)) <= Math.min(WRONG_LETTERS, letters.length() / 3));
    }

    /** What a brand is known by, however it is written. */
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
