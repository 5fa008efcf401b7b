package io.toebox.catalog.platform;

import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.starter.FreshCatalogue;
import io.toebox.edge.Sweep;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The check in a cursor is no secret, so anybody can send any text as a place in a list. */
@QuarkusTest
class ForgedCursorTest {

    private static final String NO_FILTER = "shoes-2 ShoeFilter[text=null, brand=null, lastGender=null, category=null,"
            + " toeBoxShape=null, status=null, widthAvailable=null, minBallWidth=null, inStockAt=null] ";

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    /** A place in a list as it could have been given out, so that changed ones come close to being read. */
    private record Place(String address, String list, String position) {

        static Place ofShoes(String sort, String order, String position) {
            return new Place("/v1/shoes?sort=" + sort, NO_FILTER + "ShoeOrder[" + order + "]", position);
        }

        Response ask(String forged) {
            return given().queryParam("cursor", PageCursor.of(list, forged)).get(address);
        }
    }

    private static Stream<Place> places(String job) {
        String uuid = UUID.randomUUID().toString();
        return Stream.of(
                new Place("/v1/imports", "imports", "1700000000000000 " + uuid),
                new Place("/v1/imports/" + job + "/findings", "import " + job, "12"),
                new Place("/v1/audit?kind=shoe&subject=x", "audit-1 shoe x", "2026-11-20T04:00:00.123Z 12"),
                new Place("/v1/shops/x/stock", "stock-1 x null", "00195394123456"),
                Place.ofShoes("slug", "key=SLUG, descending=false", "brooks-ghost-16"),
                Place.ofShoes("brand", "key=BRAND, descending=false", "brooks-ghost-16\nbrooks"),
                Place.ofShoes("price", "key=PRICE, descending=false", "brooks-ghost-16\nEUR\n129.90"),
                Place.ofShoes("weightG", "key=WEIGHT_G, descending=false", "brooks-ghost-16\n274"),
                Place.ofShoes("-dropMm", "key=DROP_MM, descending=true", "brooks-ghost-16\n-3"),
                Place.ofShoes("releaseDate", "key=RELEASE_DATE, descending=false", "brooks-ghost-16\n2024-05"),
                Place.ofShoes(
                        "updatedAt", "key=UPDATED_AT, descending=false", "brooks-ghost-16\n2026-11-20T04:00:00.123Z"));
    }

    @Test
    @Tag(Sweep.TAG)
    void noTextWithARightCheckIsMoreThanABadCursor() {
        String job = given().contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("brand,model\nExample,Glider\n")
                .post("/v1/imports?dryRun=true")
                .jsonPath()
                .getString("id");

        assertThat(places(job)).allSatisfy(place -> {
            assertThat(place.ask(place.position).statusCode())
                    .as("%s, unchanged", place)
                    .isEqualTo(200);
            Sweep.everyNth(11, forgeries(place.position).toList()).forEach(forged -> {
                var answer = place.ask(forged);
                assertThat(answer.statusCode()).as("%s: %s", place, forged).isIn(200, 400);
                if (answer.statusCode() == 400) {
                    assertThat(answer.jsonPath().getString("errors[0].code")).isIn("invalid-cursor", "out-of-range");
                }
            });
        });
    }

    /** Whole texts, and the position with one of its parts replaced or one of its characters. */
    private static Stream<String> forgeries(String position) {
        var odd = Stream.of(
                "",
                " ",
                "\0",
                "\n",
                "-1",
                "9".repeat(18),
                "9".repeat(19),
                "9".repeat(40),
                "1e999999999",
                "NaN",
                "👟",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+294277-01-01T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "z".repeat(60));
        var parts = position.split("[ \n]");
        var random = new Random(7);
        var changed = IntStream.range(0, 40).mapToObj(i -> {
            int at = random.nextInt(position.length());
            String other = Character.toString(random.nextInt(4) == 0 ? random.nextInt(0xD800) : random.nextInt(128));
            return position.substring(0, at) + other + position.substring(at + 1);
        });
        return Stream.concat(
                odd.flatMap(text -> Stream.concat(
                                Stream.of(text), Stream.of(parts).map(part -> position.replace(part, text)))
                        .distinct()),
                changed);
    }
}
