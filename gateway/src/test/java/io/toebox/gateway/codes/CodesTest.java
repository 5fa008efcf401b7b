package io.toebox.gateway.codes;

import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class CodesTest {

    /** The stand-in answers this limit with what it has received. */
    private static final String QUESTION = "{\"limit\": 109%s}";

    @Inject
    DataSource database;

    @Test
    void aCodeOpensItsAnswerOnce() {
        var made = make(QUESTION.formatted(""));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.header("Cache-Control")).isEqualTo("no-store");
        String code = made.jsonPath().getString("code");

        var opened = open(code.toLowerCase(Locale.ROOT).replace("-", ""));
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.header("Cache-Control")).isEqualTo("no-store");
        assertThat(opened.jsonPath().getList("items")).isEmpty();
        assertThat(open(code).statusCode()).isEqualTo(404);
    }

    @Test
    void wrongUsedAndExpiredAreTheSame() throws SQLException {
        String used = make(QUESTION.formatted("")).jsonPath().getString("code");
        open(used);
        String expired = make(QUESTION.formatted("")).jsonPath().getString("code");
        change("update sealed_answer set expires_at = now() - interval '1 second'");

        String wrong = refusal("2222-2222");
        assertThat(refusal(used)).isEqualTo(wrong);
        assertThat(refusal(expired)).isEqualTo(wrong);
        assertThat(refusal("no code at all")).isEqualTo(wrong);
    }

    @Test
    void complaintsAreNeitherAskedForNorKept() {
        int without = make(QUESTION.formatted("")).statusCode();
        var opened = open(make(QUESTION.formatted(", \"complaints\": [\"numb-toes\"]"))
                .jsonPath()
                .getString("code"));

        assertThat(without).isEqualTo(201);
        assertThat(opened.jsonPath().getInt("received")).isEqualTo("{\"limit\":109}".length());
    }

    @Test
    void theDatabaseHoldsNeitherCodeNorAnswerAndNobodyCanMakeOneUp() throws SQLException {
        String code = make(QUESTION.formatted("")).jsonPath().getString("code");
        String kept = text("select string_agg(code || sealed, ' ') from sealed_answer");
        assertThat(kept).doesNotContain(code, code.replace("-", ""), "items", "109");

        change("update sealed_answer set sealed = overlay(sealed placing 'AAAA' from 40)");
        assertThat(open(code).statusCode()).isEqualTo(404);
    }

    @Test
    void aQuestionThatIsRefusedGivesNoCode() {
        var refused = make("{\"limit\": 101}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("instance")).isEqualTo("/v1/codes");
        assertThat(given().contentType("application/json")
                        .body("{}")
                        .post("/v1/codes/readings")
                        .statusCode())
                .isEqualTo(400);
    }

    private static Response make(String question) {
        return given().contentType("application/json").body(question).post("/v1/codes");
    }

    private static Response open(String code) {
        return given().contentType("application/json")
                .body("{\"code\": \"" + code + "\"}")
                .post("/v1/codes/readings");
    }

    private static String refusal(String code) {
        var answer = open(code);
        assertThat(answer.statusCode()).isEqualTo(404);
        return answer.asString().replaceFirst("\"requestId\":\"[^\"]*\"", "");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
