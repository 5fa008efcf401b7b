package io.toebox.lacing.core.drawing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide a text is, without a font at hand. Widths are those of Helvetica, which Arial and Liberation Sans share (the
 * fonts the drawings ask for), with room for a wider font in their place.
 */
final class TextFit {

    /** Advance widths of the characters from space to tilde, in thousandths of the size. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
                556,
        556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
                833,
        722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
                556,
        556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
                334,
        260, 334, 584
    };

    /** No line starts with a number, which belongs to the word before it, nor with a mark that French sets apart. */
    private static final String NOT_AT_THE_START = "0123456789:;?!";

    private static final int OTHER_WIDTH = 700;
    private static final double ROOM = 1.05;
    private static final int LAST_LATIN = 0x24f;
    private static final int[] KNOWN = known();

    private TextFit() {}

    /** In the unit of the size. */
    static double width(String text, double size) {
        return width(thousandths(text, 0, text.length()), size);
    }

    private static double width(long thousandths, double size) {
        return thousandths * size * ROOM / 1000;
    }

    private static long thousandths(String text, int from, int to) {
        long thousandths = 0;
        for (int i = from; i < to; i++) {
            thousandths += width(text.charAt(i));
        }
        return thousandths;
    }

    /** A text whose words have been measured, to be broken to more than one width or size. */
    static final class Measured {

        private final String text;
        private final int[] starts;
        private final long[] thousandths;

        private Measured(String text, int[] starts, long[] thousandths) {
            this.text = text;
            this.starts = starts;
            this.thousandths = thousandths;
        }

        /** How many lines {@link #lines} would be. */
        int countLines(double width, double size) {
            int count = 0;
            for (int word = 0; word < starts.length; word = endOfLine(word, width, size)) {
                count++;
            }
            return count;
        }

        /** Lines of at most the given width, broken at spaces; a word wider than that has a line of its own. */
        List<String> lines(double width, double size) {
            var lines = new ArrayList<String>();
            for (int word = 0; word < starts.length; ) {
                int next = endOfLine(word, width, size);
                int end = next < starts.length ? starts[next] - 1 : text.length();
                lines.add(text.substring(starts[word], end));
                word = next;
            }
            return lines;
        }

        private int endOfLine(int first, double width, double size) {
            double space = width(width(' '), size);
            double lineWidth = width(thousandths[first], size);
            for (int word = first + 1; word < starts.length; word++) {
                double wordWidth = width(thousandths[word], size);
                if (lineWidth + space + wordWidth > width) {
                    return word;
                }
                lineWidth += space + wordWidth;
            }
            return starts.length;
        }
    }

    /** Measures the words of a text. */
    static Measured measure(String text) {
        var starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.range(1, text.length())
                                .filter(i -> text.charAt(i - 1) == ' ' && NOT_AT_THE_START.indexOf(text.charAt(i)) < 0))
                .toArray();
        var thousandths = new long[starts.length];
        for (int word = 0; word < starts.length; word++) {
            int end = word + 1 < starts.length ? starts[word + 1] - 1 : text.length();
            thousandths[word] = thousandths(text, starts[word], end);
        }
        return new Measured(text, starts, thousandths);
    }

    /** The lines of a text that is broken once. */
    static List<String> wrap(String text, double width, double size) {
        return measure(text).lines(width, size);
    }

    private static int width(char c) {
        return c < KNOWN.length ? KNOWN[c] : OTHER_WIDTH;
    }

    /** The widths by character; an accent takes no width of its own. */
    private static int[] known() {
        var known = new int[LAST_LATIN + 1];
        Arrays.setAll(known, c -> {
            int base = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD)
                    .charAt(0);
            return base >= ' ' && base <= '~' ? WIDTHS[base - ' '] : OTHER_WIDTH;
        });
        return known;
    }
}
