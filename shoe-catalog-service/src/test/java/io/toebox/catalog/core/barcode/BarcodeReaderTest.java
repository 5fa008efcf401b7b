package io.toebox.catalog.core.barcode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.EAN13CheckDigit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.catalog.core.barcode.BarcodeReading.Form;
import io.toebox.catalog.core.barcode.BarcodeReading.Read;
import io.toebox.catalog.core.barcode.BarcodeReading.Reason;
import io.toebox.catalog.core.barcode.BarcodeReading.Unreadable;
import io.toebox.catalog.core.shoe.Gtin;

import static org.assertj.core.api.Assertions.assertThat;

class BarcodeReaderTest {

    private static final Gtin GS1_EXAMPLE = new Gtin("09506000134352");

    @Property
    void checkDigitsAgreeWithAnotherImplementation(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long body)
            throws CheckDigitException {
        String digits = "%012d".formatted(body);

        assertThat(String.valueOf(Gtin.checkDigitOf(digits)))
                .isEqualTo(EAN13CheckDigit.EAN13_CHECK_DIGIT.calculate(digits));
    }

    @Property
    void everyFormOfOneNumberReadsEqual(@ForAll @LongRange(min = 1, max = 9_999_999_999_999L) long body) {
        String fourteen = withCheckDigit("%013d".formatted(body));
        var gtin = new Gtin(fourteen);

        for (int length : new int[] {8, 12, 13, 14}) {
            if (fourteen.substring(0, 14 - length).chars().allMatch(digit -> digit == '0')) {
                String digits = fourteen.substring(14 - length);
                assertThat(gtinIn(digits)).isEqualTo(gtin);
                assertThat(gtinIn(String.join(" ", digits.split("")))).isEqualTo(gtin);
                assertThat(gtinIn(digits.charAt(0) + "-" + digits.substring(1))).isEqualTo(gtin);
                assertThat(gtinIn("'" + digits)).isEqualTo(gtin);
            }
        }
        assertThat(gtinIn("https://id.example.org/some/path/01/" + fourteen + "/10/ABC?17=271231"))
                .isEqualTo(gtin);
        assertThat(gtinIn("(01)" + fourteen + "(10)ABC")).isEqualTo(gtin);
        assertThat(gtinIn("]d201" + fourteen + "17271231")).isEqualTo(gtin);
    }

    @Property
    void oneWrongDigitIsNeverReadAsAnotherNumber(
            @ForAll @LongRange(min = 1, max = 999_999_999_999L) long body,
            @ForAll @LongRange(min = 1, max = 9) long difference) {
        String digits = withCheckDigit("%012d".formatted(body));
        char wrong = (char) ('0' + (digits.charAt(5) - '0' + difference) % 10);

        assertThat(BarcodeReader.read(digits.substring(0, 5) + wrong + digits.substring(6)))
                .isInstanceOf(Unreadable.class);
    }

    @Property
    void noTextIsTooStrange(@ForAll String text) {
        assertThat(BarcodeReader.read(text)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://id.gs1.org/01/09506000134352/10/ABC?17=271231, DIGITAL_LINK",
        "HTTPS://EXAMPLE.COM/gtin/09506000134352, DIGITAL_LINK",
        "example.com/01/9506000134352#top, DIGITAL_LINK",
        "(01)09506000134352, ELEMENT_STRING",
        "(01) 09506000134352 (21) 4711, ELEMENT_STRING",
        "]d20109506000134352, ELEMENT_STRING",
        "]C1010950600013435210ABC, ELEMENT_STRING",
        "]E09506000134352, DIGITS",
        "9506000134352, DIGITS",
        "950-6000-13435-2, DIGITS",
        "９５０６０００１３４３５２, DIGITS",
        "9506000134352.0, DIGITS"
    })
    void scannersSpreadsheetsAndAddressesAreRead(String text, Form form) {
        assertThat(BarcodeReader.read(text)).isEqualTo(new Read(GS1_EXAMPLE, form));
    }

    @ParameterizedTest
    @CsvSource({"36000291452, 00036000291452", "9638074, "})
    void aLostZeroIsPutBackOnlyWhenTheCheckDigitProvesIt(String text, String expected) {
        var reading = BarcodeReader.read(text);

        if (expected == null) {
            assertThat(reading).isInstanceOfSatisfying(Unreadable.class, u -> assertThat(u.reason())
                    .isEqualTo(Reason.WRONG_LENGTH));
        } else {
            assertThat(reading).isEqualTo(new Read(new Gtin(expected), Form.ZEROS_RESTORED));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "8.8E+11, DIGITS_LOST",
        "'8,80123456789E+11', DIGITS_LOST",
        "9506000134353, WRONG_CHECK_DIGIT",
        "(01)09506000134353, WRONG_CHECK_DIGIT",
        "00000000, ALL_ZEROS",
        "123456, WRONG_LENGTH",
        "does not apply, NOT_A_NUMBER",
        "https://example.com/ghost-16, NOT_A_NUMBER"
    })
    void whatIsNoNumberIsRefusedWithTheReason(String text, Reason reason) {
        assertThat(BarcodeReader.read(text)).isInstanceOfSatisfying(Unreadable.class, u -> assertThat(u.reason())
                .isEqualTo(reason));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "=\"\"", "]d2", "\u0000"})
    void nothingIsNotANumber(String text) {
        assertThat(BarcodeReader.read(text)).isInstanceOf(Unreadable.class);
    }

    private static Gtin gtinIn(String text) {
        assertThat(BarcodeReader.read(text)).as(text).isInstanceOf(Read.class);
        return ((Read) BarcodeReader.read(text)).gtin();
    }

    private static String withCheckDigit(String body) {
        return body + Gtin.checkDigitOf(body);
    }
}
