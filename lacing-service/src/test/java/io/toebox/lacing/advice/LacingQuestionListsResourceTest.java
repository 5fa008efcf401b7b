package io.toebox.lacing.advice;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class LacingQuestionListsResourceTest {

    private static final List<String> QUESTIONS = List.of(
            "{\"complaints\":[\"numb-toes\"],\"shoe\":{\"eyeletRows\":6}}",
            "{\"shoe\":{\"closure\":\"dial\"}}",
            "{}",
            "{\"complaints\":[\"numb-toes\"],\"shoe\":{\"eyeletRows\":6}}");
    private static final String CONTRADICTION =
            "{\"arch\":\"high\",\"archHeightIndex\":{\"value\":0.25,\"posture\":\"standing\"}}";

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void eachQuestionIsAnsweredInItsPlaceAsWhenAskedAlone(String language) {
        var together = post(list(QUESTIONS), language).then().statusCode(200);
        together.header("Cache-Control", "no-store").header("Content-Language", language);
        var answers = together.extract().jsonPath().getList("items.advice", Map.class);
        var alone = QUESTIONS.stream()
                .map(question -> given().contentType("application/json")
                        .header("Accept-Language", language)
                        .body(question)
                        .post("/v1/lacing-recommendations")
                        .jsonPath()
                        .getMap(""))
                .toList();
        assertThat(answers).hasSize(QUESTIONS.size()).isEqualTo(alone);
    }

    @Test
    void aQuestionThatContradictsItselfHasAProblemAndTheOthersAreAnswered() {
        post(list(List.of("{}", CONTRADICTION, "{\"shoe\":{\"eyeletRows\":4},\"soreRow\":7}")), "de")
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items[0].advice.outcome", equalTo("recommended"))
                .body("items[0].problem", nullValue())
                .body("items.status", equalTo(List.of(200, 422, 400)))
                .body("items[1].advice", nullValue())
                .body("items[1].problem.type", equalTo("contradiction"))
                .body("items[1].problem.errors.pointer", equalTo(List.of("#/archHeightIndex")))
                .body("items[2].problem.type", equalTo("validation-failed"))
                .body("items[2].problem.errors.pointer", equalTo(List.of("#/soreRow")));
    }

    @Test
    void aWrongValueIsNamedWithTheQuestionItIsIn() {
        post(list(List.of("{}", "{\"soreRow\":0}")), "en")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("#/questions/1/soreRow")));
    }

    @Test
    void noneAndTooManyAreRefusedAndTheMostIsTaken() {
        post(list(List.of()), "en").then().statusCode(400).body("errors[0].pointer", equalTo("#/questions"));
        post("{}", "en").then().statusCode(400).body("errors[0].pointer", equalTo("#/questions"));
        var most = Collections.nCopies(LacingQuestionList.MAX_QUESTIONS, "{}");
        post(list(most), "en").then().statusCode(200).body("items", hasSize(LacingQuestionList.MAX_QUESTIONS));
        var more = Collections.nCopies(LacingQuestionList.MAX_QUESTIONS + 1, "{}");
        post(list(more), "en").then().statusCode(400).body("errors[0].pointer", equalTo("#/questions"));
    }

    private static String list(List<String> questions) {
        return "{\"questions\":[%s]}".formatted(String.join(",", questions));
    }

    private static Response post(String body, String language) {
        return given().contentType("application/json")
                .header("Accept-Language", language)
                .body(body)
                .post("/v1/lacing-question-lists");
    }
}
