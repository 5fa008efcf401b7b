package io.toebox.catalog.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.ws.rs.core.MediaType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.edge.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ImportBodyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"text/csv", "application/vnd.ms-excel", "text/csv;charset=UTF-8", "application/octet-stream"})
    void whatBrowsersAndWindowsSendIsTakenAsItIs(String type) throws IOException {
        assertThat(open(type, "a,b\r\n")).isEqualTo("a,b\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "image/png"})
    void anythingElseIsToldWhatIsTaken(String type) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> open(type, "{}"))
                .withMessageContaining("text/csv");
    }

    /** The delimiter has to be told from all that begins like it. */
    @Property
    void theFileOfAFormIsFoundWhateverIsInIt(
            @ForAll @StringLength(max = 60) @CharRange(from = '-', to = '0') @CharRange(from = '\n', to = '\r')
                    String file)
            throws IOException {
        String form = "--0-0\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\nshop\r\n"
                + "--0-0\r\nContent-Disposition: form-data; name=\"f\"; filename=\"x.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--0-0--\r\n";
        String expected = file.contains("\r\n--0-0") ? file.substring(0, file.indexOf("\r\n--0-0")) : file;

        assertThat(open(form, Map.of("boundary", "0-0"))).isEqualTo(expected);
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> open(
                        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--\r\n",
                        Map.of("boundary", "b")));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> open("", Map.of("boundary", "b")));
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> open("--b", Map.of()));
    }

    private static String open(String type, String body) throws IOException {
        return read(MediaType.valueOf(type), body);
    }

    private static String open(String body, Map<String, String> parameters) throws IOException {
        return read(new MediaType("multipart", "form-data", parameters), body);
    }

    private static String read(MediaType type, String body) throws IOException {
        var bytes = new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
        return new String(ImportBody.open(type, bytes).readAllBytes(), StandardCharsets.UTF_8);
    }
}
