package io.toebox.lacing.print;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.util.Map;
import java.util.stream.Stream;

import com.github.weisj.jsvg.attributes.font.FontResolver;

/**
 * The letters this machine has. Drawings break their lines for Helvetica, which Arial and Liberation Sans are as wide as; where
 * none of them is installed, the usual letters are drawn narrower, so that no line runs over the edge of the paper.
 *
 * @param family as the renderer knows it
 * @param percent of their own width
 */
record Letters(String family, int percent) {

    private static final String SAMPLE = "The quick brown fox jumps over the lazy dog 1234567890";

    /** As wide as the sample is in Helvetica, by its published widths, in sizes of a letter. */
    private static final double SAMPLE_WIDTH = 25.624;

    private static final float SIZE = 1000;

    /** Those of this machine. */
    static final Letters INSTALLED = Stream.of("Arial", "Helvetica", "Liberation Sans")
            .filter(FontResolver.supportedFonts()::contains)
            .findFirst()
            .map(Letters::of)
            .orElseGet(() -> of(Font.SANS_SERIF));

    static Letters of(String family) {
        double width = width(Map.of(TextAttribute.FAMILY, family, TextAttribute.SIZE, SIZE));
        return new Letters(family, (int) Math.min(100, Math.floor(100 * SAMPLE_WIDTH / width)));
    }

    private static double width(Map<TextAttribute, Object> attributes) {
        return new Font(attributes)
                        .getStringBounds(SAMPLE, new FontRenderContext(null, true, true))
                        .getWidth()
                / SIZE;
    }

    /** The attributes of a drawing that is to have them. */
    String attributes() {
        return " font-family=\"%s\" font-stretch=\"%d%%\"".formatted(family, percent);
    }
}
