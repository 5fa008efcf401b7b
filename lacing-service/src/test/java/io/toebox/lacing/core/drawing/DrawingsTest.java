package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

import io.toebox.edge.Sweep;
import io.toebox.edge.language.Language;
import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.path.LaceNotation;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.path.Segment;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.steps.Steps;
import io.toebox.lacing.wording.DrawingWords.Form;
import io.toebox.lacing.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What holds for drawings of every form. */
@Tag(Sweep.TAG)
class DrawingsTest {

    private static final Pattern NUMBER_WITH_MANY_DECIMALS = Pattern.compile("\\d\\.\\d\\d");
    private static final DrawingText TEXT = Sample.text(Shoes.unusual().getLast(), Language.ENGLISH, Form.DRAWING);

    private static final Set<String> FOREIGN =
            Set.of("script", "foreignObject", "image", "use", "a", "link", "iframe", "animate", "set");

    @Test
    void everyDrawingIsAnAccessibleSelfContainedImage() {
        Sample.all().forEach(sample -> {
            var svg = sample.parsed();
            var id = svg.root().getAttribute("id");
            assertThat(svg.root().getAttribute("role")).isEqualTo("img");
            assertThat(svg.root().getAttribute("lang"))
                    .isEqualTo(sample.language().tag());
            assertThat(svg.root().getAttribute("aria-labelledby")).isEqualTo(id + "-title " + id + "-desc");
            assertThat(svg.text("title")).contains("Some \"lacing\" & more");
            assertThat(svg.text("desc"))
                    .contains("1. ", Steps.of(sample.shoe().laces()).size() + ". ");
            assertThat(svg.elements("*")).allSatisfy(e -> {
                assertThat(FOREIGN).doesNotContain(e.getTagName());
                assertThat(e.hasAttribute("href")).isFalse();
                assertThat(e.hasAttribute("style")).isFalse();
                assertThat(e.getAttribute("id")).matches(value -> value.isEmpty() || value.startsWith(id));
            });
            assertThat(svg.elements("style"))
                    .extracting(Element::getTextContent)
                    .allSatisfy(css -> assertThat(css).doesNotContain("url(", "@import", "@font-face"));
            assertThat(sample.svg().replaceAll("(?s)<style>.*?</style>", "").replaceAll("(?s)<text.*?</text>", ""))
                    .doesNotContainPattern(NUMBER_WITH_MANY_DECIMALS);
        });
    }

    @Test
    void twoDrawingsOnOnePageShareNoId() {
        Map<String, String> drawings = new HashMap<>();
        var titles = new HashSet<String>();
        var shoes = new HashSet<String>();
        Fittings.laced().stream()
                .filter(laced -> !laced.lacing().takesWindow())
                // Of two laces the first stands for both.
                .filter(laced -> laced.path().equals(Fittings.path(laced.lacing(), laced.fitting())))
                .filter(laced -> shoes.add(laced.lacing().id() + laced.fitting()))
                .flatMap(laced -> List.of(Foot.values()).stream().flatMap(foot -> List.of(Language.values()).stream()
                        .map(language -> Sample.text(Shoes.of(laced, foot), language, Form.DRAWING)
                                        .title()
                                + laced.lacing().id())))
                .forEach(title -> assertThat(titles.add(title)).as(title).isTrue());
        Sample.all().forEach(sample -> {
            var id = sample.svg().split("id=\"", 2)[1].split("\"", 2)[0];
            assertThat(drawings.merge(id, sample.svg(), (known, other) -> known))
                    .isEqualTo(sample.svg());
        });
    }

    @Test
    void everyRuleOfAStyleSheetStaysWithinItsDrawing() {
        Sample.of(Shoes.catalogue().getFirst(), Language.ENGLISH).forEach(sample -> {
            var svg = sample.parsed();
            var scope = "(\\.toebox(-print)?\\b|#" + svg.root().getAttribute("id") + "\\b).*";
            for (var style : svg.elements("style")) {
                var rules = style.getTextContent()
                        .replaceAll("@(media|supports) [^{]*\\{", "")
                        .replaceAll("@keyframes toebox-[a-z]+\\{.*", "");
                assertThat(Pattern.compile("([^{}]+)\\{")
                                .matcher(rules)
                                .results()
                                .map(m -> m.group(1).strip()))
                        .isNotEmpty()
                        .allSatisfy(
                                selectors -> assertThat(selectors.split(",")).allMatch(s -> s.matches(scope)));
            }
        });
    }

    @Test
    void equalDrawingsAreEqualBytesAndFeetDiffer() {
        for (var shoe : Shoes.all()) {
            var once = Sample.of(shoe, Language.FRENCH).map(Sample::svg).toList();
            assertThat(Sample.of(shoe, Language.FRENCH).map(Sample::svg)).containsExactlyElementsOf(once);
        }
        for (var laced : Fittings.laced()) {
            assertThat(LacingDrawing.toSvg(Shoes.of(laced, Foot.LEFT), TEXT))
                    .isNotEqualTo(LacingDrawing.toSvg(Shoes.of(laced, Foot.RIGHT), TEXT));
        }
    }

    /** Over and under is decided in Strokes, which is tested crossing by crossing; here it reaches the paper. */
    @Test
    void everyStrokeIsPaintedOnceInItsOrder() {
        for (var shoe : Shoes.all()) {
            for (var svg : List.of(
                    LacingDrawing.toSvg(shoe, Sample.text(shoe, Language.ENGLISH, Form.DRAWING)),
                    StepAnimation.toSvg(shoe, Sample.text(shoe, Language.ENGLISH, Form.ANIMATION)),
                    PrintSheet.toSvg(
                            shoe,
                            Sample.text(shoe, Language.ENGLISH, Form.PRINT),
                            PrintFormat.CARD,
                            List.of(),
                            List.of(),
                            null))) {
                var expected = Strokes.inPaintingOrder(shoe).stream()
                        .map(DrawingsTest::painted)
                        .toList();
                var found = Svg.parse(svg).elements("path").stream()
                        .map(e -> e.getAttribute("class") + " " + e.getAttribute("d"))
                        .filter(new HashSet<>(expected)::contains)
                        .toList();
                assertThat(found).as("%s", shoe).isEqualTo(expected);
            }
        }
    }

    private static String painted(Stroke stroke) {
        var letter = String.valueOf(stroke.end().strand().letter());
        var cssClass = "lace " + letter + (stroke.depth() == Depth.INSIDE ? "-inside" : "");
        return cssClass + " "
                + stroke.line().stream()
                        .map(p -> SvgWriter.data("%s %s", p.x(), p.y()))
                        .collect(Collectors.joining("L", "M", ""));
    }

    @Test
    void eachFrameAddsOneStepAndShowsItInFront() {
        for (var shoe : Shoes.all()) {
            var frames = Svg.parse(StepFrames.toSvg(shoe, Sample.text(shoe, Language.ENGLISH, Form.FRAMES)))
                    .elements("svg");
            var strokes = Strokes.inPaintingOrder(shoe);
            assertThat(frames).hasSameSizeAs(Steps.of(shoe.laces()));
            for (int step = 0; step < frames.size(); step++) {
                int now = step;
                var shown = strokes.stream()
                        .filter(s -> s.step() <= now)
                        .map(DrawingsTest::painted)
                        .toList();
                var paths = frames.get(step).getElementsByTagName("path");
                var found = new ArrayList<String>();
                for (int i = 0; i < paths.getLength(); i++) {
                    var path = (Element) paths.item(i);
                    found.add(path.getAttribute("class") + " " + path.getAttribute("d"));
                }
                assertThat(found.stream()
                                .filter(new HashSet<>(strokes.stream()
                                        .map(DrawingsTest::painted)
                                        .toList())::contains))
                        .isEqualTo(shown);
            }
        }
    }

    @Test
    void theAnimationShowsEachStepInTurnAndStandsStillForWhoWantsLessMotion() {
        var shoe = Shoes.of(Fittings.laced().getFirst(), Foot.LEFT);
        var svg = StepAnimation.toSvg(shoe, Sample.text(shoe, Language.ENGLISH, Form.ANIMATION));
        int last = Steps.of(shoe.laces()).size() - 1;
        var id = Svg.parse(svg).root().getAttribute("id");
        assertThat(svg)
                .contains("#" + id + " .t0{animation-delay:0.0s}")
                .contains("#" + id + " .t1{animation-delay:2.6s}")
                .contains("#" + id + " .t" + last + "{animation-delay:")
                .doesNotContain(" .t" + (last + 1) + "{");
        var moving = svg.substring(svg.indexOf("@media (prefers-reduced-motion:no-preference)"));
        assertThat(svg.replace(moving, "").replaceAll("@keyframes.*", "")).doesNotContain("animation");
    }

    @Test
    void bigToeIsOnTheInnerSideOfEachFoot() {
        for (var shoe : Shoes.catalogue()) {
            var svg = LacingDrawing.toSvg(shoe, Sample.text(shoe, Language.ENGLISH, Form.DRAWING));
            var bigToe = Svg.parse(svg).elements("text").stream()
                    .filter(e -> e.getTextContent().equals("big toe"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Svg.number(bigToe, "x") > ShoeLayout.CENTRE).isEqualTo(shoe.foot() == Foot.LEFT);
        }
    }

    @Test
    void rowsEndsStartWindowsAndTheExtraEyeletAreLabelled() {
        var wide = new LacedShoe(
                Laces.of(Fittings.path(Lacings.WIDE_FOREFOOT, 6, true)), new EyeletRows(6, true), Foot.LEFT);
        var texts =
                Svg.parse(LacingDrawing.toSvg(wide, Sample.text(wide, Language.ENGLISH, Form.DRAWING))).texts().stream()
                        .map(Svg.Placed::text)
                        .toList();
        assertThat(texts).contains("TOE", "ANKLE", "left", "right", "start", "outside", "inside", "big toe");
        assertThat(texts)
                .filteredOn("no lace"::equals)
                .as("rows 1 to 3 as one window")
                .hasSize(1);
        assertThat(texts).filteredOn("extra"::equals).hasSize(2);
        for (var twice : List.of("A", "B", "1", "2", "3", "4", "5", "6", "7")) {
            assertThat(texts).filteredOn(twice::equals).as(twice).hasSize(2);
        }
    }

    @Test
    void whereOneLaceRunsThroughTheWindowOfAnotherThereIsNoWindow() {
        var laces = LaceNotation.parseLaces(
                "bar o; a L1v L4^; mirror; unused 2 3 | bar i; a L2^ R3^; mirror; unused 1 4", Side.RIGHT);
        var shoe = new LacedShoe(laces, new EyeletRows(4, false), Foot.LEFT);
        assertThat(Windows.of(shoe)).containsExactly(new Windows.Window(1, 2), new Windows.Window(3, 4));
        var said = Sample.text(shoe, Language.ENGLISH, Form.DRAWING).description();
        for (int row = 1; row < 4; row++) {
            var window = Words.in(Language.ENGLISH).say("window", row, row + 1);
            assertThat(said.contains(window)).as(window).isEqualTo(row != 2);
        }
    }

    @Test
    void aSecondLaceHasEndsOfItsOwn() {
        var texts = Sample.of(Shoes.unusual().getFirst(), Language.ENGLISH)
                .filter(sample -> sample.form().equals("svg"))
                .flatMap(sample -> sample.parsed().texts().stream())
                .map(Svg.Placed::text)
                .toList();
        for (var end : List.of("A", "B", "C", "D", "start")) {
            assertThat(texts).filteredOn(end::equals).as(end).hasSize(2);
        }
    }

    @Test
    void aMissingEyeletIsCrossedOutAndKeepsItsNumber() {
        var eyelets = new EyeletRows(6, false, List.of(2, 4), List.of());
        var laces = LaceNotation.parseLaces("bar o; a L1v L3^ R5^ L6^; mirror; unused 2 4", Side.RIGHT);
        var shoe = new LacedShoe(laces, eyelets, Foot.LEFT);
        var layout = new ShoeLayout(shoe);
        Sample.of(shoe, Language.ENGLISH).forEach(sample -> {
            var svg = sample.parsed();
            int pictures = sample.form().equals("frames") ? Steps.of(laces).size() : 1;
            assertThat(svg.elements("circle"))
                    .as(sample.form())
                    .filteredOn(e -> e.getAttribute("class").equals("ring"))
                    .hasSize(2 * 4 * pictures)
                    .noneMatch(e -> Svg.number(e, "cy") == layout.rowY(2) || Svg.number(e, "cy") == layout.rowY(4));
            assertThat(svg.elements("path"))
                    .filteredOn(e -> e.getAttribute("class").equals("missing"))
                    .as("two strokes on each side of two rows")
                    .hasSize(8 * pictures);
            if (pictures == 1) {
                assertThat(sample.svg().indexOf("class=\"missing-halo\""))
                        .as("crosses lie over every lace and its ends")
                        .isGreaterThan(sample.svg().lastIndexOf("class=\"a-end\""));
            }
            assertThat(svg.texts().stream().filter(t -> t.cssClass().equals("number")))
                    .hasSize(12 * pictures);
            assertThat(svg.text("desc"))
                    .contains("Row 2 has no eyelets", "Row 4 has no eyelets")
                    .doesNotContain("stays empty");
        });
    }

    @Test
    void staggeredEyeletsStandAtTheirPlacesAndTheLaceGoesThere() {
        var shoe = Shoes.all().stream()
                .filter(s -> !s.eyelets().stagger().isEmpty())
                .findFirst()
                .orElseThrow();
        var layout = new ShoeLayout(shoe);
        for (var side : Side.values()) {
            for (int row = 1; row < 6; row += 2) {
                double outer = Math.abs(layout.at(new Eyelet(side, row)).x() - ShoeLayout.CENTRE);
                double inner = Math.abs(layout.at(new Eyelet(side, row + 1)).x() - ShoeLayout.CENTRE);
                assertThat(outer - inner).as("more than the ring of an eyelet").isGreaterThan(ShoeOutline.RING_RADIUS);
                assertThat(inner).isGreaterThan(ShoeLayout.THROAT_HALF_WIDTH + ShoeOutline.RING_RADIUS);
                assertThat(outer).isLessThan(ShoeLayout.FACING_HALF_WIDTH - ShoeOutline.RING_RADIUS);
            }
        }
        var rings = Svg.parse(LacingDrawing.toSvg(shoe, Sample.text(shoe, Language.ENGLISH, Form.DRAWING)))
                .elements("circle")
                .stream()
                .filter(e -> e.getAttribute("class").equals("ring"))
                .map(e -> new Point(Svg.number(e, "cx"), Svg.number(e, "cy")))
                .collect(Collectors.toSet());
        assertThat(rings).hasSize(12);
        var ends = Strokes.inPaintingOrder(shoe).stream()
                .filter(stroke -> stroke.ground() == Stroke.Ground.FACING)
                .map(stroke -> stroke.line().getFirst())
                .toList();
        assertThat(rings).containsAll(ends);
    }

    @Test
    void aLongStraightPieceHidesNoEyeletNorThePlaceOfAMissingOne() {
        for (var shoe : Shoes.all()) {
            var layout = new ShoeLayout(shoe);
            Strokes.inPaintingOrder(shoe).stream()
                    .filter(s -> s.segment()
                            .filter(x -> x.kind() == Segment.Kind.VERTICAL)
                            .isPresent())
                    .forEach(stroke -> {
                        var segment = stroke.segment().orElseThrow();
                        for (int row = segment.firstRow() + 1; row < segment.lastRow(); row++) {
                            var eyelet = layout.at(new Eyelet(segment.from().side(), row));
                            assertThat(along(stroke.line()))
                                    .as("%s at row %d of %s", segment, row, shoe)
                                    .noneMatch(p -> p.distanceTo(eyelet) < ShoeOutline.RING_RADIUS);
                        }
                    });
        }
    }

    private static Stream<Point> along(List<Point> line) {
        return IntStream.range(1, line.size()).boxed().flatMap(i -> IntStream.rangeClosed(0, 20)
                .mapToObj(step -> line.get(i - 1).towards(line.get(i), step / 20.0)));
    }

    @Test
    void aPathThroughAMissingEyeletIsRefused() {
        var laces = Laces.of(Fittings.path(Lacings.CRISS_CROSS, 6, false));
        assertThatThrownBy(() -> new LacedShoe(laces, new EyeletRows(6, false, List.of(2), List.of()), Foot.LEFT))
                .hasMessage("the path goes through a row that is missing: [2]");
    }

    @Test
    void aPathOfAnotherShoeIsRefused() {
        var path = Fittings.path(Lacings.CRISS_CROSS, 6, false);
        assertThatThrownBy(() -> new LacedShoe(Laces.of(path), new EyeletRows(6, true), Foot.LEFT))
                .hasMessage("the path has 6 rows and the shoe 7");
    }
}
