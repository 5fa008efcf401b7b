package io.toebox.catalog.stock;

import java.time.Instant;

import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

import io.toebox.edge.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CountLinesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T09:30:00Z");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void linesAreNumberedAsTheyStandInTheFile() {
        var lines = CountLines.ofCsv("gtin,quantity\n\n4006381333931,1\n\nx,1\n4006381333931,2", NOW);

        assertThat(lines.counts()).extracting(CountLines.Line::number).containsExactly(3L, 6L);
        assertThat(lines.refused()).extracting(LoadReport.Refused::line).containsExactly(5L);
        assertThat(lines.counts().getFirst().count().asOf()).isEqualTo(NOW);
    }

    @Test
    void windowsLineEndsAreCountedOnce() {
        var lines = CountLines.ofCsv("gtin,quantity\r\n4006381333931,1\r\nx,1\r\n", NOW);

        assertThat(lines.counts()).extracting(CountLines.Line::number).containsExactly(2L);
        assertThat(lines.refused()).extracting(LoadReport.Refused::line).containsExactly(3L);
    }

    @Test
    void columnsStandInAnyOrderAndCase() {
        var lines = CountLines.ofCsv("AsOf,Quantity,GTIN\n2026-03-01T10:00:00+01:00,7,4006381333931\n", NOW);

        var count = lines.counts().getFirst().count();
        assertThat(count.quantity()).isEqualTo(7);
        assertThat(count.asOf()).isEqualTo("2026-03-01T09:00:00Z");
    }

    @Test
    void aLineThatIsTooShortSaysWhatIsMissing() {
        assertThat(CountLines.ofCsv("gtin,quantity,asOf\n4006381333931\n", NOW).refused())
                .extracting(LoadReport.Refused::code)
                .containsExactly("required");
    }

    @Test
    void aHeaderOfAnotherFileIsRefused() {
        assertThatThrownBy(() -> CountLines.ofCsv("gtin,quantity,price\n", NOW)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aTimeUpToFiveMinutesAheadIsTaken() {
        String row = "gtin,quantity,asOf\n4006381333931,1,2026-03-01T09:35:0%dZ\n";

        assertThat(CountLines.ofCsv(row.formatted(0), NOW).counts()).hasSize(1);
        assertThat(CountLines.ofCsv(row.formatted(1), NOW).refused())
                .extracting(LoadReport.Refused::code)
                .containsExactly("in-the-future");
    }

    @Property
    void whateverStandsInARowIsReadOrReported(
            @ForAll
                    @StringLength(max = 40)
                    @CharRange(from = ' ', to = '~')
                    @Chars({'\u0000', '\n', '\r', '\t', '"', '\ud83d'})
                    String row) {
        var lines = CountLines.ofCsv("gtin,quantity\n4006381333931,1\n" + row, NOW);

        assertThat(lines.counts()).isNotEmpty();
    }

    @Property
    void whateverStandsInALineOfJsonIsReadOrReported(@ForAll String line) {
        var lines = CountLines.ofNdjson("{\"gtin\":\"4006381333931\",\"quantity\":1}\n" + line, MAPPER, NOW);

        assertThat(lines.counts()).isNotEmpty();
    }
}
