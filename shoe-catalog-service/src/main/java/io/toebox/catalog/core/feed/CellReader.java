package io.toebox.catalog.core.feed;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.toebox.catalog.core.feed.Finding.Code;
import io.toebox.catalog.core.shoe.TenthMm;
import io.toebox.catalog.core.shoe.Term;

/** Reads single values of a row; what cannot be read is found and left out. */
record CellReader(WrittenRow row, RowFindings findings) {

    private static final Pattern AMOUNT = Pattern.compile("(-?[0-9]{1,7}(?:[.,][0-9]{1,3})?)\\s*([\\p{L}\"]{0,12})");

    /** Millimetres of a centimetre and of an inch, in tenths. */
    private static final int CENTIMETRE = 100;

    private static final int INCH = 254;

    /** What a reading of a cell may refuse, with the sentence that says what to do. */
    static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final Code code;

        Refusal(Code code, String action) {
            super(action);
            this.code = code;
        }
    }

    /** The value of the first cell of a field; null when there is none or it is refused. */
    <T> @Nullable T read(Field field, Function<String, T> reading) {
        var cell = row.find(field);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(cell.get().text().strip());
        } catch (Refusal refusal) {
            findings.warning(cell.get(), refusal.code, String.valueOf(refusal.getMessage()));
            return null;
        }
    }

    /** A word of a vocabulary, with spaces or underscores as good as hyphens. */
    <E extends Enum<E>> @Nullable E term(Field field, Class<E> vocabulary) {
        return read(field, text -> Term.find(vocabulary, text.replaceAll("[ _]+", "-"))
                .orElseThrow(() -> new Refusal(
                        Code.VALUE_UNREADABLE,
                        "Write one of " + String.join(", ", Term.listOf(vocabulary)) + ", or nothing.")));
    }

    /** A text as it may be kept. */
    @Nullable
    String text(Field field) {
        return read(field, text -> StoredText.find(text)
                .orElseThrow(() -> new Refusal(
                        Code.VALUE_UNREADABLE,
                        "Write it in at most %d readable characters.".formatted(StoredText.MAX_LENGTH))));
    }

    /** A whole number between these bounds. */
    @Nullable
    Integer number(Field field, int min, int max, String unit) {
        return read(field, text -> {
            var matcher = AMOUNT.matcher(text);
            boolean ofUnit = matcher.matches()
                    && (matcher.group(2).isEmpty() || matcher.group(2).equalsIgnoreCase(unit));
            var number = ofUnit ? findWhole(matcher.group(1)) : Optional.<Integer>empty();
            if (number.isEmpty()) {
                throw new Refusal(
                        Code.VALUE_UNREADABLE, "Write a whole number" + (unit.isEmpty() ? "." : " of " + unit + "."));
            }
            if (number.get() < min || number.get() > max) {
                throw new Refusal(Code.VALUE_OUT_OF_RANGE, "Write a number from %d to %d.".formatted(min, max));
            }
            return number.get();
        });
    }

    private static Optional<Integer> findWhole(String text) {
        try {
            return Optional.of(new BigDecimal(text.replace(',', '.')).intValueExact());
        } catch (ArithmeticException notWhole) {
            return Optional.empty();
        }
    }

    /** Millimetres between these bounds; a value in centimetres or inches is named as such. */
    @Nullable
    TenthMm length(Field field, TenthMm min, TenthMm max) {
        return read(field, text -> {
            var matcher = AMOUNT.matcher(text);
            if (!matcher.matches()) {
                throw new Refusal(Code.VALUE_UNREADABLE, "Write millimetres with at most one decimal, such as 95.5.");
            }
            var number = new BigDecimal(matcher.group(1).replace(',', '.'));
            int unit = unitOf(matcher.group(2));
            if (unit != 10) {
                throw new Refusal(Code.VALUE_UNREADABLE, inMillimetres(number, unit));
            }
            return within(number, min, max);
        });
    }

    private static TenthMm within(BigDecimal mm, TenthMm min, TenthMm max) {
        for (int unit : new int[] {CENTIMETRE, INCH}) {
            boolean outside = !isWithin(tenths(mm, 10), min, max);
            if (outside && isWithin(tenths(mm, unit), min, max)) {
                throw new Refusal(Code.VALUE_OUT_OF_RANGE, inMillimetres(mm, unit));
            }
        }
        if (!isWithin(tenths(mm, 10), min, max)) {
            throw new Refusal(
                    Code.VALUE_OUT_OF_RANGE, "Write millimetres from %s to %s.".formatted(min.mm(), max.mm()));
        }
        try {
            return TenthMm.parseMm(mm.toPlainString());
        } catch (IllegalArgumentException tooExact) {
            throw new Refusal(Code.VALUE_UNREADABLE, "Write millimetres with at most one decimal, such as 95.5.");
        }
    }

    private static boolean isWithin(BigDecimal tenths, TenthMm min, TenthMm max) {
        return tenths.compareTo(BigDecimal.valueOf(min.tenths())) >= 0
                && tenths.compareTo(BigDecimal.valueOf(max.tenths())) <= 0;
    }

    private static BigDecimal tenths(BigDecimal number, int unit) {
        return number.multiply(BigDecimal.valueOf(unit));
    }

    private static String inMillimetres(BigDecimal number, int unit) {
        String mm = tenths(number, unit).movePointLeft(1).stripTrailingZeros().toPlainString();
        return "Write millimetres: %s is %s mm if it is %s."
                .formatted(number.toPlainString(), mm, unit == INCH ? "in inches" : "in centimetres");
    }

    private static int unitOf(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "", "mm" -> 10;
            case "cm" -> CENTIMETRE;
            case "in", "inch", "inches", "\"" -> INCH;
            default -> throw new Refusal(Code.VALUE_UNREADABLE, "Write millimetres without another unit.");
        };
    }

    /** Yes or no. */
    @Nullable
    Boolean yesOrNo(Field field) {
        return read(field, text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "y", "1" -> true;
            case "false", "no", "n", "0" -> false;
            default -> throw new Refusal(Code.VALUE_UNREADABLE, "Write true or false, or nothing.");
        });
    }

    /** A day. */
    @Nullable
    LocalDate day(Field field) {
        return read(field, text -> {
            try {
                var day = LocalDate.parse(text);
                if (day.getYear() >= 1970 && day.getYear() <= 2999) {
                    return day;
                }
            } catch (DateTimeException notADay) {
                // Refused below, like a day of another century.
            }
            throw new Refusal(Code.VALUE_UNREADABLE, "Write the day as 2026-05-17.");
        });
    }
}
