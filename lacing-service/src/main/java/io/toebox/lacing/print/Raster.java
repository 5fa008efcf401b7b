package io.toebox.lacing.print;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import javax.swing.JComponent;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;

/**
 * A drawing of ours as pixels on white.
 *
 * @param image the pixels
 * @param dotsPerMm how many there are to a millimetre of paper; empty for a drawing made for screens
 */
public record Raster(BufferedImage image, OptionalDouble dotsPerMm) {

    /** Dots of a receipt printer: 8 to a millimetre, which its makers call 203 dpi. */
    public static final int DOTS_PER_MM = 8;

    /** A drawing for screens is for those with two pixels to a point as well. */
    private static final int PIXELS_PER_UNIT = 2;

    /** A picture takes some 20 MB while it is drawn; whoever comes meanwhile waits. */
    private static final Semaphore ROOM = new Semaphore(2);

    /** Frames of a long lacing have more elements than the renderer takes without being told. */
    private static final DocumentLimits LIMITS = new DocumentLimits(
            DocumentLimits.DEFAULT_MAX_NESTING_DEPTH, DocumentLimits.DEFAULT_MAX_USE_NESTING_DEPTH, 20_000);

    /** The renderer knows no conditions and would warn of every one; without them the light colours are left. */
    private static final Pattern STYLE_SHEET = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);

    private static final Pattern FONT = Pattern.compile(" font-family=\"[^\"]*\"");

    private static final Pattern PAPER = Pattern.compile("^<svg [^>]* width=\"(\\d+)mm\" height=\"(\\d+)mm\"");

    /**
     * Renders a drawing: a printed one with {@value #DOTS_PER_MM} dots to the millimetre, any other in twice its size.
     *
     * @throws IllegalArgumentException when it is no SVG
     */
    public static Raster of(String svg) {
        return of(svg, Letters.INSTALLED);
    }

    static Raster of(String svg, Letters letters) {
        ROOM.acquireUninterruptibly();
        try {
            return draw(svg, letters);
        } finally {
            ROOM.release();
        }
    }

    private static Raster draw(String svg, Letters letters) {
        var light = STYLE_SHEET.matcher(svg).replaceAll("");
        var plain = FONT.matcher(light).replaceFirst(letters.attributes());
        var document = Optional.ofNullable(new SVGLoader()
                        .load(
                                new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8)),
                                null,
                                LoaderContext.builder().documentLimits(LIMITS).build()))
                .orElseThrow(() -> new IllegalArgumentException("not a drawing"));
        var paper = PAPER.matcher(plain);
        if (!paper.find()) {
            var box = document.viewBox();
            return new Raster(
                    render(
                            document,
                            PIXELS_PER_UNIT * box.width,
                            PIXELS_PER_UNIT * box.height,
                            BufferedImage.TYPE_INT_RGB),
                    OptionalDouble.empty());
        }
        double width = Integer.parseInt(paper.group(1)) * (double) DOTS_PER_MM;
        double height = Integer.parseInt(paper.group(2)) * (double) DOTS_PER_MM;
        return new Raster(
                render(document, width, height, BufferedImage.TYPE_BYTE_GRAY), OptionalDouble.of(DOTS_PER_MM));
    }

    private static BufferedImage render(SVGDocument document, double width, double height, int type) {
        var image = new BufferedImage((int) Math.ceil(width), (int) Math.ceil(height), type);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        var size = document.size();
        graphics.transform(AffineTransform.getScaleInstance(width / size.width, height / size.height));
        document.render((JComponent) null, graphics);
        graphics.dispose();
        return image;
    }
}
