#!/bin/sh
# A drawing with a block for dark mode loses its colours in two Java renderers, in each at another place of the block.
#
# Versions: jsvg 2.0.0, batik-transcoder 1.19, JDK 25.
# Does:     of a style sheet with one rule for the colour and one @media (prefers-color-scheme:dark) block, JSVG applies nothing when
#           the block stands last, Batik applies nothing behind the block when it stands first. What is left is black. With a style
#           element for each of them both renderers draw the colour; JSVG also does with the rule before and behind the block.
# Expected: a renderer without dark mode passes over the block, as CSS asks of one that does not know an at-rule or its condition, and
#           the order of two parts that do not meet makes no difference.
# Matters:  one SVG that follows the reader's dark mode is drawn well by every browser, and turned into a PDF, a label or an icon by
#           Java it is a black shape; Batik says nothing, JSVG logs what it did not expect. Moving the block mends it for one renderer
#           and breaks it for the other. Who draws shoes, soles or laces for both gives the dark block a style element of its own.
# Toebox:   the drawings of the lacing service are styled for browsers (DrawingStyle); what is to be read elsewhere has to carry its
#           colours without such a block.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

cat >pom.xml <<'POM'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>com.github.weisj</groupId><artifactId>jsvg</artifactId><version>2.0.0</version></dependency>
    <dependency><groupId>org.apache.xmlgraphics</groupId><artifactId>batik-transcoder</artifactId><version>1.19</version></dependency>
    <dependency><groupId>org.apache.xmlgraphics</groupId><artifactId>batik-codec</artifactId><version>1.19</version></dependency>
  </dependencies>
</project>
POM
sh "$here/../mvnw" -q -B -f pom.xml org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib 2>maven.log ||
  { cat maven.log; exit 1; }

cat >Lace.java <<'JAVA'
import java.awt.Component;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

class Lace {
    static final String LIGHT = ".lace{fill:#173fae}";
    static final String DARK = "@media (prefers-color-scheme:dark){.lace{fill:#9cc0ff}}";
    static final List<String> CHANGED = new ArrayList<>();

    public static void main(String[] arguments) throws Exception {
        tell("no dark block", "blue", "blue", LIGHT);
        tell("dark block last", "black", "blue", LIGHT + DARK);
        tell("dark block first", "blue", "black", DARK + LIGHT);
        tell("dark block between", "blue", "blue", LIGHT + DARK + LIGHT);
        tell("two style elements", "blue", "blue", LIGHT, DARK);
        CHANGED.forEach(change -> System.out.println("CHANGED: " + change));
        System.exit(CHANGED.isEmpty() ? 0 : 1);
    }

    static void tell(String what, String jsvg, String batik, String... sheets) throws Exception {
        var styles = new StringBuilder();
        for (String sheet : sheets) {
            styles.append("<style>").append(sheet).append("</style>");
        }
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\" viewBox=\"0 0 40 40\">" + styles
                + "<rect class=\"lace\" width=\"40\" height=\"40\"/></svg>";
        String byJsvg = colour(jsvg(svg));
        String byBatik = colour(batik(svg));
        System.out.printf("%-20s JSVG %-6s Batik %s%n", what, byJsvg, byBatik);
        if (!byJsvg.equals(jsvg) || !byBatik.equals(batik)) {
            CHANGED.add(what + " was " + jsvg + " by JSVG and " + batik + " by Batik");
        }
    }

    static BufferedImage jsvg(String svg) {
        var document = new SVGLoader().load(
                new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), null, LoaderContext.createDefault());
        var image = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        document.render((Component) null, graphics, new ViewBox(0, 0, 40, 40));
        graphics.dispose();
        return image;
    }

    static BufferedImage batik(String svg) throws Exception {
        var png = new ByteArrayOutputStream();
        new PNGTranscoder().transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(png));
        return ImageIO.read(new ByteArrayInputStream(png.toByteArray()));
    }

    static String colour(BufferedImage image) {
        return switch (image.getRGB(20, 20)) {
            case 0xff173fae -> "blue";
            case 0xff000000 -> "black";
            default -> Integer.toHexString(image.getRGB(20, 20));
        };
    }
}
JAVA
"${JAVA_HOME:+$JAVA_HOME/bin/}java" -Djava.awt.headless=true -cp "lib/*" Lace.java 2>java.log || { cat java.log; exit 1; }
