package io.toebox.lacing.core.drawing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

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

    /** Not before a number, which belongs to the word before it, nor before a mark that French sets apart. */
    private static final Pattern BREAK = Pattern.compile(" (?![\\d:;?!])");

    private static final int OTHER_WIDTH = 700;
    private static final double ROOM = 1.05;
    private static final int LAST_LATIN = 0x24f;
    private static final int[] KNOWN = known();

    private TextFit() {}

    /** In the unit of the size. */
    static double width(String text, double size) {
        long thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            thousandths += width(text.charAt(i));
        }
        return thousandths * size * ROOM / 1000;
    }

    /** Lines of at most the given width, broken at spaces; a word wider than that has a line of its own. */
    static List<String> wrap(String text, double width, double size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double space = width(" ", size);
        double lineWidth = 0;
        for (var word : BREAK.split(text)) {
            double wordWidth = width(word, size);
            if (line.isEmpty()) {
                lineWidth = wordWidth;
            } else if (lineWidth + space + wordWidth > width) {
                lines.add(line.toString());
                line.setLength(0);
                lineWidth = wordWidth;
            } else {
                line.append(' ');
                lineWidth += space + wordWidth;
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
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
