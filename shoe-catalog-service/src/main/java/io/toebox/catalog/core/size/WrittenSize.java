package io.toebox.catalog.core.size;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.toebox.catalog.core.shoe.SizeNumber;

/**
 * Reads the number of a size as people write it: {@code 9}, {@code 9.5}, {@code 9,5}, {@code 9 1/2}, {@code 42 2/3},
 * {@code 42⅔}, and thirds as decimals, rounded or cut off ({@code 42.67}, {@code 42,666}).
 */
public final class WrittenSize {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3})(?:[.,]0+"
            + "|(?<half>[.,]50*| ?½| 1/2)"
            + "|(?<third>[.,]3+| ?⅓| 1/3)"
            + "|(?<twoThirds>[.,]6*7|[.,]66+| ?⅔| 2/3))?");

    private WrittenSize() {}

    /**
     * The number the text means.
     *
     * @throws IllegalArgumentException when it is none, or past 500
     */
    public static SizeNumber parse(String text) {
        Matcher matcher = WRITTEN.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("A size is written like 9, 9.5 or 42 2/3.");
        }
        int sixths = Integer.parseInt(matcher.group(1)) * 6;
        if (matcher.group("half") != null) {
            sixths += 3;
        } else if (matcher.group("third") != null) {
            sixths += 2;
        } else if (matcher.group("twoThirds") != null) {
            sixths += 4;
        }
        return new SizeNumber(sixths);
    }
}
