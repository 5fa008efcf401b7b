package io.toebox.lacing.core.drawing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LacingDrawingTest {

    @Test
    void everyDrawingIsAnAccessibleSelfContainedImage() throws Exception {
        for (var laced : Fittings.laced()) {
            var svg = parse(draw(laced, Foot.LEFT)).getDocumentElement();
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(text(svg, "title")).startsWith(laced.lacing().name()).contains("left shoe");
            assertThat(text(svg, "desc")).contains("toe at the top").contains("tie a bow");
            assertThat(elements(svg, "*")).allSatisfy(e -> {
                assertThat(e.getTagName()).isNotIn("script", "foreignObject", "image", "use", "a");
                assertThat(e.hasAttribute("id")).isFalse();
                assertThat(e.hasAttribute("href")).isFalse();
                assertThat(e.hasAttribute("style")).isFalse();
            });
            assertThat(text(svg, "style")).contains("prefers-color-scheme:dark").doesNotContain("url(", "@import");
        }
    }

    @Test
    void allTextAndLaceLieInsideThePicture() throws Exception {
        for (var laced : Fittings.laced()) {
            var svg = parse(draw(laced, Foot.RIGHT)).getDocumentElement();
            var box = svg.getAttribute("viewBox").split(" ");
            double width = Double.parseDouble(box[2]);
            double height = Double.parseDouble(box[3]);
            assertThat(elements(svg, "text")).allSatisfy(e -> {
                // The widest text is centred and takes less than half the picture; the others are a word long.
                double half = e.getTextContent().length() * 4.5;
                assertThat(number(e, "x")).isBetween(half, width - half);
                assertThat(number(e, "y")).isBetween(15.0, height - 5);
            });
            Strokes.inPaintingOrder(laced.path(), laced.fitting().eyelets()).stream()
                    .flatMap(s -> s.line().stream())
                    .forEach(p -> {
                        assertThat(p.x()).isBetween(60.0, width - 60);
                        assertThat(p.y()).isBetween(100.0, height - 60);
                    });
        }
    }

    @Test
    void rowsEndsStartAndDirectionAreLabelled() throws Exception {
        var svg = parse(LacingDrawing.toSvg(
                        "Criss-cross lacing",
                        Fittings.path(Lacings.CRISS_CROSS, 6, true),
                        new EyeletRows(6, true),
                        Foot.LEFT))
                .getDocumentElement();
        var texts = elements(svg, "text").stream().map(Element::getTextContent).toList();
        assertThat(texts).contains("TOE", "ANKLE", "left", "right", "start", "A", "B", "outside", "inside");
        IntStream.rangeClosed(1, 7).forEach(row -> assertThat(texts)
                .filteredOn(String.valueOf(row)::equals)
                .hasSize(2));
    }

    @Test
    void equalDrawingsAreEqualBytesAndFeetDiffer() {
        for (var laced : Fittings.laced()) {
            assertThat(draw(laced, Foot.LEFT)).isEqualTo(draw(laced, Foot.LEFT)).isNotEqualTo(draw(laced, Foot.RIGHT));
        }
    }

    @Test
    void namesAreEscaped() throws Exception {
        var svg = LacingDrawing.toSvg(
                "<b>\"Tom & Jerry\"</b>",
                Fittings.path(Lacings.CRISS_CROSS, 4, false),
                new EyeletRows(4, false),
                Foot.LEFT);
        assertThat(text(parse(svg).getDocumentElement(), "title")).startsWith("<b>\"Tom & Jerry\"</b>");
    }

    @Test
    void aPathOfAnotherShoeIsRefused() {
        var path = Fittings.path(Lacings.CRISS_CROSS, 6, false);
        assertThatThrownBy(() -> LacingDrawing.toSvg("x", path, new EyeletRows(6, true), Foot.LEFT))
                .hasMessage("the path has 6 rows and the shoe 7");
    }

    private static String draw(Fittings.Case laced, Foot foot) {
        return LacingDrawing.toSvg(
                laced.lacing().name(), laced.path(), laced.fitting().eyelets(), foot);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static List<Element> elements(Element root, String name) {
        var nodes = root.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static String text(Element root, String name) {
        return elements(root, name).getFirst().getTextContent();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
