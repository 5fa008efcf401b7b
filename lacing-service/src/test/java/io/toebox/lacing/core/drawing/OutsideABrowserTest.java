package io.toebox.lacing.core.drawing;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JComponent;

import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.toebox.edge.language.Language;

import static org.assertj.core.api.Assertions.assertThat;

/** A drawing can be read where there are no variables, no media queries and no dark mode: in a renderer that is no browser. */
class OutsideABrowserTest {

    private static final int DARK = 40;
    private static final int MOST_ELEMENTS = 20_000;

    static Stream<Sample> inAllForms() {
        return Sample.of(Shoes.catalogue().getLast(), Language.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource("inAllForms")
    void itIsNoBlackShape(Sample sample) {
        var image = render(sample.svg());
        assertThat(share(image, OutsideABrowserTest::isDark)).isLessThan(0.33);
    }

    @ParameterizedTest
    @MethodSource("inAllForms")
    void bothEndsAndTheShoeAreToldApart(Sample sample) {
        var image = render(sample.svg());
        var colours = sample.svg().contains("mm\"")
                ? List.of(Color.BLACK, Color.WHITE)
                : List.of(new Color(0x173fae), new Color(0xffc94d), new Color(0xf1f4f7), new Color(0xe3e8ee));
        for (var colour : colours) {
            assertThat(share(image, pixel -> isNear(pixel, colour)))
                    .as("%s in %s", colour, sample.form())
                    .isGreaterThan(0.001);
        }
    }

    private interface Wanted {
        boolean matches(Color pixel);
    }

    private static double share(BufferedImage image, Wanted wanted) {
        int found = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                found += wanted.matches(new Color(image.getRGB(x, y))) ? 1 : 0;
            }
        }
        return (double) found / (image.getWidth() * image.getHeight());
    }

    private static boolean isDark(Color pixel) {
        return pixel.getRed() < DARK && pixel.getGreen() < DARK && pixel.getBlue() < DARK;
    }

    private static boolean isNear(Color pixel, Color colour) {
        return Math.abs(pixel.getRed() - colour.getRed()) < 8
                && Math.abs(pixel.getGreen() - colour.getGreen()) < 8
                && Math.abs(pixel.getBlue() - colour.getBlue()) < 8;
    }

    private static BufferedImage render(String svg) {
        var limits = new DocumentLimits(
                DocumentLimits.DEFAULT_MAX_NESTING_DEPTH, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, MOST_ELEMENTS);
        var document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder().documentLimits(limits).build());
        assertThat(document).isNotNull();
        var size = document.size();
        var image = new BufferedImage(
                (int) Math.ceil(size.width), (int) Math.ceil(size.height), BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        document.render((JComponent) null, graphics);
        graphics.dispose();
        return image;
    }
}
