package io.toebox.catalog.core.feed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.core.identity.TitleReader;
import io.toebox.catalog.core.shoe.LastGender;
import io.toebox.catalog.core.shoe.Shoe;

import static org.assertj.core.api.Assertions.assertThat;

class ShoeMatchTest {

    private static final List<StarterNames> STARTER = StarterNames.list();

    /** How shops dress up a model name: {b} brand, {m} model, {c} colour, {s} size. */
    private static final List<String> DRESSES = List.of(
            "{m}",
            "{b} {m}",
            "{b} Men's {m} Running Shoes - {c} - {s}",
            "{b} {m} Mens Running Trainers {c}",
            "Men's {b} {m} Running Shoes - {c}, Size {s}",
            "{b} Herren {m} Laufschuhe {c} {s}",
            "{b} {m} Herrenlaufschuhe - {c}",
            "Chaussures de running {b} {m} Homme - {c}",
            "Chaussure de course à pied {b} {m} pour homme ({c})",
            "Zapatillas {b} {m} Hombre {c}",
            "Zapatillas de running para hombre {b} {m} | {c} | US {s}",
            "{b} {m} (Men's) - {c} / {s}",
            "{b} {m} Men's Road Running Shoes",
            "{b} {m} Men's Trail Running Shoes",
            "Chaussures de trail {b} {m} Homme",
            "{b} {m} Trailrunningschuhe Herren",
            "{b} {m} Neutralschuh Herren - {c}",
            "{b} {m} męskie",
            "{b} {m} 2E Width",
            "{b} {m} Standard Width Men's",
            "{m} Running Shoes {s}");

    @Test
    void noTwoStarterShoesShareAKey() {
        assertThat(STARTER.stream()
                        .collect(Collectors.groupingBy(
                                shoe -> ShoeMatch.nameKey(shoe.brand(), shoe.model(), LastGender.MEN))))
                .hasSize(STARTER.size())
                .allSatisfy((key, shoes) -> assertThat(shoes).hasSize(1));
    }

    @Property(tries = 4)
    void everyStarterShoeIsFoundUnderTheTitlesOfShops(@ForAll("colors") String color, @ForAll("sizes") String size) {
        for (var shoe : STARTER) {
            for (String dress : DRESSES) {
                String title = dress.replace("{b}", shoe.brand())
                        .replace("{m}", shoe.model())
                        .replace("{c}", color)
                        .replace("{s}", size);

                String model = TitleReader.read(title, shoe.brand(), LastGender.MEN, List.of(color), List.of(size))
                        .model();

                assertThat(ShoeMatch.nameKey(shoe.brand(), model, LastGender.MEN))
                        .as(title)
                        .isEqualTo(ShoeMatch.nameKey(shoe.brand(), shoe.model(), LastGender.MEN));
            }
        }
    }

    @Property
    void lettersAndPunctuationDoNotMatter(@ForAll("starter") StarterNames shoe) {
        String shouted = shoe.model().toUpperCase(Locale.ROOT).replace("-", " ").replace(" ", "  ");

        assertThat(ShoeMatch.nameKey(shoe.brand().toLowerCase(Locale.ROOT), shouted, LastGender.MEN))
                .isEqualTo(ShoeMatch.nameKey(shoe.brand(), shoe.model(), LastGender.MEN));
    }

    @Property
    void proposedSlugsAreSlugs(@ForAll String brand, @ForAll String model, @ForAll LastGender gender) {
        var match = new ShoeMatch.ByName("B" + brand, "M" + model.repeat(20), gender);

        assertThat(Shoe.Identity.isSlug(match.proposedSlug())).isTrue();
        assertThat(Shoe.Identity.isSlug(match.suffixedSlug().orElseThrow())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Brooks, Brooks Men's Ghost 16 Running Shoes - Black/White - 9.5 2E, Black/White, 9.5 2E, Ghost 16",
        "Brooks, Ghost 16, Black, 16, Ghost 16",
        "ASICS, ASICS GT-2000™ 12, Black, 12, GT-2000™ 12",
        "HOKA, HOKA ONE ONE Bondi 8 Wide, Black, 9, Bondi 8",
        "HOKA ONE ONE, HOKA Bondi 8 (Wide), Black, 9, Bondi 8",
        "Nike, Zapatillas para correr Nike Pegasus 41 GORE-TEX hombre, Negro, 9, Pegasus 41 GORE-TEX",
        "Nike, Nike Pegasus Trail Running Shoes, Black, 9, Pegasus Trail",
        "Brooks, Brooks Cascadia 17 Trail Running Shoes, Black, 9, Cascadia 17",
        "Salomon, Chaussures de course à pied Salomon Aero Glide 2 pour homme, Noir, 42, Aero Glide 2",
        "Xero Shoes, Xero Shoes Prio Men's, Black, 9, Prio",
        "On, On Men's Cloud X Running Shoes | Midnight, Midnight, 9, Cloud X",
        "adidas, Supernova Rise 2 M, Core Black, 9, Supernova Rise 2",
        "ASICS, Metaspeed Sky+, Sunrise Red, 9, Metaspeed Sky+",
        "Brooks, Ghost 16 - Limited Edition, Black, 9, Ghost 16 - Limited Edition"
    })
    void titlesAreTakenApart(String brand, String title, String color, String size, String model) {
        assertThat(TitleReader.read(title, brand, LastGender.MEN, List.of(color), List.of(size))
                        .model())
                .isEqualTo(model);
    }

    @ParameterizedTest
    @CsvSource({
        "ASICS, Gel Nimbus 25, ASICS, GEL-NIMBUS® 25",
        "HOKA, Bondi 8, Hoka One One, bondi 8",
        "adidas, Adizero Prime X3 STRUNG, Adidas, ADIZERO PRIME X 3 Strung",
        "New Balance, Fresh Foam X 1080 v13, NEW BALANCE, Fresh Foam X 1080v13",
        "Topo Athletic, Atmos 2, Topo, Topo Athletic Atmos 2",
        "HOKA, Clifton 9 GTX, HOKA, Clifton 9 GORE-TEX"
    })
    void spellingsOfOneNameShareAKey(String brand, String model, String otherBrand, String otherModel) {
        assertThat(ShoeMatch.nameKey(otherBrand, otherModel, null)).isEqualTo(ShoeMatch.nameKey(brand, model, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Fluidflow 2.0, Fluidflow 20",
        "GT 1000 12, GT 100012",
        "Metaspeed Sky+, Metaspeed Sky",
        "Pegasus Trail 5, Pegasus 5",
        "Ghost 16 GTX, Ghost 16"
    })
    void differentModelsDoNot(String model, String other) {
        assertThat(ShoeMatch.nameKey("b", model, null)).isNotEqualTo(ShoeMatch.nameKey("b", other, null));
    }

    @Test
    void menAndWomenAreDifferentShoes() {
        var men = new ShoeMatch.ByName("Brooks", "Ghost 16", LastGender.MEN);
        var women = new ShoeMatch.ByName("Brooks", "Ghost 16", LastGender.WOMEN);

        assertThat(men.key()).isNotEqualTo(women.key());
        assertThat(men.proposedSlug()).isEqualTo("brooks-ghost-16").isEqualTo(women.proposedSlug());
        assertThat(women.suffixedSlug()).contains("brooks-ghost-16-w");
        assertThat(men.keyOfUnknownLast()).contains(ShoeMatch.nameKey("Brooks", "Ghost 16", null));
    }

    @Provide
    Arbitrary<StarterNames> starter() {
        return Arbitraries.of(STARTER);
    }

    @Provide
    Arbitrary<String> colors() {
        return Arbitraries.of(
                "Black", "Black/White", "Core Black", "Ebony/Black/Nightlife", "Weiß", "Bleu", "1234 Aqua");
    }

    @Provide
    Arbitrary<String> sizes() {
        return Arbitraries.of("9", "9.5", "10", "9.5 2E", "42 2/3", "16");
    }
}
