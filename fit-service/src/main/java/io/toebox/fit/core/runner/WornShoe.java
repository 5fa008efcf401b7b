package io.toebox.fit.core.runner;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * A shoe the runner owns and how it feels.
 *
 * @param name which shoe
 * @param size labelled size, or null when it was not told or the barcode tells it
 * @param width width, or null when it was not told or the barcode tells it
 * @param feel how each zone feels; a zone nobody spoke of is absent
 */
public record WornShoe(
        Name name, @Nullable Size size, @Nullable WidthGrade width, Map<FeltZone, Verdict> feel) {

    public WornShoe {
        var copy = new EnumMap<FeltZone, Verdict>(FeltZone.class);
        copy.putAll(feel);
        feel = Collections.unmodifiableMap(copy);
    }

    /** Its width; the standard one when nobody told, in which most shoes are sold. */
    public WidthGrade widthOrStandard() {
        return width == null ? WidthGrade.STANDARD : width;
    }

    /** How a shoe is named. */
    public sealed interface Name {}

    /** The catalogue's slug of a shoe. */
    public record Slug(String slug) implements Name {}

    /** The barcode of one size and width of a shoe, 14 digits. */
    public record Gtin(String gtin) implements Name {

        private static final int DIGITS = 14;

        /**
         * Reads a printed barcode of 8, 12, 13 or 14 digits (GS1 General Specifications) and fills it up to 14.
         *
         * @throws IllegalArgumentException when it has another length, another character or a wrong check digit
         */
        public static Gtin parse(String printed) {
            if (!printed.matches("[0-9]{8}|[0-9]{12,14}")) {
                throw new IllegalArgumentException("a GTIN has 8, 12, 13 or 14 digits");
            }
            String gtin = "0".repeat(DIGITS - printed.length()) + printed;
            int sum = 0;
            for (int i = 0; i < DIGITS; i++) {
                int digit = gtin.charAt(i) - '0';
                sum += i % 2 == 0 ? 3 * digit : digit;
            }
            if (sum % 10 != 0) {
                throw new IllegalArgumentException("wrong check digit");
            }
            return new Gtin(gtin);
        }
    }
}
