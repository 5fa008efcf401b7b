package io.toebox.catalog.shoes;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.starter.FreshCatalogue;

import static io.restassured.RestAssured.given;
import static io.toebox.catalog.shoes.WritingRequests.add;
import static io.toebox.catalog.shoes.WritingRequests.get;
import static org.assertj.core.api.Assertions.assertThat;

/** Each field of a written shoe, just inside and just outside of what it may say. */
@QuarkusTest
class ShoeFieldsTest {

    private static final Map<String, String> PLAIN =
            Map.of("brand", "\"Own\"", "model", "\"Plain\"", "sources", "[\"me\"]");
    private static final String VARIANT = "{\"variants\":[{\"size\":{\"scale\":\"us-men\",\"value\":9}%s}]}";
    private static final String MEASUREMENT =
            "{\"measurements\":[{\"dimension\":\"%s\",\"method\":\"%s\",\"valueMm\":%s,\"onWidth\":\"wide\","
                    + "\"onSize\":{\"scale\":\"eu\",\"label\":\"42 2/3\"},\"source\":\"me\"%s}]}";

    @Inject
    FreshCatalogue catalogue;

    @BeforeEach
    void startEmpty() {
        catalogue.empty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"brand\":null} | #/brand | required",
                "{\"brand\":\"\"} | #/brand | required",
                "{\"brand\":\"  \"} | #/brand | required",
                "{\"brand\":7} | #/brand | wrong-type",
                "{\"brand\":\"a\\u0000b\"} | #/brand | invalid-format",
                "{\"brand\":\"a\\ud800b\"} | #/brand | invalid-format",
                "{\"model\":null} | #/model | required",
                "{\"model\":[\"a\"]} | #/model | wrong-type",
                "{\"model\":\"a\\nb\"} | #/model | invalid-format",
                "{\"version\":\"\"} | #/version | out-of-range",
                "{\"version\":16} | #/version | wrong-type",
                "{\"slug\":\"other\"} | #/slug | unknown-property",
                "{\"updatedAt\":\"2026-01-01T00:00:00Z\"} | #/updatedAt | unknown-property",
                "{\"toeBoxShape\":{\"shape\":\"tapered\"}} | #/toeBoxShape | unknown-property",
                "{\"lastGender\":\"boys\"} | #/lastGender | unknown-value",
                "{\"lastGender\":\"men\\u0000\"} | #/lastGender | unknown-value",
                "{\"category\":\"track\"} | #/category | unknown-value",
                "{\"category\":{}} | #/category | unknown-value",
                "{\"paces\":\"tempo\"} | #/paces | wrong-type",
                "{\"paces\":[\"tempo\",\"slow\"]} | #/paces/1 | unknown-value",
                "{\"paces\":[null]} | #/paces/0 | required",
                "{\"closure\":\"velcro\"} | #/closure | unknown-value",
                "{\"status\":\"sold\"} | #/status | unknown-value",
                "{\"releaseDate\":\"2024-13\"} | #/releaseDate | invalid-format",
                "{\"releaseDate\":\"+12024-01-01\"} | #/releaseDate | invalid-format",
                "{\"releaseDate\":\"May 2024\"} | #/releaseDate | invalid-format",
                "{\"releaseDate\":2024} | #/releaseDate | wrong-type",
                "{\"archSupport\":\"high\"} | #/archSupport | unknown-value",
                "{\"plate\":\"steel\"} | #/plate | unknown-value",
                "{\"declaredToeBoxShape\":\"square\"} | #/declaredToeBoxShape | unknown-value",
                "{\"widthsOffered\":[\"2E\"]} | #/widthsOffered/0 | unknown-value",
                "{\"upperStretch\":\"some\"} | #/upperStretch | unknown-value",
                "{\"sizeRating\":2.915} | #/sizeRating | too-many-decimals",
                "{\"sizeRating\":\"3\"} | #/sizeRating | wrong-type",
                "{\"weightG\":240.5} | #/weightG | wrong-type",
                "{\"weightG\":99999999999} | #/weightG | out-of-range",
                "{\"dropMm\":8.05} | #/dropMm | too-many-decimals",
                "{\"dropMm\":1e-999999999} | #/dropMm | too-many-decimals",
                "{\"dropMm\":1e999999999} | #/dropMm | out-of-range",
                "{\"heelStackMm\":true} | #/heelStackMm | wrong-type",
                "{\"extraHeelLockEyelet\":\"yes\"} | #/extraHeelLockEyelet | wrong-type",
                "{\"extraHeelLockEyelet\":1} | #/extraHeelLockEyelet | wrong-type",
                "{\"price\":{\"amount\":10,\"currency\":null}} | #/price/currency | required",
                "{\"price\":{\"currency\":\"EUR\"}} | #/price/amount | required",
                "{\"price\":{\"amount\":10,\"currency\":\"EURO\"}} | #/price/currency | unknown-value",
                "{\"price\":{\"amount\":10,\"currency\":\"\\u0000\"}} | #/price/currency | unknown-value",
                "{\"price\":{\"amount\":10.001,\"currency\":\"EUR\"}} | #/price/amount | too-many-decimals",
                "{\"price\":{\"amount\":10,\"currency\":\"EUR\",\"vat\":19}} | #/price/vat | unknown-property",
                "{\"sources\":null} | #/sources | required",
                "{\"sources\":[]} | #/sources | required",
                "{\"sources\":[\"\"]} | #/sources/0 | required",
                "{\"sources\":[\"me\",null]} | #/sources/1 | required",
                "{\"sources\":[\"a\\u0000\"]} | #/sources/0 | invalid-format",
                "{\"variants\":[null]} | #/variants/0 | required",
                "{\"variants\":[{}]} | #/variants/0/size | required",
                "{\"variants\":[{\"size\":{}}]} | #/variants/0/size/scale | required",
                "{\"variants\":[{\"size\":{\"scale\":\"us-men\"}}]} | #/variants/0/size | required",
                "{\"variants\":[{\"size\":{\"scale\":\"us\",\"value\":9}}]} | #/variants/0/size/scale | unknown-value",
                "{\"variants\":[{\"size\":{\"scale\":\"us-men\",\"value\":9.25}}]} | #/variants/0/size/value | invalid-format",
                "{\"variants\":[{\"size\":{\"scale\":\"us-men\",\"value\":42}}]} | #/variants/0/size/value | not-a-size",
                "{\"variants\":[{\"size\":{\"scale\":\"us-men\",\"label\":\"9 1/3\"}}]} | #/variants/0/size/label | not-a-size",
                "{\"variants\":[{\"size\":{\"scale\":\"eu\",\"label\":\"forty\"}}]} | #/variants/0/size/label | invalid-format",
                "{\"variants\":[{\"size\":{\"scale\":\"eu\",\"label\":42}}]} | #/variants/0/size/label | wrong-type",
                "{\"variants\":[{\"size\":{\"scale\":\"eu\",\"value\":1e-999999999}}]} | #/variants/0/size/value | invalid-format",
                "{\"variants\":[{\"size\":{\"scale\":\"eu\",\"value\":-1}}]} | #/variants/0/size/value | out-of-range",
            })
    void aFieldThatSaysNothingValidIsNamed(String change, String pointer, String code) {
        assertRefused(change, 400, pointer, code);
    }

    @Test
    void anEntryOfAListIsNamed() {
        assertRefused(VARIANT.formatted(",\"width\":\"2E\""), 400, "#/variants/0/width", "unknown-value");
        assertRefused(VARIANT.formatted(",\"widthLetter\":\"F\""), 400, "#/variants/0/widthLetter", "unknown-value");
        assertRefused(
                VARIANT.formatted(",\"gtins\":[\"0195394123456\",\"0195394123454\"]"),
                400,
                "#/variants/0/gtins/1",
                "wrong-check-digit");
        assertRefused(VARIANT.formatted(",\"gtins\":[\"1.95E+12\"]"), 400, "#/variants/0/gtins/0", "digits-lost");
        assertRefused(VARIANT.formatted(",\"gtins\":[\"\\u0000\"]"), 400, "#/variants/0/gtins/0", "not-a-number");
        assertRefused(VARIANT.formatted(",\"gtins\":[195394123456]"), 400, "#/variants/0/gtins/0", "wrong-type");
        assertRefused(VARIANT.formatted(",\"gtins\":[null]"), 400, "#/variants/0/gtins/0", "required");
        assertRefused(measured("heel", "store", "60"), 400, "#/measurements/0/dimension", "unknown-value");
        assertRefused(measured("heel-width", "eye", "60"), 400, "#/measurements/0/method", "unknown-value");
        assertRefused(measured("heel-width", "lab", "60"), 400, "#/measurements/0/method", "unknown-value");
        assertRefused(measured("heel-width", "store", "60.05"), 400, "#/measurements/0/valueMm", "too-many-decimals");
        assertRefused(measured("heel-width", "store", "null"), 400, "#/measurements/0/valueMm", "required");
        assertRefused(measured("heel-width", "store", "1e99999"), 400, "#/measurements/0/valueMm", "out-of-range");
        assertRefused(
                MEASUREMENT.formatted("heel-width", "store", "60", ",\"measuredOn\":\"2026-02-30\""),
                400,
                "#/measurements/0/measuredOn",
                "invalid-format");
        assertRefused(
                MEASUREMENT.formatted("heel-width", "store", "60", ",\"by\":\"me\""),
                400,
                "#/measurements/0/by",
                "unknown-property");
    }

    @ParameterizedTest
    @CsvSource({
        "sizeRating, 1, 5, 0.01, ",
        "weightG, 1, 2000, 1, ",
        "dropMm, -20, 30, 0.1, mm",
        "heelStackMm, 1, 100, 0.1, mm",
        "forefootStackMm, 1, 100, 0.1, mm",
        "laceLengthMm, 300, 3000, 0.1, mm",
        "eyeletRows, 3, 10, 1, ",
    })
    void bothBoundsAreTakenAndWhatIsOutsideIsToldThem(
            String field, BigDecimal min, BigDecimal max, BigDecimal step, String unit) {
        for (var number : List.of(min, max)) {
            assertThat(written("{\"%s\":%s}".formatted(field, number)).statusCode())
                    .isEqualTo(201);
            catalogue.empty();
        }
        for (var number : List.of(min.subtract(step), max.add(step))) {
            var answer = assertRefused("{\"%s\":%s}".formatted(field, number), 400, "#/" + field, "out-of-range");
            assertThat(answer.jsonPath().getDouble("errors[0].min")).isEqualTo(min.doubleValue());
            assertThat(answer.jsonPath().getDouble("errors[0].max")).isEqualTo(max.doubleValue());
            assertThat(answer.jsonPath().getString("errors[0].unit")).isEqualTo(unit);
        }
    }

    @Test
    void aMeasurementHasTheBoundsOfItsDimension() {
        assertThat(written(measured("ball-girth", "store", "150.0")).statusCode())
                .isEqualTo(201);
        catalogue.empty();
        assertThat(written(measured("ball-girth", "store", "360")).statusCode()).isEqualTo(201);
        catalogue.empty();

        for (String value : new String[] {"149.9", "360.1", "-1", "0"}) {
            var answer = assertRefused(
                    measured("ball-girth", "store", value), 400, "#/measurements/0/valueMm", "out-of-range");
            assertThat(answer.jsonPath().getDouble("errors[0].min")).isEqualTo(150);
            assertThat(answer.jsonPath().getDouble("errors[0].max")).isEqualTo(360);
            assertThat(answer.jsonPath().getString("errors[0].unit")).isEqualTo("mm");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"brand", "model", "version"})
    void namesHaveALength(String field) {
        String fits = "\u00fc".repeat(200);

        assertThat(written("{\"%s\":\"%s\"}".formatted(field, fits)).statusCode())
                .isEqualTo(201);
        assertThat(get("plain").jsonPath().getString(field)).isEqualTo(fits);
        assertRefused("{\"%s\":\"%s\"}".formatted(field, fits + "x"), 400, "#/" + field, "out-of-range");
    }

    @Test
    void listsHaveALength() {
        String two = "[" + "\"me\",".repeat(200);

        assertThat(written("{\"sources\":" + two.replaceFirst(",$", "]") + "}").statusCode())
                .isEqualTo(201);
        assertRefused("{\"sources\":" + two + "\"me\"]}", 400, "#/sources", "out-of-range");
    }

    @Test
    void whatContradictsItselfIsNamed() {
        String nine = "{\"size\":{\"scale\":\"us-men\",\"value\":9},\"width\":\"wide\",\"gtins\":[%s]}";
        String ten = "{\"size\":{\"scale\":\"us-men\",\"label\":\"10\"},\"gtins\":[%s]}";
        String gtin = "\"0195394123456\"";

        assertRefused(
                "{\"variants\":[" + nine.formatted("") + "," + ten.formatted("") + "," + nine.formatted("") + "]}",
                422,
                "#/variants/2",
                "duplicate");
        assertRefused(
                "{\"variants\":[" + nine.formatted(gtin) + "," + ten.formatted("\"195394123456\"") + "]}",
                422,
                "#/variants/1/gtins/0",
                "duplicate");
        assertRefused(
                "{\"variants\":[{\"size\":{\"scale\":\"eu\",\"value\":42,\"label\":\"42.5\"}}]}",
                422,
                "#/variants/0/size",
                "contradiction");
        String twice = measured("heel-width", "store", "60");
        String second =
                twice.substring(twice.indexOf('[') + 1, twice.lastIndexOf(']')).replace(":60,", ":61,");
        assertRefused(twice.replace("]}", "," + second + "]}"), 422, "#/measurements/1", "duplicate");
        assertThat(written("{\"variants\":[" + nine.formatted(gtin + "," + gtin) + "]}")
                        .statusCode())
                .as("the same barcode twice at one size is only said twice")
                .isEqualTo(201);
    }

    @Test
    void oneAnswerNamesEverything() {
        var answer = written("{\"brand\":null,\"weightG\":0,\"category\":\"track\",\"variants\":[{}],\"dropMm\":0.05}");

        assertThat(answer.jsonPath().<String>getList("errors.pointer"))
                .containsExactlyInAnyOrder("#/brand", "#/weightG", "#/category", "#/variants/0/size", "#/dropMm");
        assertThat(answer.jsonPath().getString("detail")).startsWith("5 fields");
    }

    @Test
    void whatTheWordsTellAndWhatTheSizesTellIsOneAnswer() {
        var answer =
                written("{\"category\":\"track\",\"releaseDate\":\"2024-13\",\"variants\":[{\"size\":{\"scale\":\"eu\","
                        + "\"label\":\"forty\"},\"width\":\"2E\"}],\"price\":{\"amount\":10,\"currency\":\"EURO\"}}");

        assertThat(answer.jsonPath().<String>getList("errors.pointer"))
                .containsExactly(
                        "#/category",
                        "#/price/currency",
                        "#/releaseDate",
                        "#/variants/0/size/label",
                        "#/variants/0/width");
    }

    @Test
    void aPatchNamesEverythingToo() {
        written("{\"version\":\"1\"}");

        var answer = given().contentType("application/merge-patch+json")
                .header("If-Match", get("plain").header("ETag"))
                .body("{\"category\":\"track\",\"plate\":\"steel\",\"dropMm\":8.05,\"weightG\":\"x\"}")
                .patch("/v1/shoes/plain");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().<String>getList("errors.pointer"))
                .containsExactly("#/category", "#/dropMm", "#/plate", "#/weightG");
    }

    @Test
    void wordsAreReadInAnyCaseAndAnsweredInOne() {
        written("{\"category\":\"Trail-RACE\",\"price\":{\"amount\":10,\"currency\":\"eur\"}}");

        assertThat(get("plain").jsonPath().getString("category")).isEqualTo("trail-race");
        assertThat(get("plain").jsonPath().getString("price.currency")).isEqualTo("EUR");
    }

    /** Whatever a field holds, the answer is the sender's: never a fault of the service. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "-1",
                "0",
                "1e400",
                "1e-400",
                "123456789012345678901234567890",
                "\"\"",
                "\"\\u0000\"",
                "\"\\ud83d\"",
                "\"\ud83d\udc5f\"",
                "\"a'; drop table shoe; --\"",
                "[]",
                "[[]]",
                "[null]",
                "[1]",
                "[\"x\"]",
                "[{}]",
                "{}",
                "{\"x\":1}",
                "[{\"size\":[]}]",
                "[{\"size\":{\"scale\":null}}]",
                "[{\"dimension\":\"ball-width\",\"valueMm\":{}}]"
            })
    void noValueOfAnyFieldIsAFaultOfTheService(String value) {
        for (var field : ShoeRequest.class.getRecordComponents()) {
            var answer = written("{\"%s\":%s}".formatted(field.getName(), value));

            assertThat(answer.statusCode())
                    .as("%s = %s: %s", field.getName(), value, answer.asString())
                    .isIn(201, 400, 412, 422);
            if (answer.statusCode() != 201) {
                assertThat(answer.contentType()).startsWith("application/problem+json");
            }
        }
    }

    private Response assertRefused(String change, int status, String pointer, String code) {
        var answer = written(change);
        var errors = answer.jsonPath();

        assertThat(answer.statusCode()).as("%s: %s", change, answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(errors.<String>getList("errors.pointer"))
                .as(answer.asString())
                .contains(pointer);
        assertThat(errors.getString("errors.find { it.pointer == '" + pointer + "' }.code"))
                .as(answer.asString())
                .isEqualTo(code);
        return answer;
    }

    /** A shoe that would be taken, with these fields instead. Joined as text, so that every digit and escape arrives. */
    private static Response written(String change) {
        var body = new StringBuilder(change.substring(0, change.lastIndexOf('}')));
        PLAIN.forEach((field, value) -> {
            if (!change.contains("\"" + field + "\":")) {
                body.append(",\"").append(field).append("\":").append(value);
            }
        });
        return add("plain", body.append('}').toString());
    }

    private static String measured(String dimension, String method, String value) {
        return MEASUREMENT.formatted(dimension, method, value, "");
    }
}
