package io.toebox.catalog.imports;

import java.util.Currency;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.IDEMPOTENCY_KEY_MISSING;

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
            throw ProblemException.of(
                    Mistake.ofParameter("currency", Mistake.UNKNOWN_VALUE, CATALOG.sentence("currency")));
        }
    }

    /** The key of {@code Idempotency-Key}, which is a quoted string; one without quotes is taken too. */
    static String parseKey(@Nullable String header) {
        if (header == null) {
            throw new ProblemException(IDEMPOTENCY_KEY_MISSING, CATALOG.sentence("import-key.missing"));
        }
        String key = header.strip();
        if (key.length() >= 2 && key.startsWith("\"") && key.endsWith("\"")) {
            key = key.substring(1, key.length() - 1);
        }
        if (!KEY.matcher(key).matches()) {
            throw ProblemException.of(
                    Mistake.ofParameter("Idempotency-Key", "invalid-format", CATALOG.sentence("import-key")));
        }
        return key;
    }
}
