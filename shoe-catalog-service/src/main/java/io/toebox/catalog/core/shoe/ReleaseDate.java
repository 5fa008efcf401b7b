package io.toebox.catalog.core.shoe;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * When a model came out, only as exactly as it is known.
 *
 * @param iso ISO 8601: {@code 2024}, {@code 2024-05} or {@code 2024-05-17}
 */
public record ReleaseDate(String iso) {

    public ReleaseDate {
        try {
            switch (iso.length()) {
                case 4 -> Year.parse(iso);
                case 7 -> YearMonth.parse(iso);
                default -> LocalDate.parse(iso);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "A release date is a year, a month or a day such as 2024-05, not '" + iso + "'.", e);
        }
    }
}
