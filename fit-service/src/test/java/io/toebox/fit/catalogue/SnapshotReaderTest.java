package io.toebox.fit.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.type.LogicalType;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.SoldVariant;
import io.toebox.fit.core.shoe.WidthGrade;

import static io.toebox.fit.core.shoe.Grading.Certainty.COMPUTED;
import static io.toebox.fit.core.shoe.Grading.Certainty.RECALLED;
import static io.toebox.fit.core.shoe.Grading.Certainty.SEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.within;

class SnapshotReaderTest {

    private static final String HEADER = "{\"kind\":\"header\",\"edition\":\"e\",\"sequence\":7,\"shoes\":1}\n";

    private final SnapshotReader reader = new SnapshotReader(strict());

    /** As strict as the service's own: a whole number is not read from 1200.0, nor a text from 3. */
    private static ObjectMapper strict() {
        var json = new ObjectMapper().disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        json.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
        return json;
    }

    @Test
    void everyAnnouncedRealShoeIsRead() throws IOException {
        try (var lines = SnapshotReaderTest.class.getResourceAsStream("/snapshot.ndjson")) {
            var snapshot = reader.read(lines).toSnapshot();
            assertThat(snapshot.cards()).hasSizeGreaterThan(300);
            assertThat(snapshot.engine().shoeCount()).isEqualTo(snapshot.cards().size());
            assertThat(snapshot.charts().find("ASICS", new Size(SizeScale.US_MEN, 18)))
                    .hasValueSatisfying(labels -> assertThat(labels.eu()).isEqualTo("42.5"));
        }
    }

    @Test
    void aSizeOfAChartMayBeANumber() throws IOException {
        var chart =
                "{\"kind\":\"size-chart\",\"brand\":\"A\",\"lastGender\":\"men\",\"rows\":[{\"us\":9,\"uk\":8.5,\"eu\":43}]}\n";
        assertThat(read(HEADER + chart + shoe("\"widthsOffered\":[]"))
                        .charts()
                        .find("A", new Size(SizeScale.US_MEN, 18)))
                .hasValueSatisfying(labels -> {
                    assertThat(labels.uk()).isEqualTo("8.5");
                    assertThat(labels.eu()).isEqualTo("43");
                });
    }

    @Test
    void currentAndRetiredMethodsStayApart() throws IOException {
        var card = read(HEADER
                        + shoe("\"measurements\":["
                                + measurement("ball-width", "lab-current", 95) + ","
                                + measurement("ball-width", "lab-retired", 99)
                                + "]"))
                .cards()
                .get("s");
        assertThat(card.shoe().measurements())
                .extracting(m -> List.of(m.method(), m.valueMm()))
                .containsExactlyInAnyOrder(List.of(Method.CURRENT, 95.0), List.of(Method.RETIRED, 99.0));
    }

    @Test
    void whatANewerCatalogueMightSayIsSkipped() throws IOException {
        var snapshot = read(HEADER + "{\"kind\":\"brand\",\"brand\":\"A\",\"founded\":1949}\n"
                + shoe("\"widthsOffered\":[\"standard\",\"super-wide\"],\"measurements\":["
                        + measurement("heel-counter", "lab", 60) + "," + measurement("ball-width", "laser-2031", 95)
                        + "]"));
        var shoe = snapshot.cards().get("s").shoe();
        assertThat(shoe.widthsOffered()).containsExactly(WidthGrade.STANDARD);
        assertThat(shoe.measurements()).isEmpty();
    }

    @Test
    void aShoeAShopHasDescribedIsRead() throws IOException {
        var card = read(HEADER
                        + shoe(
                                "\"eyeletRows\":7,\"laceLengthMm\":1200.0,\"upperStretch\":\"low\",\"variants\":[{\"size\":"
                                        + "{\"scale\":\"eu\",\"value\":42.667,\"label\":\"42 2/3\"},\"gtins\":[\"00012345678905\"]}],"
                                        + "\"measurements\":[" + measurement("ball-width", "store", 95) + "]"))
                .cards()
                .get("s");
        assertThat(card.laceLengthMm()).isEqualTo(1200);
        assertThat(card.shoe().measurements())
                .as("a shop's caliper is not the lab's")
                .extracting(Measurement::method)
                .containsExactly(Method.STORE);
    }

    @Test
    void aSnapshotThatWasCutOffIsRefused() {
        assertThatIOException().isThrownBy(() -> read(HEADER)).withMessageContaining("cut off");
        assertThatIOException().isThrownBy(() -> read("")).withMessageContaining("cut off");
        assertThatIOException().isThrownBy(() -> read(HEADER + "{\"kind\":\"stock\",\"shop\":\"a\"}\n"));
        assertThatIOException().isThrownBy(() -> read(HEADER + "{\"kind\":\"shoe\",\"shoe\":{\"slug\":"));
    }

    @Test
    void aSnapshotThatCannotBeFollowedIsRefused() {
        assertThatIOException()
                .isThrownBy(() -> read("{\"kind\":\"header\",\"sequence\":7,\"shoes\":0}\n"))
                .withMessageContaining("followed");
    }

    @Test
    void theStateIsNamedByEditionAndSequence() throws IOException {
        assertThat(read(HEADER + shoe("\"measurements\":[]")).version()).isEqualTo("e-7");
    }

    /** Toe-box width tells one way of growing from another: the ball's grading is what it follows when it has none. */
    @Test
    void aGradingMakesOtherSizesOfItsBrandsShoesWiderOrNarrower() throws IOException {
        String measured =
                shoe("\"widthsOffered\":[\"standard\"],\"measurements\":[" + measurement("internal-length", "lab", 270)
                        + "," + measurement("ball-width", "lab-current", 95) + "]");
        var usual = read(HEADER + measured);
        var graded = read(HEADER + grading("A", "men", "ball-width", "4.5", "seen") + measured);

        assertThat(ballClearanceMm(graded) - ballClearanceMm(usual))
                .as("three sizes above the measured one, 4.5 mm each instead of the usual step")
                .isCloseTo(3 * (4.5 - Policy.BALL_WIDTH_PER_SIZE.value()), within(1e-6));
        for (String none : List.of(
                grading("B", "men", "ball-width", "4.5", "seen"),
                grading("A", "women", "ball-width", "4.5", "seen"),
                grading("A", "men", "heel-width", "4.5", "seen"))) {
            assertThat(ballClearanceMm(read(HEADER + none + measured))).as(none).isEqualTo(ballClearanceMm(usual));
        }
    }

    @Test
    void aCertaintyOfANewerCatalogueIsReadAsTheLeastOne() throws IOException {
        var json = new ObjectMapper();
        for (var certainty : Map.of("seen", SEEN, "computed", COMPUTED, "recalled", RECALLED, "proven", RECALLED)
                .entrySet()) {
            var line =
                    json.readValue(grading("A", "men", "ball-width", "4.5", certainty.getKey()), CatalogueLine.class);
            assertThat(ShoeReader.findGrading(line.grading()))
                    .hasValueSatisfying(
                            grading -> assertThat(grading.certainty()).isEqualTo(certainty.getValue()));
        }
    }

    @Test
    void linesOfStockSayWhatEachShopHas() throws IOException {
        String ofSeveralLines = "{\"kind\":\"stock\",\"shop\":\"a\",\"inStock\":[\"%s\"]}\n";
        var snapshot = read(HEADER
                + ofSeveralLines.formatted("00012345678905")
                + ofSeveralLines.formatted("00012345678912")
                + "{\"kind\":\"stock\",\"shop\":\"b\",\"inStock\":[]}\n"
                + shoe("\"variants\":[" + variant(9, "00012345678905") + "," + variant(10, "00012345678912") + ","
                        + variant(11, "00012345678929") + "]"));

        assertThat(snapshot.stock().find("a")).hasValueSatisfying(stocked -> assertThat(stocked)
                .containsExactly(Map.entry(
                        "s",
                        Set.of(
                                new SoldVariant(new Size(SizeScale.US_MEN, 18), WidthGrade.STANDARD),
                                new SoldVariant(new Size(SizeScale.US_MEN, 20), WidthGrade.STANDARD)))));
        assertThat(snapshot.stock().find("b"))
                .hasValueSatisfying(stocked -> assertThat(stocked).isEmpty());
        assertThat(snapshot.stock().find("c")).isEmpty();
    }

    private static double ballClearanceMm(Snapshot snapshot) {
        var foot = new Foot(Map.of(FootDimension.LENGTH, 290.0, FootDimension.BALL_WIDTH, 104.0));
        return snapshot
                .engine()
                .findFitting(
                        Runner.of(new FootPair(foot, foot)),
                        snapshot.cards().get("s").shoe(),
                        new Size(SizeScale.US_MEN, 24),
                        WidthGrade.STANDARD)
                .orElseThrow()
                .variant()
                .zones()
                .stream()
                .filter(fit -> fit.zone() == Zone.BALL_WIDTH)
                .mapToDouble(fit -> fit.clearance().meanMm())
                .findFirst()
                .orElseThrow();
    }

    private Snapshot read(String text) throws IOException {
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .toSnapshot();
    }

    private static String shoe(String facts) {
        return "{\"kind\":\"shoe\",\"shoe\":{\"slug\":\"s\",\"brand\":\"A\",\"lastGender\":\"men\"," + facts + "}}\n";
    }

    private static String grading(
            String brand, String lastGender, String dimension, String perSizeMm, String certainty) {
        return "{\"kind\":\"grading\",\"grading\":{\"brand\":\"%s\",\"lastGender\":\"%s\",\"dimension\":\"%s\",\"perSizeMm\":%s,\"source\":\"x\",\"certainty\":\"%s\"}}\n"
                .formatted(brand, lastGender, dimension, perSizeMm, certainty);
    }

    private static String variant(int size, String gtin) {
        return "{\"size\":{\"scale\":\"us-men\",\"value\":%d,\"label\":\"%d\"},\"width\":\"standard\",\"gtins\":[\"%s\"]}"
                .formatted(size, size, gtin);
    }

    private static String measurement(String dimension, String method, double mm) {
        return "{\"dimension\":\"%s\",\"valueMm\":%s,\"method\":\"%s\",\"onSize\":{\"scale\":\"us-men\",\"value\":9},\"onWidth\":\"standard\"}"
                .formatted(dimension, mm, method);
    }
}
