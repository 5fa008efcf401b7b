package io.toebox.lacing.core.drawing;

import java.util.List;
import java.util.Map;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.evidence.Figure;

/**
 * The lacing growing step by step, each with its sentence and the tip of the lace going its way, by style sheet alone. It plays once. Who asked for less motion
 * sees the finished lacing; a page may stop it by setting {@code --toebox-play} to {@code paused}, and it pauses under the
 * pointer.
 */
public final class StepAnimation {

    /** How long a step stays before the next. */
    static final Figure SECONDS_PER_STEP =
            new Figure(2.6, "s", "our judgement: a sentence of a dozen words, read once", Certainty.JUDGEMENT);

    /** How long the tip of the lace is on its way; what it lays is seen when it arrives. */
    private static final Figure SECONDS_ON_THE_WAY =
            new Figure(0.9, "s", "our judgement: slow enough to follow with the eye", Certainty.JUDGEMENT);

    private static final double TIP_RADIUS = 7;
    private static final double TEXT_SIZE = 16;
    private static final double LINE = 21;
    private static final double SIDE = 20;

    private StepAnimation() {}

    /** Draws the lacing in motion. */
    public static String toSvg(LacedShoe shoe, DrawingText text) {
        var svg = new SvgWriter(DrawingStyle.COLOUR);
        var picture = new Picture(shoe, text.labels(), svg);
        var sentences = text.steps().stream()
                .map(step -> TextFit.wrap(step, ShoeLayout.WIDTH - 2 * SIDE, TEXT_SIZE))
                .toList();
        int lines = sentences.stream().mapToInt(List::size).max().orElseThrow();
        double textTop = picture.height() + 6;
        double height = textTop + lines * LINE + 18;

        var id = DocumentId.of(shoe, text, "animation");
        svg.open(id, text, ShoeLayout.WIDTH, height, "");
        var ways = picture.tipPaths();
        svg.raw(timing(id, sentences.size(), ways));
        picture.paintTimed();
        // Whoever knows no animation sees no tip.
        ways.forEach((step, way) -> {
            svg.raw("<g class=\"go t" + step + "\" opacity=\"0\">");
            svg.circle("tip", new Point(0, 0), TIP_RADIUS);
            svg.raw("</g>");
        });
        svg.rect("body", new Point(2, textTop), ShoeLayout.WIDTH - 4, height - textTop - 2, 12);
        for (int step = 0; step < sentences.size(); step++) {
            // Whoever knows no animation sees the finished lacing and its last sentence.
            var hidden = step == sentences.size() - 1 ? "" : " opacity=\"0\"";
            svg.raw("<g class=\"say t" + step + "\"" + hidden + ">");
            for (int i = 0; i < sentences.get(step).size(); i++) {
                svg.text(
                        "said",
                        TEXT_SIZE,
                        new Point(SIDE, textTop + (i + 1) * LINE + 2),
                        sentences.get(step).get(i));
            }
            svg.raw("</g>");
        }
        return svg.raw("</svg>").toString();
    }

    private static String timing(String id, int steps, Map<Integer, List<Point>> ways) {
        var all = "#" + id + " ";
        var last = all + ".say.t" + (steps - 1);
        var css = new StringBuilder("<style>@media (prefers-reduced-motion:no-preference){\n")
                .append("@keyframes toebox-appear{from{opacity:0}}\n")
                .append("@keyframes toebox-go{from{opacity:1;offset-distance:0%}90%{opacity:1;offset-distance:100%}"
                        + "to{opacity:0;offset-distance:100%}}\n")
                .append("@keyframes toebox-say{0%,99%{opacity:1}to{opacity:0}}\n")
                .append("@keyframes toebox-lay{0%,65%{opacity:0}}\n")
                .append(all + ".t{animation:toebox-lay 1.2s both}\n")
                .append(all + ".say{animation:toebox-say " + SECONDS_PER_STEP.value() + "s}\n")
                .append(last + "{animation-name:toebox-appear;animation-fill-mode:both;opacity:1}\n")
                .append(all + ".t," + all + ".say{animation-play-state:var(--toebox-play,running)}\n")
                .append("#" + id + ":hover .t,#" + id + ":hover .say{animation-play-state:paused}\n");
        css.append(all + ".go{animation:toebox-go " + SECONDS_ON_THE_WAY.value() + "s;offset-rotate:0deg}\n")
                .append(all + ".go{animation-play-state:var(--toebox-play,running)}\n")
                .append("#" + id + ":hover .go{animation-play-state:paused}\n");
        ways.forEach((step, way) ->
                css.append(all + ".go.t" + step + "{offset-path:path('" + SvgWriter.lineData(way) + "')}\n"));
        for (int step = 0; step < steps; step++) {
            long tenths = Math.round(step * SECONDS_PER_STEP.value() * 10);
            css.append(all + ".t" + step + "{animation-delay:" + tenths / 10 + "." + tenths % 10 + "s}\n");
        }
        return css.append("}</style>").toString();
    }
}
