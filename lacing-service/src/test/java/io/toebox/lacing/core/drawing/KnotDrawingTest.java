package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.toebox.edge.language.Language;
import io.toebox.lacing.core.knot.Knot;
import io.toebox.lacing.core.knot.KnotStep;
import io.toebox.lacing.wording.KnotWords;
import io.toebox.lacing.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;

class KnotDrawingTest {

    private static final Pattern CLASS = Pattern.compile("<path class=\"lace ([a-z-]+)\"");

    @ParameterizedTest
    @EnumSource
    void everyStepIsDrawnAndSaid(Knot knot) {
        for (var language : Language.values()) {
            var words = new KnotWords(Words.in(language));
            var drawn = Svg.parse(KnotDrawing.toSvg(knot, language.tag(), words.name(knot), words.steps(knot)));
            assertThat(drawn.elements("rect"))
                    .filteredOn(frame -> frame.getAttribute("class").equals("tongue"))
                    .hasSameSizeAs(knot.steps());
        }
    }

    /** In an odd number of crossings the ends change sides; which one is over takes turns. */
    @Test
    void theStartIsLeftOverRightAndHasThreeCrossings() {
        assertThat(painted(KnotStep.START_LEFT_OVER_RIGHT))
                .containsSubsequence("b", "halo-throat", "a", "a", "halo-throat", "b", "b", "halo-throat", "a");
    }

    /** What lies over at the first crossing of the loops is all that tells a granny in the picture, as it is in the hand. */
    @Test
    void theSecondHalfOfAGrannyIsTheOtherHandedness() {
        assertThat(firstLoopOver(KnotStep.RIGHT_OVER_LEFT)).isEqualTo("a-loop");
        assertThat(firstLoopOver(KnotStep.LEFT_OVER_RIGHT_AGAIN)).isEqualTo("b-loop");
        assertThat(loopsOver(KnotStep.RIGHT_OVER_LEFT)).isEqualTo(3);
        assertThat(loopsOver(KnotStep.TWICE_AROUND)).isEqualTo(5);
        assertThat(loopsOver(KnotStep.LOOPS_CROSSED)).isEqualTo(1);
    }

    private static String firstLoopOver(KnotStep step) {
        var painted = painted(step);
        return painted.get(painted.indexOf("halo-loop") + 1);
    }

    private static long loopsOver(KnotStep step) {
        return painted(step).stream().filter("halo-loop"::equals).count();
    }

    private static List<String> painted(KnotStep step) {
        var svg = new SvgWriter(DrawingStyle.COLOUR);
        KnotPicture.paint(svg, new Point(0, 0), step);
        return CLASS.matcher(svg.toString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
