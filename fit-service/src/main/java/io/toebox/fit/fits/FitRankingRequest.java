package io.toebox.fit.fits;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.problem.ProblemType;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.catalogue.ShoeCard;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.SizeScale;

import static io.toebox.fit.wording.FitTexts.FIT;

/** Which shoes fit these feet? */
public record FitRankingRequest(
        @Schema(description = "Scale of the wanted labels", examples = "us-men") @NotNull
        SizeScale sizeScale,

        @Valid @NotNull FootInput foot,

        @Valid @Nullable RunInput run,

        @Schema(
                description =
                        "Thickness of one layer of the sock, not pressed, mm; 0 is no sock. A usual sock when left out",
                examples = "2")
        @DecimalMin("0")
        @DecimalMax("10")
        @Nullable
        Double sockThicknessMm,

        @Valid @Nullable CurrentShoeInput currentShoe,

        @Schema(description = "At most so many shoes", defaultValue = "10", examples = "5") @Min(1) @Max(200) @Nullable
        Integer limit,

        @Valid @Nullable Filters filters) {

    private static final int DEFAULT_LIMIT = 10;

    Runner toRunner(SizeScale scale) {
        return RunnerReader.toRunner(foot, scale, sockThicknessMm, run, currentShoe);
    }

    int limitOrDefault() {
        return limit == null ? DEFAULT_LIMIT : limit;
    }

    /** A problem document when no shoe can match: another word than there are, an impossible price. */
    void requirePossibleFilters(Collection<ShoeCard> cards) {
        if (filters != null) {
            filters.requirePossible(cards);
        }
    }

    /** Whether what the catalogue knows of brands and prices matters to the request. */
    boolean filtersByBrandOrPrice() {
        return filters != null && (filters.brand() != null || filters.price() != null);
    }

    /** Brands asked for that no shoe is of. */
    List<String> unknownBrands(Set<String> known) {
        return filters == null || filters.brand() == null
                ? List.of()
                : filters.brand().stream()
                        .filter(brand -> known.stream().noneMatch(brand::equalsIgnoreCase))
                        .distinct()
                        .toList();
    }

    /** The currency asked for, in capitals, where no price of any shoe is in it. */
    Optional<String> findUnknownCurrency(Set<String> known) {
        return Optional.ofNullable(filters)
                .map(Filters::price)
                .map(price -> price.currency().toUpperCase(Locale.ROOT))
                .filter(currency -> !known.contains(currency));
    }

    Optional<String> findShop() {
        return Optional.ofNullable(filters).map(Filters::inStockAt);
    }

    boolean wants(ShoeCard card) {
        return filters == null ? card.isCurrent() : filters.wants(card);
    }

    /** What the front of a shoe is shaped like, as the catalogue names it. */
    @Schema(name = "WantedToeBoxShape")
    public enum ToeBoxShape {
        FOOT_SHAPED,
        ROUNDED,
        TAPERED
    }

    /** Only shoes that match every filter given; a filter with several values matches any of them. */
    @Schema(description = "Each filter that is given must match; a list matches any of its values.")
    public record Filters(
            @Schema(description = "road, road-race, trail, trail-race, or another word of a shoe of the catalogue")
            @Size(max = 20)
            @Nullable
            List<@NotNull @Size(max = 40) String> category,

            @Schema(description = "As the catalogue spells it, in any case; a note names one that no shoe is of")
            @Size(max = 50)
            @Nullable
            List<@NotNull @Size(max = 80) String> brand,

            @Size(max = 3) @Nullable List<@NotNull ToeBoxShape> toeBoxShape,

            @Schema(description = "Whose last the shoe is built on") @Size(max = 3) @Nullable
            List<@NotNull LastGender> lastGender,

            @Valid @Nullable PriceFilter price,

            @Schema(
                    description =
                            "Also shoes that are no longer made. When left out, only with inStockAt: a pair that is there"
                                    + " can be sold")
            @Nullable
            Boolean includeDiscontinued,

            @Schema(
                    description =
                            "A shop, named as in the catalogue's stock. Each shoe is then judged in the sizes and widths"
                                    + " only that the shop last counted one or more of: what can be handed over now",
                    examples = "lauf-laden")
            @Size(min = 1, max = 60)
            @Pattern(regexp = "^[a-z0-9]+(-[a-z0-9]+)*$", message = "{slug-form}")
            @Nullable
            String inStockAt) {

        private void requirePossible(Collection<ShoeCard> cards) {
            requireKnownCategories(cards);
            if (price != null) {
                price.requirePossible();
            }
        }

        private void requireKnownCategories(Collection<ShoeCard> cards) {
            if (category == null) {
                return;
            }
            var known = ShoeCategory.words(cards.stream()
                    .flatMap(card -> Stream.ofNullable(card.category()))
                    .collect(Collectors.toSet()));
            var mistakes = IntStream.range(0, category.size())
                    .filter(i -> known.stream().noneMatch(category.get(i)::equalsIgnoreCase))
                    .mapToObj(i ->
                            Mistake.ofPointer("#/filters/category/" + i, Mistake.UNKNOWN_VALUE, Mistake.oneOf(known)))
                    .toList();
            if (!mistakes.isEmpty()) {
                throw ProblemException.of(mistakes);
            }
        }

        private boolean wants(ShoeCard card) {
            boolean discontinued = includeDiscontinued == null ? inStockAt != null : includeDiscontinued;
            return (card.isCurrent() || discontinued)
                    && matches(category, card.category())
                    && matches(brand, card.shoe().brand())
                    && matches(spelled(toeBoxShape), card.toeBoxShape())
                    && matches(spelled(lastGender), Spelling.of(card.shoe().lastGender()))
                    && (price == null || price.includes(card.price()));
        }

        /** The maker's recommended price. */
        @Schema(
                name = "PriceFilter",
                description =
                        "The maker's recommended price, borders included. Prices are not converted: a shoe without a"
                                + " price in this currency is left out")
        public record PriceFilter(
                @Schema(examples = "80") @DecimalMin("0") @DecimalMax("100000") @Nullable
                BigDecimal min,

                @Schema(examples = "160") @DecimalMin("0") @DecimalMax("100000") @Nullable
                BigDecimal max,

                @Schema(description = "ISO 4217, in any case", examples = "EUR") @NotBlank @Size(min = 3, max = 3)
                String currency) {

            private static final String PRICE = "#/filters/price";

            private void requirePossible() {
                if (!isCurrency(currency)) {
                    throw contradiction(
                            "price.no-currency",
                            Mistake.ofPointer(
                                    PRICE + "/currency", Mistake.UNKNOWN_VALUE, FIT.sentence("price.not-iso-4217")));
                }
                if (min != null && max != null && min.compareTo(max) > 0) {
                    throw contradiction(
                            "price.none",
                            new Mistake(
                                    PRICE + "/min",
                                    null,
                                    "contradiction",
                                    FIT.sentence("price.above-max"),
                                    null,
                                    max,
                                    currency),
                            new Mistake(
                                    PRICE + "/max",
                                    null,
                                    "contradiction",
                                    FIT.sentence("price.below-min"),
                                    min,
                                    null,
                                    currency));
                }
            }

            private static boolean isCurrency(String code) {
                String upper = code.toUpperCase(Locale.ROOT);
                return Currency.getAvailableCurrencies().stream()
                        .anyMatch(known -> known.getCurrencyCode().equals(upper));
            }

            private static ProblemException contradiction(String detail, Mistake... mistakes) {
                return new ProblemException(ProblemType.CONTRADICTION, FIT.sentence(detail), List.of(mistakes));
            }

            private boolean includes(ShoeCard.@Nullable Price price) {
                return price != null
                        && currency.equalsIgnoreCase(price.currency())
                        && (min == null || price.amount().compareTo(min) >= 0)
                        && (max == null || price.amount().compareTo(max) <= 0);
            }
        }

        private static boolean matches(@Nullable List<String> wanted, @Nullable String value) {
            return wanted == null
                    || wanted.isEmpty()
                    || value != null && wanted.stream().anyMatch(value::equalsIgnoreCase);
        }

        private static @Nullable List<String> spelled(@Nullable List<? extends Enum<?>> words) {
            return words == null ? null : words.stream().map(Spelling::of).toList();
        }
    }
}
