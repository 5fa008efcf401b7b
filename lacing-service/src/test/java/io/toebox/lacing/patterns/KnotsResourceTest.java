package io.toebox.lacing.patterns;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class KnotsResourceTest {

    @Test
    void allKnotsAreListedWithWhoSaysHowWellTheyHold() {
        given().get("/v1/knots")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\""))
                .body("items.id", equalTo(List.of("balanced-bow", "granny-bow", "surgeons-bow", "secure-bow")))
                .body("items.hold.level", equalTo(List.of("holds", "loosens", "holds-longer", "holds-longer")))
                .body("items[1].hold.source", containsString("20160770"))
                .body("items[1].hold.certainty", equalTo("sourced"));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Granny bow, stands along the shoe",
        "de, Altweiberschleife, längs zum Schuh",
        "fr, Nœud de vache à boucles, dans la longueur",
        "es, Lazada mal cruzada, a lo largo"
    })
    void aGrannyIsToldInEveryLanguage(String language, String name, String told) {
        given().header("Accept-Language", language)
                .get("/v1/knots/granny-bow")
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body("name", equalTo(name))
                .body("tell", containsString(told))
                .body("steps[3].text", containsString(told));
    }

    @Test
    void theStepsAreDrawn() {
        String href = given().get("/v1/knots/secure-bow").path("svgHref");
        given().get(href)
                .then()
                .statusCode(200)
                .contentType(startsWith("image/svg+xml"))
                .body(startsWith("<svg"))
                .body(containsString("through the hole"));
        given().accept("image/png")
                .get("/v1/knots/secure-bow")
                .then()
                .statusCode(200)
                .contentType("image/png");
        given().get("/v1/knots/secure-bow?as=escpos")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("as"))
                .body("errors[0].detail", containsString("svg, png"));
        given().accept("image/gif").get("/v1/knots/secure-bow").then().statusCode(406);
    }

    @Test
    void aKnotThatIsNotThereIsNotFound() {
        given().get("/v1/knots/noose").then().statusCode(404).body("detail", equalTo("There is no knot of this name."));
    }

    @Test
    void lacesThatComeUndoneAreTiedWithAKnotThatHolds() {
        var advice = given().contentType("application/json")
                .body("{\"complaints\":[\"laces-come-undone\"]}")
                .post("/v1/lacing-recommendations");
        advice.then().statusCode(200).body("knots.id", equalTo(List.of("balanced-bow", "surgeons-bow", "secure-bow")));
        List<String> drawings = advice.path("knots.svgHref");
        assertThat(drawings)
                .allSatisfy(href -> given().get(href).then().statusCode(200).contentType(startsWith("image/svg+xml")));
        given().contentType("application/json")
                .body("{\"complaints\":[\"heel-slip\"]}")
                .post("/v1/lacing-recommendations")
                .then()
                .body("knots", nullValue());
        given().contentType("application/json")
                .body("{\"shoe\":{\"closure\":\"dial\"},\"complaints\":[\"laces-come-undone\"]}")
                .post("/v1/lacing-recommendations")
                .then()
                .body("knots", nullValue());
    }
}
