package io.toebox.fit.fits;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.edge.language.Language;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.catalogue.ShoeCard.Price;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.UpperStretch;
import io.toebox.fit.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnknownFiltersTest {

    private static final List<ShoeCard> CARDS =
            List.of(card("New Balance", "GBP"), card("Brooks", "USD"), card("On", null), card(null, null));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "brooks      | ",
                "NEW BALANCE | ",
                "newbalance  | No shoe of the brand \"newbalance\" is known. Did you mean New Balance?",
                "Broks       | No shoe of the brand \"Broks\" is known. Did you mean Brooks?",
                "Hoka        | No shoe of the brand \"Hoka\" is known.",
                "O           | No shoe of the brand \"O\" is known."
            })
    void aBrandNoShoeIsOfIsNamed(String brand, @Nullable String said) throws IOException {
        assertThat(said("{\"brand\":[\"%s\"]}".formatted(brand)))
                .isEqualTo(Stream.ofNullable(said).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"gbp | ", "USD | ", "eur | No price in EUR is known. Prices are known in: GBP, USD."})
    void aCurrencyNoPriceIsInIsNamedWithThoseThatAre(String currency, @Nullable String said) throws IOException {
        assertThat(said("{\"price\":{\"max\":120,\"currency\":\"%s\"}}".formatted(currency)))
                .isEqualTo(Stream.ofNullable(said).toList());
    }

    @Test
    void withoutAnyPriceNoCurrencyIsKnown() throws IOException {
        var asked = asked("{\"price\":{\"max\":120,\"currency\":\"EUR\"}}");
        assertThat(UnknownFilters.notes(asked, List.of(card("On", null)), Words.of("en")))
                .extracting(FitAnswers.NoteItem::code)
                .containsExactly("no-price-known");
    }

    @Test
    void aCategoryThereIsNotIsAMistakeThatNamesThoseThereAre() throws IOException {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> asked("{\"category\":[\"road\",\"roads\"]}").requirePossibleFilters(CARDS))
                .satisfies(problem -> assertThat(problem.mistakes())
                        .singleElement()
                        .satisfies(mistake -> {
                            assertThat(mistake.pointer()).isEqualTo("#/filters/category/1");
                            assertThat(mistake.code()).isEqualTo("unknown-value");
                            assertThat(mistake.detail().in(Language.ENGLISH))
                                    .contains("road, road-race, track, trail, trail-race");
                        }));
        assertThatCode(() -> asked("{\"category\":[\"Trail\",\"track\"]}").requirePossibleFilters(CARDS))
                .doesNotThrowAnyException();
    }

    private static List<String> said(String filters) throws IOException {
        return UnknownFilters.notes(asked(filters), CARDS, Words.of("en")).stream()
                .map(FitAnswers.NoteItem::detail)
                .toList();
    }

    private static FitRankingRequest asked(String filters) throws IOException {
        return new ObjectMapper().readValue("{\"filters\":%s}".formatted(filters), FitRankingRequest.class);
    }

    /** Of a category that only a newer catalogue knows. */
    private static ShoeCard card(@Nullable String brand, @Nullable String currency) {
        var shoe = new Shoe("s", brand, Shoe.LastGender.MEN, Set.of(), Set.of(), UpperStretch.UNKNOWN, List.of());
        var price = currency == null ? null : new Price(BigDecimal.TEN, currency);
        return new ShoeCard(shoe, null, "track", null, null, true, null, null, null, price);
    }
}
