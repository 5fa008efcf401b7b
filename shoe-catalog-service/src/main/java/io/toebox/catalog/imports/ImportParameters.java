package io.toebox.catalog.imports;

import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.platform.ProblemException;

import static io.toebox.catalog.platform.ProblemType.IDEMPOTENCY_KEY_MISSING;

/** Reads what is said of a file beside the file. */
final class ImportParameters {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{16,128}");

    private ImportParameters() {}

    static @Nullable String parseCurrency(@Nullable String text) {
        try {
            return text == null
                    ? null
                    : Currency.getInstance(text.toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw ProblemException.ofParameter(
                    "currency", "unknown-value", "A currency is three letters of ISO 4217, such as EUR.");
        }
    }

    /** The key of {@code Idempotency-Key}, which is a quoted string; one without quotes is taken too. */
    static String parseKey(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(
                    IDEMPOTENCY_KEY_MISSING,
                    "Send Idempotency-Key with a new UUID, and the same one when you send the same file again.");
        }
        String key = header.strip();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.ofParameter(
                    "Idempotency-Key", "invalid-format", "16 to 128 visible ASCII characters, such as a UUID.");
        }
        return key;
    }
}
