package io.toebox.lacing.core.drawing;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A drawing read back: its elements and where they come to lie, nested pictures included. */
final class Svg {

    private static final DocumentBuilderFactory READERS = readers();

    private final Element root;
    private @Nullable List<Placed> texts;

    private Svg(Element root) {
        this.root = root;
    }

    private static DocumentBuilderFactory readers() {
        var readers = DocumentBuilderFactory.newInstance();
        try {
            // All of a drawing is looked at, so there is nothing to put off.
            readers.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        return readers;
    }

    /** Fails when it is not well-formed. */
    static Svg parse(String svg) {
        try {
            return new Svg(READERS.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }

    Element root() {
        return root;
    }

    List<Element> elements(String name) {
        var nodes = root.getElementsByTagName(name);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    String text(String name) {
        return elements(name).getFirst().getTextContent();
    }

    /** Width and height of the whole. */
    Box box() {
        return viewBox(root);
    }

    /** A text where it is painted. */
    record Placed(String text, String cssClass, Box box, Element element) {}

    List<Placed> texts() {
        if (texts == null) {
            texts = elements("text").stream().map(this::place).toList();
        }
        return texts;
    }

    private Placed place(Element text) {
        double size = Double.parseDouble(text.getAttribute("font-size").replace("px", ""));
        boolean start = text.getAttribute("text-anchor").equals("start");
        double width = TextFit.width(text.getTextContent(), size);
        double x = number(text, "x") - (start ? 0 : width / 2);
        var box = new Box(x, number(text, "y") - size * 0.74, width, size * 0.94);
        return new Placed(text.getTextContent(), text.getAttribute("class"), inWhole(box, text), text);
    }

    /** Follows nested pictures outwards. */
    Box inWhole(Box box, Element element) {
        var at = box;
        for (var node = element.getParentNode(); node instanceof Element parent; node = node.getParentNode()) {
            if (parent.getTagName().equals("svg") && parent != root) {
                var seen = viewBox(parent);
                double scale = number(parent, "width") / seen.width();
                at = new Box(
                        number(parent, "x") + (at.x() - seen.x()) * scale,
                        number(parent, "y") + (at.y() - seen.y()) * scale,
                        at.width() * scale,
                        at.height() * scale);
            }
        }
        return at;
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    static Box viewBox(Element svg) {
        var numbers = Arrays.stream(svg.getAttribute("viewBox").split(" "))
                .mapToDouble(Double::parseDouble)
                .toArray();
        return new Box(numbers[0], numbers[1], numbers[2], numbers[3]);
    }
}
