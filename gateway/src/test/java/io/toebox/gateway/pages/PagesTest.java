package io.toebox.gateway.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.edge.language.Language;
import io.toebox.edge.problem.ProblemType;
import io.toebox.gateway.standin.StandInServices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(StandInServices.class)
class PagesTest {

    private static final List<Path> PAGES =
            List.of(Path.of("src/main/resources/META-INF/resources"), Path.of("src/main/resources/web"));
    private static final Pattern CLAIM = Pattern.compile(
            "(?i)\\b(diagnos|treat|cure|prevent(?!Default|Scroll)|heal(s|ed|ing)?\\b|therap(?!ist)|neurom|neuropath|morton|fasciitis)");

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyProblemTypeHasAPage(ProblemType type) {
        String page = given().get(type.uri())
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .extract()
                .asString();
        assertThat(page)
                .contains(type.title().in(Language.ENGLISH), "What it means", "What to do")
                .doesNotContain("%s");
    }

    @Test
    void anUnknownProblemTypeIsAProblem() {
        given().get("/problems/nonsense").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void theListNamesEveryProblemType() {
        String page = given().get("/problems").then().statusCode(200).extract().asString();
        assertThat(List.of(ProblemType.values()))
                .allSatisfy(type -> assertThat(page).contains(type.uri()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/store", "/demo", "/problems", "/problems/not-found"})
    void pagesRunOnlyTheirOwnScriptsAndStyles(String path) {
        var answer = given().get(path).then().statusCode(200).extract();
        assertThat(answer.header("Content-Security-Policy"))
                .contains("script-src 'self';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.asString())
                .doesNotContain("style=", "onclick", "https://", "http://")
                .doesNotContainPattern("<script(?![^>]*src=)");
    }

    @Test
    void thePagesLoadNothingFromElsewhere() throws IOException {
        assertThat(sources())
                .allSatisfy(file -> assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", ""))
                        .as("%s", file.getFileName())
                        .doesNotContain("http://", "https://", "innerHTML"));
    }

    @Test
    void noPageClaimsToBeMedicine() throws IOException {
        assertThat(sources())
                .allSatisfy(file -> assertThat(Files.readString(file).replace("preventDefault", ""))
                        .as("%s", file.getFileName())
                        .doesNotContainPattern(CLAIM));
        assertThat(given().get("/openapi.yaml").asString()).doesNotContainPattern(CLAIM);
        assertThat(ProblemType.values()).allSatisfy(type -> {
            var text = ProblemText.of(type);
            assertThat(text.meaning() + text.remedy()).doesNotContainPattern(CLAIM);
        });
    }

    private static List<Path> sources() throws IOException {
        var all = new ArrayList<Path>();
        for (var folder : PAGES) {
            try (var files = Files.walk(folder)) {
                files.filter(file -> file.toString().matches(".*\\.(ts|css|html|svg|js|webmanifest)"))
                        .forEach(all::add);
            }
        }
        assertThat(all).hasSizeGreaterThan(20);
        return all;
    }
}
