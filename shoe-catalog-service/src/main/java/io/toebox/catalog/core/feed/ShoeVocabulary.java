package io.toebox.catalog.core.feed;

import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.toebox.catalog.core.identity.TitleVocabulary;
import io.toebox.catalog.core.identity.Words;

/**
 * The words that tell a shoe from other goods of a sports shop, in the form of {@link Words}. Collected from memory of shop
 * categories in eight languages (RECALLED); the number and the English path are those of Google's product taxonomy (SEEN in
 * feeds), the letters those of Shopify's (RECALLED).
 */
final class ShoeVocabulary {

    /** Google's number for shoes. */
    static final String GOOGLE_SHOES = "187";

    /** Google's number for clothes, shoes and what goes with them: it does not tell which. */
    static final String GOOGLE_SHOES_AND_OTHER = "166";

    /** Shopify's code for shoes; those below it begin with it and a hyphen. */
    static final String SHOPIFY_SHOES = "aa-8";

    /** Names of the shoe category, as a whole segment of a path. */
    static final Set<List<String>> CATEGORIES = Set.of(
            List.of("shoes"),
            List.of("running", "shoes"),
            List.of("trail", "running", "shoes"),
            List.of("athletic", "shoes"),
            List.of("schuhe"),
            List.of("chaussures"),
            List.of("zapatos"),
            List.of("calzado"),
            List.of("scarpe"),
            List.of("calzature"),
            List.of("schoenen"),
            List.of("sapatos"),
            List.of("calcados"),
            List.of("buty"),
            List.of("skor"),
            List.of("sko"),
            List.of("靴"),
            List.of("シュース"),
            List.of("footwear"));

    /** The first segments of Google's taxonomy in English: whoever names one names the category in English. */
    static final Set<String> GOOGLE_ROOTS = Set.of(
            "animals pet supplies",
            "apparel accessories",
            "arts entertainment",
            "baby toddler",
            "business industrial",
            "cameras optics",
            "electronics",
            "food beverages tobacco",
            "furniture",
            "hardware",
            "health beauty",
            "home garden",
            "luggage bags",
            "mature",
            "media",
            "office supplies",
            "religious ceremonial",
            "software",
            "sporting goods",
            "toys games",
            "vehicles parts");

    private static final Set<String> SHOE = Words.setOf(
            "shoe shoes sneaker sneakers trainers footwear spikes boot boots sandal sandals runningshoe",
            "runningshoes schuh schuhe chaussure chaussures zapatilla zapatillas zapato zapatos calzado",
            "scarpa scarpe calzature schoen schoenen sapato sapatos buty skor loparskor lobesko 靴 シュース",
            "ランニンクシュース");

    private static final Set<String> OTHER = Words.setOf(
            "sock socks insole insoles laces shoelace shoelaces shirt shirts tshirt tee tees shorts jacket",
            "jackets bottle bottles cap caps hat hats beanie backpack backpacks vest gloves tights leggings",
            "bra bras singlet hoodie watch watches belt gaiter gaiters gift voucher giftcard socken",
            "einlegesohle einlegesohlen schnursenkel hose jacke trinkflasche rucksack gutschein chaussettes",
            "semelle semelles lacets maillot veste gourde calcetines plantilla plantillas cordones camiseta",
            "chaqueta gorra cleaner deodorizer");

    private ShoeVocabulary() {}

    static boolean nameShoes(Collection<String> words) {
        return words.stream().anyMatch(word -> SHOE.contains(word) || TitleVocabulary.endsAsAShoe(word));
    }

    static boolean nameOtherGoods(Collection<String> words) {
        return words.stream().anyMatch(OTHER::contains);
    }
}
