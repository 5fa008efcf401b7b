package io.toebox.catalog.core.barcode;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

import io.toebox.catalog.core.barcode.BarcodeReading.Advice;
import io.toebox.catalog.core.barcode.BarcodeReading.Form;
import io.toebox.catalog.core.barcode.BarcodeReading.Read;
import io.toebox.catalog.core.barcode.BarcodeReading.Unreadable;
import io.toebox.catalog.core.shoe.Gtin;

/**
 * Reads barcode texts as scanners, spreadsheets and addresses write them: GTIN-8, -12, -13 and -14, GS1 element strings and
 * GS1 Digital Links (GS1 General Specifications and GS1 Digital Link URI Syntax; RECALLED). Zeros in front do not change a
 * check digit, so it also proves a number that lost one of them.
 */
public final class BarcodeReader {

    /** No barcode and no address of one is longer. */
    private static final int MAX_LENGTH = 2000;

    private static final Set<Integer> LENGTHS = Set.of(8, 12, 13, 14);

    /** One digit short of a GTIN-8 and of a GTIN-12; shorter numbers are as likely a shop's own. */
    private static final Set<Integer> LENGTHS_WITHOUT_ZERO = Set.of(7, 11);

    private static final Pattern ADDRESS = Pattern.compile("(?i)(https?://.*|[\\w.-]+\\.\\w+/.*)");
    private static final Pattern IN_ADDRESS = Pattern.compile("(?i)/(?:01|gtin)/([0-9]{8}|[0-9]{12,14})(?=[/?#]|$)");

    /** What a scanner puts in front: ISO/IEC 15424 symbology identifiers of the codes that carry a GTIN. */
    private static final Pattern SYMBOLOGY = Pattern.compile("^\\](?:d2|C1|e0|Q3|J1|E0|E4|I1)");

    private static final Pattern ELEMENT_STRING = Pattern.compile("(?:\\(01\\)|01)([0-9]{14})(?:[^0-9].*|[0-9]{2}.*)?");
    private static final Pattern EXPONENT = Pattern.compile("[0-9]+(?:[.,][0-9]+)?[eE]\\+?[0-9]+");
    private static final Pattern GROUPING = Pattern.compile("[\\s\\p{Pd}\\p{Z}]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private BarcodeReader() {}

    /** What {@code text} says. Never throws, whatever the text. */
    public static BarcodeReading read(String text) {
        if (text.length() > MAX_LENGTH) {
            return notANumber();
        }
        String written = withoutWrapping(text);
        if (ADDRESS.matcher(written).matches()) {
            var address = IN_ADDRESS.matcher(written);
            return address.find()
                    ? checked(address.group(1), Form.DIGITAL_LINK)
                    : new Unreadable(Advice.GIVE_LINK_OR_NUMBER, 0);
        }
        if (EXPONENT.matcher(written).matches()) {
            return new Unreadable(Advice.FORMAT_AS_TEXT, 0);
        }
        String compact = GROUPING.matcher(written).replaceAll("");
        var elements = ELEMENT_STRING.matcher(compact);
        if (elements.matches()) {
            return checked(elements.group(1), Form.ELEMENT_STRING);
        }
        return DIGITS.matcher(compact).matches() ? digits(compact) : notANumber();
    }

    private static BarcodeReading digits(String digits) {
        if (LENGTHS.contains(digits.length())) {
            return checked(digits, Form.DIGITS);
        }
        boolean zeroLost = LENGTHS_WITHOUT_ZERO.contains(digits.length());
        if (zeroLost && checked(digits, Form.ZEROS_RESTORED) instanceof Read read) {
            return read;
        }
        return new Unreadable(Advice.GIVE_ALL_DIGITS, digits.length());
    }

    private static BarcodeReading checked(String digits, Form form) {
        String body = digits.substring(0, digits.length() - 1);
        if (digits.chars().allMatch(digit -> digit == '0')) {
            return new Unreadable(Advice.LEAVE_EMPTY, digits.length());
        }
        if (Gtin.checkDigitOf(body) != digits.charAt(digits.length() - 1) - '0') {
            return new Unreadable(Advice.COMPARE_WITH_BOX, digits.length());
        }
        return new Read(new Gtin("0".repeat(14 - digits.length()) + digits), form);
    }

    /** Without what spreadsheets and scanners put around a number. */
    private static String withoutWrapping(String text) {
        String written = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        written = SYMBOLOGY.matcher(written).replaceFirst("");
        written = written.replaceFirst("^=?[\"'’]+", "").replaceFirst("[\"'’]+$", "");
        return written.replaceFirst("^([0-9]+)[.]0+$", "$1").strip();
    }

    private static BarcodeReading notANumber() {
        return new Unreadable(Advice.GIVE_NUMBER, 0);
    }
}
