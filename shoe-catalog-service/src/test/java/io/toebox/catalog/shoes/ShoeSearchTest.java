package io.toebox.catalog.shoes;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Relevance is a table: what somebody types, and what must come first. What follows is left open. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShoeSearchTest {

    @Inject
    FreshCatalogue catalogue;

    @BeforeAll
    void startSeeded() {
        catalogue.seeded();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            brooks ghost 16,          brooks-ghost-16
            brooks gost 16,           brooks-ghost-16
            16 GHOST Brooks,          brooks-ghost-16
            brooks 16,                brooks-ghost-16
            ghost,                    brooks-ghost-18 brooks-ghost-17 brooks-ghost-16 brooks-ghost-15
            gost,                     brooks-ghost-18
            pegasis 41,               nike-pegasus-41-gtx
            nkie pegasus,             nike-pegasus-42 nike-pegasus-40
            pega,                     nike-pegasus-42
            trail pegasus,            nike-pegasus-trail-5
            adios pro,                adidas-adizero-adios-pro-4 adidas-adizero-adios-pro-3 adidas-adizero-adios-pro-evo-3
            adios pro 3,              adidas-adizero-adios-pro-3
            addidas boston,           adidas-adizero-boston-13
            NB 1080,                  new-balance-1080-v-15
            new ballance 1080 v14,    new-balance-fresh-foam-x-1080-v14
            rebel v4,                 new-balance-fuelcell-rebel-v4
            asisc novablast 4,        asics-novablast-4
            novablats,                asics-novablast-6 asics-novablast-4
            nimbus 26,                asics-gel-nimbus-26
            gel-nimbus,               asics-gel-nimbus-28 asics-gel-nimbus-27
            hoka cliffton 9,          hoka-clifton-9-gtx
            mach 6,                   hoka-mach-6
            sacony endorphin speed,   saucony-endorphin-speed-5
            triumf 22,                saucony-triumph-22
            altra lone peek,          altra-lone-peak-9 altra-lone-peak-8
            olympus altra,            altra-via-olympus
            cloud monster,            on-cloudmonster-3
            vapor fly 3,              nike-zoom-x-vaporfly-next-2
            glycerin max,             brooks-glycerin-max
            wave rider 28,            mizuno-wave-rider-28
            """)
    void theBestMatchComesFirst(String typed, String expected) {
        assertThat(slugs(typed)).startsWith(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzzz", "ice cream", "purple sandals 16", "bare foot", "ßéø"})
    void nothingSimilarIsAnEmptyList(String typed) {
        assertThat(slugs(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "%", " - ", "a b c d e f g h i j k"})
    void aTextWithoutWordsOrWithTooManyIsRefused(String typed) {
        var answer = given().queryParam("q", typed).get("/v1/shoes");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo("q");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table shoe; --", "\\", "{a,b}", "\"", "ghost%", "Ġħøşť", "👟 ghost"})
    void oddCharactersAreOnlyBetweenWords(String typed) {
        assertThat(given().queryParam("q", typed).get("/v1/shoes").statusCode()).isIn(200, 400);
        assertThat(slugs("ghost")).isNotEmpty();
    }

    private static List<String> slugs(String typed) {
        var answer = given().queryParam("q", typed).queryParam("limit", 20).get("/v1/shoes");
        assertThat(answer.statusCode()).as(typed).isEqualTo(200);
        return answer.jsonPath().getList("items.slug");
    }
}
