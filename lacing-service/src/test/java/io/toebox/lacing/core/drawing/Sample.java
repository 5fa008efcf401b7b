package io.toebox.lacing.core.drawing;

import java.lang.ref.SoftReference;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.toebox.edge.language.Language;
import io.toebox.lacing.wording.DrawingWords;
import io.toebox.lacing.wording.DrawingWords.Form;
import io.toebox.lacing.wording.Words;

/** A drawing of every form, as the service would make it. */
record Sample(String form, LacedShoe shoe, Language language, String svg) {

    private static final Map<Sample, SoftReference<Svg>> PARSED = new IdentityHashMap<>();

    private static final String NAME = "Some \"lacing\" & more";

    /** One shoe in all forms. */
    static Stream<Sample> of(LacedShoe shoe, Language language) {
        return Stream.concat(
                Stream.of(
                        new Sample(
                                "svg", shoe, language, LacingDrawing.toSvg(shoe, text(shoe, language, Form.DRAWING))),
                        new Sample("frames", shoe, language, StepFrames.toSvg(shoe, text(shoe, language, Form.FRAMES))),
                        new Sample(
                                "animation",
                                shoe,
                                language,
                                StepAnimation.toSvg(shoe, text(shoe, language, Form.ANIMATION)))),
                Arrays.stream(PrintFormat.values())
                        .map(format -> new Sample(
                                format.slug(),
                                shoe,
                                language,
                                PrintSheet.toSvg(
                                        shoe,
                                        text(shoe, language, Form.PRINT),
                                        format,
                                        List.of(
                                                Words.in(language).say("reason.no-lace-over-the-sore-spot"),
                                                Words.in(language).say("print.length", 105)),
                                        List.of(
                                                Words.in(language).say("evidence.shop"),
                                                Words.in(language).say("notice")),
                                        null))));
    }

    /** Every shoe in all forms, in all languages in turn; drawn once for all tests. */
    static Stream<Sample> all() {
        return Drawn.ALL.stream();
    }

    /** Drawn when they are asked for first. */
    private static final class Drawn {

        private static final List<Sample> ALL = draw();

        private static List<Sample> draw() {
            var languages = Language.values();
            var shoes = Shoes.all();
            return IntStream.range(0, shoes.size())
                    .boxed()
                    .flatMap(i -> of(shoes.get(i), languages[i % languages.length]))
                    .toList();
        }
    }

    /** Read back; once for all tests, as long as there is room. */
    Svg parsed() {
        var known = PARSED.get(this);
        var svg = known == null ? null : known.get();
        if (svg == null) {
            svg = Svg.parse(this.svg);
            PARSED.put(this, new SoftReference<>(svg));
        }
        return svg;
    }

    static DrawingText text(LacedShoe shoe, Language language, Form form) {
        return new DrawingWords(Words.in(language)).of(NAME, shoe, form);
    }

    @Override
    public String toString() {
        return form + " in " + language + ": " + shoe;
    }
}
