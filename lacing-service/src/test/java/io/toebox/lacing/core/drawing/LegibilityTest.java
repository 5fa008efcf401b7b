package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

import io.toebox.edge.Sweep;
import io.toebox.edge.language.Language;
import io.toebox.lacing.wording.DrawingWords.Form;

import static org.assertj.core.api.Assertions.assertThat;

/** Nothing is cut off, nothing is written over something else, and everything stands out from what it lies on. */
@Tag(Sweep.TAG)
class LegibilityTest {

    /** WCAG 2.2, 1.4.3: text against its ground. */
    private static final double TEXT_CONTRAST = 4.5;
    /** WCAG 2.2, 1.4.11: what is needed to understand a graphic. */
    private static final double GRAPHIC_CONTRAST = 3;
    /** Printed text, in tenths of a millimetre of letter size: 8 points. */
    private static final double SMALLEST_ON_PAPER = 28.2;

    /** Half the width of a lace. */
    private static final double LACE = 6;

    @Test
    void allTextAndLaceLieInsideThePicture() {
        Sample.all().forEach(sample -> {
            var svg = sample.parsed();
            assertThat(svg.texts()).isNotEmpty();
            assertThat(svg.texts().stream().filter(text -> !contains(svg.box(), text.box())))
                    .as(sample.toString())
                    .isEmpty();
            var cutOff = svg.elements("path").stream()
                    .filter(e -> e.getAttribute("class").startsWith("lace"))
                    .filter(e -> points(e).stream()
                            .map(p -> new Box(p.x() - LACE, p.y() - LACE, 2 * LACE, 2 * LACE))
                            .anyMatch(around -> !contains(window(e, svg), around)))
                    .map(e -> e.getAttribute("d"));
            assertThat(cutOff).as(sample.toString()).isEmpty();
        });
    }

    @Test
    void noTwoTextsOverlap() {
        Sample.all().forEach(sample -> {
            var texts = sample.parsed().texts().stream()
                    .filter(t -> !((Element) t.element().getParentNode())
                            .getAttribute("class")
                            .startsWith("say"))
                    .toList();
            for (int i = 0; i < texts.size(); i++) {
                var one = texts.get(i);
                assertThat(texts.subList(i + 1, texts.size()).stream().filter(other -> overlap(one.box(), other.box())))
                        .as(() -> one + " in " + sample)
                        .isEmpty();
            }
        });
    }

    @Test
    void noTextLiesUnderATag() {
        Sample.all().filter(sample -> !sample.form().equals("frames")).forEach(sample -> {
            var svg = sample.parsed();
            var tags = svg.elements("circle").stream()
                    .filter(e -> e.getAttribute("class").equals("tag"))
                    .map(e -> svg.inWhole(around(e), e))
                    .toList();
            assertThat(svg.texts().stream()
                            .filter(text -> !text.cssClass().equals("mark"))
                            .filter(text -> tags.stream().anyMatch(tag -> overlap(tag, text.box()))))
                    .as(sample.toString())
                    .isEmpty();
        });
    }

    @Test
    void inNoFrameATagCoversTheNumberOfARow() {
        for (var shoe : Shoes.all()) {
            var svg = Svg.parse(StepFrames.toSvg(shoe, Sample.text(shoe, Language.ENGLISH, Form.FRAMES)));
            var tags = svg.elements("circle").stream()
                    .filter(e -> e.getAttribute("class").equals("tag"))
                    .map(e -> svg.inWhole(around(e), e))
                    .toList();
            assertThat(svg.texts().stream()
                            .filter(text -> text.cssClass().equals("number"))
                            .filter(text -> tags.stream().anyMatch(tag -> overlap(tag, text.box()))))
                    .as(shoe.toString())
                    .isEmpty();
        }
    }

    @Test
    void whereNoLaceRunsIsWrittenBetweenTheEdgesOfTheThroat() {
        for (var language : Language.values()) {
            var shoe = Shoes.catalogue().stream()
                    .filter(s -> !Windows.of(s).isEmpty())
                    .findFirst()
                    .orElseThrow();
            Sample.of(shoe, language)
                    .filter(sample -> !sample.form().equals("frames"))
                    .forEach(sample -> {
                        var svg = sample.parsed();
                        var throat = svg.elements("rect").stream()
                                .filter(e -> e.getAttribute("class").equals("free"))
                                .map(e -> svg.inWhole(new Box(0, 0, 2 * ShoeLayout.THROAT_HALF_WIDTH - 4, 1), e))
                                .findFirst()
                                .orElseThrow();
                        assertThat(svg.texts().stream().filter(t -> t.cssClass().equals("free-label")))
                                .as(sample.toString())
                                .isNotEmpty()
                                .allMatch(label -> label.box().width() <= throat.width());
                    });
        }
    }

    private static Box around(Element circle) {
        double r = Svg.number(circle, "r");
        return new Box(Svg.number(circle, "cx") - r, Svg.number(circle, "cy") - r, 2 * r, 2 * r);
    }

    @Test
    void printedTextIsLargeEnough() {
        Sample.all().filter(sample -> sample.svg().contains("mm\"")).forEach(sample -> {
            var sizes = sample.parsed().texts().stream()
                    .filter(text -> text.cssClass().equals("said"))
                    .map(text -> text.box().height() / 0.94)
                    .toList();
            assertThat(sizes).as(sample.toString()).isNotEmpty().allMatch(size -> size >= SMALLEST_ON_PAPER - 0.01);
        });
    }

    @Test
    void printIsBlackAndWhiteAlone() {
        Sample.all().filter(sample -> sample.svg().contains("mm\"")).forEach(sample -> {
            assertThat(Pattern.compile("\"(#[0-9a-f]{3,6})\"")
                            .matcher(sample.svg())
                            .results()
                            .map(m -> m.group(1)))
                    .isNotEmpty()
                    .allMatch(List.of("#000", "#fff")::contains);
            assertThat(sample.svg()).doesNotContain("opacity", "rgb", "var(", "<style");
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void textAndLaceStandOutInLightAndDark(boolean dark) {
        var css = DrawingStyle.COLOUR.sheets();
        var scheme = dark ? css.substring(css.indexOf("@media")) : css.substring(0, css.indexOf("@media"));
        for (var ground : List.of("body", "facing", "tongue", "inner")) {
            assertThat(contrast(colour(scheme, "ink"), colour(scheme, ground)))
                    .as("text on %s", ground)
                    .isGreaterThanOrEqualTo(TEXT_CONTRAST);
        }
        for (var ground : List.of("facing", "tongue")) {
            for (var lace : List.of("lace-a", "lace-b-edge", "new")) {
                assertThat(contrast(colour(scheme, lace), colour(scheme, ground)))
                        .as("%s on %s", lace, ground)
                        .isGreaterThanOrEqualTo(GRAPHIC_CONTRAST);
            }
        }
        assertThat(contrast(colour(scheme, "lace-a"), colour(scheme, "lace-b")))
                .as("one end against the other, by lightness alone")
                .isGreaterThanOrEqualTo(GRAPHIC_CONTRAST);
    }

    private static String colour(String css, String name) {
        var matcher = Pattern.compile("--" + name + ":var\\(--toebox-[a-z-]+,#([0-9a-f]{6})\\)")
                .matcher(css);
        assertThat(matcher.find()).as(name).isTrue();
        return matcher.group(1);
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double c = Integer.parseInt(hex.substring(2 * i, 2 * i + 2), 16) / 255.0;
            sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    /** What is seen of the picture an element belongs to, in that picture's own units. */
    private static Box window(Element element, Svg svg) {
        var node = element.getParentNode();
        while (!((Element) node).getTagName().equals("svg")) {
            node = node.getParentNode();
        }
        return node == svg.root() ? svg.box() : Svg.viewBox((Element) node);
    }

    private static List<Point> points(Element path) {
        return Pattern.compile("[ML]([-\\d.]+) ([-\\d.]+)")
                .matcher(path.getAttribute("d"))
                .results()
                .map(m -> new Point(Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2))))
                .toList();
    }

    private static boolean contains(Box whole, Box part) {
        return part.x() >= whole.x()
                && part.y() >= whole.y()
                && part.x() + part.width() <= whole.x() + whole.width()
                && part.y() + part.height() <= whole.y() + whole.height();
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width()
                && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height()
                && other.y() < one.y() + one.height();
    }
}
