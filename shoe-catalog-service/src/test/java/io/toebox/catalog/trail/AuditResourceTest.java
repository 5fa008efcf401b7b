package io.toebox.catalog.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.shoes.ShoeWriter;
import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class AuditResourceTest {

    private static final Author AUTHOR = new Author("import", "job 7");

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    @Test
    void everythingThatHappenedToAShoeIsTold() {
        var shoe = ShoeFixture.shoe("plain");
        writer.upsert(List.of(shoe), AUTHOR);
        writer.upsert(List.of(ShoeFixture.renamed(shoe, "Newer")), AUTHOR);
        writer.upsert(List.of(ShoeFixture.renamed(shoe, "Newer")), AUTHOR);
        writer.remove("plain", AUTHOR);

        var audit = audit("kind=shoe&subject=plain");
        assertThat(audit.<String>getList("items.action")).containsExactly("removed", "changed", "added");
        assertThat(audit.<String>getList("items.author")).containsOnly("import");
        assertThat(audit.<String>getList("items.occasion")).containsOnly("job 7");
        assertThat(audit.getList("items[1].changed"))
                .isEqualTo(List.of(Map.of("property", "model", "before", "Model plain", "after", "Newer")));
        assertThat(audit.getList("items[2].changed")).isEmpty();
        assertThat(audit.<Map<String, Object>>getList("items[0].changed"))
                .contains(Map.of("property", "model", "before", "Newer"))
                .noneMatch(entry -> entry.containsKey("after"));
        assertThat(audit.getMap("items[0]").keySet())
                .containsExactlyInAnyOrder("at", "author", "occasion", "action", "kind", "subject", "changed");
    }

    @Test
    void aRequestIsNamedByItsId() {
        given().header("X-Request-Id", "my-request-1")
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body("{\"brand\":\"Own\",\"model\":\"Plain\",\"sources\":[\"me\"]}")
                .put("/v1/shoes/plain");

        var audit = audit("kind=SHOE&subject=plain");
        assertThat(audit.getString("items[0].occasion")).isEqualTo("my-request-1");
        assertThat(audit.getString("items[0].author")).isEqualTo("operator");
    }

    @Test
    void whatIsRolledBackLeavesNoTrace() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    writer.upsert(List.of(ShoeFixture.shoe("lost")), AUTHOR);
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(audit("kind=shoe&subject=lost").getList("items")).isEmpty();
    }

    @Test
    void followingTheCursorTellsEverythingOnceNewestFirst() {
        var shoe = ShoeFixture.shoe("plain");
        var models = new ArrayList<String>();
        for (int i = 0; i < 7; i++) {
            models.addFirst("Model " + i);
            writer.upsert(List.of(ShoeFixture.renamed(shoe, models.getFirst())), AUTHOR);
        }

        var seen = new ArrayList<String>();
        String cursor = "";
        do {
            var page = audit("kind=shoe&subject=plain&limit=2" + cursor);
            assertThat(page.getList("items")).hasSizeLessThanOrEqualTo(2);
            page.<List<Map<String, String>>>getList("items.changed").stream()
                    .flatMap(List::stream)
                    .forEach(changed -> seen.add(changed.get("after")));
            cursor = page.getString("nextCursor") == null ? "" : "&cursor=" + page.getString("nextCursor");
        } while (!cursor.isEmpty());
        models.removeLast();
        assertThat(seen).isEqualTo(models);
    }

    @Test
    void aCursorOfAnotherSubjectIsRefused() {
        writer.upsert(List.of(ShoeFixture.shoe("plain")), AUTHOR);
        writer.upsert(List.of(ShoeFixture.renamed(ShoeFixture.shoe("plain"), "B")), AUTHOR);
        String cursor = audit("kind=shoe&subject=plain&limit=1").getString("nextCursor");

        assertThat(given().get("/v1/audit?kind=shoe&subject=other&cursor=" + cursor)
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void nobodyKeepsTheAnswer() {
        assertThat(given().get("/v1/audit?kind=shoe&subject=plain").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @ParameterizedTest
    @CsvSource({
        "subject=plain, kind, required",
        "kind=shoe, subject, required",
        "kind=shoes&subject=plain, kind, unknown-value",
        "kind=%00&subject=plain, kind, unknown-value",
        "kind=shoe&subject=a%00b, subject, invalid-format",
        "kind=shoe&subject=plain&limit=0, limit, out-of-range",
        "kind=shoe&subject=plain&limit=201, limit, out-of-range",
        "kind=shoe&subject=plain&limit=x, limit, wrong-type",
        "kind=shoe&subject=plain&cursor=AAAA, cursor, invalid-cursor",
        "kind=shoe&subject=plain&cursor=%F0%9F%91%9F, cursor, invalid-cursor",
        "kind=shoe&subject=plain&author=me, author, unknown-parameter",
    })
    void aBadParameterIsNamed(String query, String parameter, String code) {
        var answer = given().urlEncodingEnabled(false).get("/v1/audit?" + query);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("errors[0].parameter")).isEqualTo(parameter);
        assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
    }

    @Test
    void aSubjectHasALength() {
        assertThat(given().get("/v1/audit?kind=shoe&subject=" + "a".repeat(200)).statusCode())
                .isEqualTo(200);
        assertThat(given().get("/v1/audit?kind=shoe&subject=" + "a".repeat(201)).statusCode())
                .isEqualTo(400);
    }

    private static JsonPath audit(String query) {
        var answer = given().get("/v1/audit?" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
