package io.toebox.catalog.sizes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class SizeConversionsResourceTest {

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ObjectMapper mapper;

    @BeforeEach
    void startSeeded() {
        catalogue.seeded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42 2/3", "42⅔", "42.67", "42,667"})
    void aThirdIsReadHoweverItIsWritten(String value) {
        var answer = json(convert("brand=adidas", "lastGender=women", "from=eu", "value=" + value, "to=us-women"));

        assertThat(sizes(answer)).containsExactly("10 women brand-chart");
        assertThat(answer.at("/from/label").asText()).isEqualTo("42 2/3");
    }

    @Test
    void withoutALastEveryChartOfTheBrandAnswers() {
        assertThat(sizes(json(convert("brand=NIKE", "from=EU", "value=40", "to=UK"))))
                .containsExactly("6 men brand-chart", "6 women brand-chart");
    }

    @Test
    void fromMenToWomenTheBrandsChartsMeetInAnEuSize() {
        var answer = json(convert("brand=ASICS", "from=us-men", "value=9", "to=us-women"));

        assertThat(sizes(answer)).containsExactly("10.5 women brand-chart");
        assertThat(answer.at("/matches/0/through/label").asText()).isEqualTo("42.5");
        assertThat(codes(answer)).containsExactly("through-common-eu");
    }

    @ParameterizedTest
    @CsvSource({
        "brand=No Such Brand, brand-has-no-chart",
        "brand=Ahnu&lastGender=women, no-chart-of-this-last",
        "brand=PUMA, chart-lacks-size"
    })
    void whereNoChartTellsItSaysWhy(String brand, String code) {
        var parts = new ArrayList<>(List.of(brand.split("&")));
        parts.addAll(List.of("from=uk", "value=8", "to=jp-cm"));
        var answer = json(convert(parts.toArray(String[]::new)));

        assertThat(codes(answer)).containsExactly(code);
        assertThat(answer.path("matches")).isNotEmpty().allSatisfy(match -> {
            assertThat(match.path("basis").asText()).isEqualTo("other-brands");
            assertThat(match.path("uncertaintySizes").asDouble()).isPositive();
        });
    }

    @Test
    void theFormulaTellsWhatItStandsFor() {
        var match = json(convert("brand=No Such Brand", "from=uk", "value=8", "to=us-men"))
                .at("/matches/0");

        assertThat(match.path("basis").asText()).isEqualTo("formula");
        assertThat(match.path("footLengthMm").decimalValue()).isEqualByComparingTo("262.47");
        assertThat(match.path("exactValue").decimalValue()).isEqualByComparingTo("9");
        assertThat(match.path("uncertaintySizes").decimalValue()).isEqualByComparingTo("0.5");
    }

    @Test
    void withoutABrandTheOthersAnswerAndSayHowFarTheyAreApart() {
        var answer = json(convert("from=us-men", "value=10.5", "to=eu"));

        assertThat(sizes(answer)).containsExactly("44.5 men other-brands");
        var match = answer.at("/matches/0");
        assertThat(match.path("lowest").asText()).isEqualTo("44");
        assertThat(match.path("highest").asText()).isEqualTo("44.5");
        assertThat(match.path("uncertaintySizes").asDouble()).isBetween(0.5, 1.5);
        assertThat(answer.path("notes")).isEmpty();
        assertThat(answer.has("brand")).isFalse();
    }

    @Test
    void aSizeMeansTheSameInEverySystem() {
        assertThat(sizes(json(convert("from=us-men", "value=10.5", "to=us-women"))))
                .containsExactly("12  formula");
        assertThat(sizes(json(convert("from=us-men", "value=10.5", "to=mondopoint"))))
                .containsExactly("275  formula");
        assertThat(sizes(json(convert("from=us-women", "value=12", "to=mondopoint"))))
                .containsExactly("275  formula");
        assertThat(sizes(json(convert("from=eu", "value=44.5", "to=mondopoint"))))
                .contains("275 men other-brands");
    }

    @Test
    void footLengthNeverComesFromAChart() {
        var answer = json(convert("brand=Ahnu", "from=us-men", "value=9", "to=mondopoint"));

        assertThat(sizes(answer)).containsExactly("262  formula");
        assertThat(codes(answer)).containsExactly("mondopoint-by-formula");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "uk|31|us-men|out-of-range|0|30",
                "uk|9 1/3|us-men|wrong-step|0|30",
                "eu|14|uk|out-of-range|15|60",
                "mondopoint|262.5|uk|wrong-step|100|400",
                "uk|nine|us-men|invalid-format|0|30",
                "mondopoint|100|us-men|out-of-range|185|400",
                "us-women|0|us-men|out-of-range|1.5|30"
            })
    void aValueThatIsNoSizeIsRefusedWithItsBounds(
            String from, String value, String to, String code, double min, double max) {
        var problem = problem(convert("from=" + from, "value=" + value, "to=" + to));

        assertThat(problem.path("parameter").asText()).isEqualTo("value");
        assertThat(problem.path("code").asText()).isEqualTo(code);
        assertThat(problem.path("min").asDouble()).isEqualTo(min);
        assertThat(problem.path("max").asDouble()).isEqualTo(max);
    }

    @ParameterizedTest
    @CsvSource({
        "from=uk&value=8, to, required",
        "from=uk&to=eu, value, required",
        "value=8&to=eu, from, required",
        "from=fr&value=8&to=eu, from, unknown-value",
        "from=uk&value=8&to=fr, to, unknown-value",
        "from=uk&value=8&to=uk, to, same-as-from",
        "from=uk&value=8&to=eu&lastGender=child, lastGender, unknown-value",
        "from=us-men&value=8&to=eu&lastGender=women, lastGender, contradicts-scale",
        "from=us-men&value=8&to=us-women&lastGender=men, lastGender, contradicts-scale",
        "from=uk&value=8&to=eu&last=men, last, unknown-parameter"
    })
    void aParameterThatCannotBeIsNamed(String query, String parameter, String code) {
        var problem = problem(convert(query.split("&")));

        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("code").asText()).isEqualTo(code);
    }

    @Test
    void conversionsMayBeCached() {
        assertThat(convert("from=uk", "value=8", "to=eu").header("Cache-Control"))
                .isEqualTo("public, max-age=60, stale-while-revalidate=600, stale-if-error=86400");
    }

    private static List<String> sizes(JsonNode answer) {
        var sizes = new ArrayList<String>();
        for (var match : answer.path("matches")) {
            sizes.add("%s %s %s"
                    .formatted(
                            match.at("/size/label").asText(),
                            match.path("lastGender").asText(),
                            match.path("basis").asText()));
        }
        return sizes;
    }

    private static List<String> codes(JsonNode answer) {
        return answer.findValuesAsText("code");
    }

    private static Response convert(String... parameters) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            query.put(parameter.substring(0, equals), parameter.substring(equals + 1));
        }
        return given().queryParams(query).get("/v1/size-conversions");
    }

    private JsonNode problem(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        var errors = read(answer).path("errors");
        assertThat(errors).hasSize(1);
        return errors.get(0);
    }

    private JsonNode json(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return read(answer);
    }

    private JsonNode read(Response answer) {
        try {
            return mapper.readTree(answer.asString());
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
