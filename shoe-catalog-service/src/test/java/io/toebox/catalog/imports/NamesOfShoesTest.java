package io.toebox.catalog.imports;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.imports.ImportClient.findings;
import static io.toebox.catalog.imports.ImportClient.land;
import static io.toebox.catalog.imports.ImportClient.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

/** Which shoe a title in a file means, and what people can say of it. */
@QuarkusTest
class NamesOfShoesTest {

    private static final String HEADER =
            "id\ttitle\tbrand\tsize\tgender\tgtin\tquantity\tgoogle_product_category\tsize_system\n";
    private static final String NIGHTFALL = HEADER
            + "n1\tBrooks Men's Ghost 16 Nightfall Running Shoe\tBrooks\t10\tmale\t9520000000011\t3\t187\tUS\n"
            + "n2\tBrooks Women's Ghost 16 Nightfall Running Shoe\tBrooks\t8\tfemale\t9520000000028\t2\t187\tUS\n";

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brooks | Brooks Men's Ghost 16 Neutral Running Shoe - Black/Ebony - 10 D | male | brooks-ghost-16
            Brooks | Men's Adrenaline GTS 23 Supportive Running Shoe | male | brooks-adrenaline-gts-23
            Saucony | Saucony Guide 17 (Wide) [S20936-1] | male | saucony-guide-17
            Hoka | Hoka Bondi 8 WIDE - Everyday Black/Black - Size 10 | male | hoka-bondi-8
            New Balance | New Balance Fresh Foam X 1080v13 M1080B13 Mens | male | new-balance-fresh-foam-x-1080-v-13
            Topo Athletic | Topo Athletic Men's Phantom 3 Comfortable Lightweight 5MM Drop Road Running Shoes | male | topo-athletic-phantom-3
            Altra | Altra Lone Peak 9 Trail Running Shoes | male | altra-lone-peak-9
            """)
    void aTitleLandsOnTheShoeItNames(String brand, String title, String gender, String slug) {
        var job = land(HEADER + "t1\t" + title + "\t" + brand + "\t10\t" + gender + "\t\t\t187\tUS\n", "");

        assertThat(job.getInt("shoes.added")).isZero();
        assertThat(given().get("/v1/shoes/" + slug).jsonPath().getList("variants"))
                .hasSize(1);
    }

    @Test
    void aWomensPairIsASiblingOfTheMens() {
        land(HEADER + "w1\tBrooks Ghost 16 Women's Running Shoe\tBrooks\t8.5\tfemale\t\t\t187\tUS\n", "");

        var men = given().get("/v1/shoes/brooks-ghost-16").jsonPath();
        var women = given().get("/v1/shoes/brooks-ghost-16-w").jsonPath();
        assertThat(women.getString("modelKey")).isNotBlank().isEqualTo(men.getString("modelKey"));
        assertThat(women.getString("lastGender")).isEqualTo("women");
        assertThat(women.getString("version")).isEqualTo("16");
        assertThat(matches("")).isEmpty();
    }

    @Test
    void anotherEditionIsAnotherShoeAndNobodyIsAsked() {
        land(HEADER + "g1\tBrooks Men's Ghost 16 GTX Waterproof\tBrooks\t10\tmale\t\t\t187\tUS\n", "");

        assertThat(given().get("/v1/shoes/brooks-ghost-16-gtx-waterproof").statusCode())
                .isEqualTo(200);
        assertThat(matches("")).isEmpty();
    }

    @Test
    void anUnsureNameIsDecidedOnceAndRememberedForTheShop() {
        var job = land(NIGHTFALL, "?shop=lauf-laden");
        assertThat(findings(location(job))).extracting(f -> f.get("code")).contains("looks-like");
        var open = matches("?shop=lauf-laden");
        assertThat(open).hasSize(1);
        String id = open.getFirst().get("id");
        String made = "brooks-ghost-16-nightfall";
        String womens = "brooks-ghost-16-nightfall-w";
        assertThat(given().get("/v1/shoes/" + made).statusCode()).isEqualTo(200);

        var decided = decide(id, "{\"decision\": \"same\", \"slug\": \"brooks-ghost-16\"}");

        assertThat(decided.statusCode()).as(decided.asString()).isEqualTo(200);
        assertThat(barcodes("brooks-ghost-16")).containsExactly("09520000000011");
        assertThat(stock("09520000000011").getInt("quantity")).isEqualTo(3);
        assertThat(stock("09520000000011").getString("slug")).isEqualTo("brooks-ghost-16");
        var moved = given().redirects().follow(false).get("/v1/shoes/" + made);
        assertThat(moved.statusCode()).isEqualTo(308);
        assertThat(moved.header("Location")).endsWith("/v1/shoes/brooks-ghost-16");
        // The women's pair has its own last, so it became the sibling.
        assertThat(given().get("/v1/shoes/" + womens).jsonPath().getString("model"))
                .isEqualTo("Ghost 16");
        var again = decide(id, "{\"decision\": \"different\"}");
        assertThat(again.statusCode()).isEqualTo(409);

        var next = land(
                HEADER + "n3\tBrooks Men's Ghost 16 Nightfall\tBrooks\t11\tmale\t9520000000035\t1\t187\tUS\n",
                "?shop=lauf-laden");
        assertThat(next.getInt("shoes.added")).isZero();
        assertThat(barcodes("brooks-ghost-16")).containsExactly("09520000000011", "09520000000035");
        assertThat(matches("")).isEmpty();

        given().delete("/v1/shoe-matches/" + id + "/decision").then().statusCode(200);
        assertThat(barcodes(made)).containsExactly("09520000000011");
        assertThat(barcodes("brooks-ghost-16")).containsExactly("09520000000035");
        assertThat(given().get("/v1/shoes/" + womens).jsonPath().getString("model"))
                .isEqualTo("Ghost 16 Nightfall");
        assertThat(matches("")).hasSize(1);
    }

    @Test
    void aNameKnownToBeAShoeOfItsOwnIsNotAskedForAgain() {
        land(NIGHTFALL, "?shop=lauf-laden");
        String id = matches("").getFirst().get("id");

        decide(id, "{\"decision\": \"different\"}").then().statusCode(200);
        var again = land(NIGHTFALL, "?shop=lauf-laden");

        assertThat(findings(location(again))).extracting(f -> f.get("code")).doesNotContain("looks-like");
        assertThat(matches("")).isEmpty();
        assertThat(matches("?decided=true")).hasSize(1);
    }

    @Test
    void anAliasHoldsForEverybodysFiles() {
        given().contentType("application/json")
                .body("{\"name\": \"Brooks Ghost Sixteen\"}")
                .post("/v1/shoes/brooks-ghost-16/aliases")
                .then()
                .statusCode(201);

        var job = land(HEADER + "a1\tMen's Ghost Sixteen Running Shoe\tBrooks\t10\tmale\t\t\t187\tUS\n", "");

        assertThat(job.getInt("shoes.added")).isZero();
        var aliases = given().get("/v1/shoes/brooks-ghost-16/aliases").jsonPath();
        assertThat(aliases.getList("items")).hasSize(1);
        given().delete("/v1/shoes/brooks-ghost-16/aliases/" + aliases.getString("items[0].id"))
                .then()
                .statusCode(204);
    }

    @Test
    void anAliasIsNotMovedToAnotherShoeBeforeItIsTakenAway() {
        String body = "{\"name\": \"Brooks Ghost Seventeenth\"}";
        String id = addAlias("brooks-ghost-16", body).statusCode(201).extract().path("id");

        addAlias("brooks-glycerin-21", body)
                .statusCode(409)
                .body("type", endsWith("/conflict"))
                .body("detail", containsString("brooks-ghost-16/aliases/" + id));
        addAlias("brooks-ghost-16", body).statusCode(201);
        given().delete("/v1/shoes/brooks-ghost-16/aliases/" + id).then().statusCode(204);

        String moved =
                addAlias("brooks-glycerin-21", body).statusCode(201).extract().path("id");
        given().delete("/v1/shoes/brooks-glycerin-21/aliases/" + moved).then().statusCode(204);
    }

    private static ValidatableResponse addAlias(String slug, String body) {
        return given().contentType("application/json")
                .body(body)
                .post("/v1/shoes/" + slug + "/aliases")
                .then();
    }

    @Test
    void aMergeIsUndone() {
        land(HEADER + "m1\tOther Glider 1 Men's\tOther\t10\tmale\t9520000000042\t5\t187\tUS\n", "?shop=lauf-laden");
        String before = given().get("/v1/shoes/brooks-ghost-16").jsonPath().getString("variants");

        String merge = given().contentType("application/json")
                .body("{\"into\": \"brooks-ghost-16\"}")
                .post("/v1/shoes/other-glider-1/merge")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("id");
        assertThat(barcodes("brooks-ghost-16")).containsExactly("09520000000042");

        given().post("/v1/shoe-merges/" + merge + "/undo").then().statusCode(200);
        given().post("/v1/shoe-merges/" + merge + "/undo").then().statusCode(200);
        assertThat(given().get("/v1/shoes/brooks-ghost-16").jsonPath().getString("variants"))
                .isEqualTo(before);
        assertThat(barcodes("other-glider-1")).containsExactly("09520000000042");
        assertThat(stock("09520000000042").getInt("quantity")).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {} | 400
            {"decision": "same"} | 400
            {"decision": "different", "slug": "brooks-ghost-16"} | 400
            {"decision": "same", "slug": "no-such-shoe"} | 400
            {"decision": "maybe"} | 400
            """)
    void decisionsThatSayNothingAreRefused(String body, int status) {
        land(NIGHTFALL, "");
        assertThat(decide(matches("").getFirst().get("id"), body).statusCode()).isEqualTo(status);
        assertThat(decide("00000000-0000-0000-0000-000000000000", "{\"decision\": \"different\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRecallIsSetAndLiftedAndNoOtherWriteTakesItAway() {
        given().contentType("application/json")
                .body("{\"reason\": \"The sole may come off.\", \"date\": \"2026-03-01\","
                        + " \"link\": \"https://example.com/recalls/7\"}")
                .put("/v1/shoes/brooks-ghost-16/recall")
                .then()
                .statusCode(200);
        land(HEADER + "r1\tBrooks Men's Ghost 16\tBrooks\t10\tmale\t\t\t187\tUS\n", "");
        var recalled = given().get("/v1/shoes/brooks-ghost-16").jsonPath();
        assertThat(recalled.getString("recall.date")).isEqualTo("2026-03-01");
        assertThat(recalled.getString("recall.link")).isEqualTo("https://example.com/recalls/7");

        given().delete("/v1/shoes/brooks-ghost-16/recall").then().statusCode(204);
        assertThat(given().get("/v1/shoes/brooks-ghost-16").jsonPath().getMap("$"))
                .doesNotContainKey("recall");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"reason": " ", "date": "2026-03-01", "link": "https://example.com"}
            {"reason": "x", "date": "2026-02-30", "link": "https://example.com"}
            {"reason": "x", "date": "2026-03-01", "link": "http://example.com"}
            {"date": "2026-03-01"}
            """)
    void recallsWithoutReasonDayOrAddressAreRefused(String body) {
        given().contentType("application/json")
                .body(body)
                .put("/v1/shoes/brooks-ghost-16/recall")
                .then()
                .statusCode(400);
    }

    private static List<Map<String, String>> matches(String query) {
        return given().get("/v1/shoe-matches" + query).jsonPath().getList("items");
    }

    private static Response decide(String id, String body) {
        return given().contentType("application/json").body(body).post("/v1/shoe-matches/" + id + "/decision");
    }

    private static List<String> barcodes(String slug) {
        return given().get("/v1/shoes/" + slug).jsonPath().getList("variants.gtins.flatten()", String.class);
    }

    private static JsonPath stock(String gtin) {
        return given().get("/v1/shops/lauf-laden/stock/" + gtin).jsonPath();
    }
}
