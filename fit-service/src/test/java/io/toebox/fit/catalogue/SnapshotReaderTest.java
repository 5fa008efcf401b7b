package io.toebox.fit.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Measurement.Method;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class SnapshotReaderTest {

    private static final String HEADER = "{\"kind\":\"header\",\"sequence\":7,\"shoes\":1}\n";

    // As strict as the service's own: a whole number is not read from 1200.0.
    private final SnapshotReader reader =
            new SnapshotReader(new ObjectMapper().disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT));

    @Test
    void everyAnnouncedRealShoeIsRead() throws IOException {
        try (var lines = SnapshotReaderTest.class.getResourceAsStream("/snapshot.ndjson")) {
            var snapshot = reader.read(lines, "\"t\"", Instant.EPOCH);
            assertThat(snapshot.cards()).hasSizeGreaterThan(300);
            assertThat(snapshot.engine().shoeCount()).isEqualTo(snapshot.cards().size());
            assertThat(snapshot.charts().find("ASICS", new Size(SizeScale.US_MEN, 18)))
                    .hasValueSatisfying(labels -> assertThat(labels.eu()).isEqualTo("42.5"));
        }
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
        assertThatIOException().isThrownBy(() -> read(HEADER + "{\"kind\":\"shoe\",\"shoe\":{\"slug\":"));
    }

    private Snapshot read(String text) throws IOException {
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "\"t\"", Instant.EPOCH);
    }

    private static String shoe(String facts) {
        return "{\"kind\":\"shoe\",\"shoe\":{\"slug\":\"s\",\"brand\":\"A\",\"lastGender\":\"men\"," + facts + "}}\n";
    }

    private static String measurement(String dimension, String method, double mm) {
        return "{\"dimension\":\"%s\",\"valueMm\":%s,\"method\":\"%s\",\"onSize\":{\"scale\":\"us-men\",\"value\":9},\"onWidth\":\"standard\"}"
                .formatted(dimension, mm, method);
    }
}
