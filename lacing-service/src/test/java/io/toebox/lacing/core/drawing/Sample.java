package io.toebox.lacing.core.drawing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import io.toebox.edge.language.Language;
import io.toebox.lacing.wording.DrawingWords;
import io.toebox.lacing.wording.DrawingWords.Form;
import io.toebox.lacing.wording.Words;

/** A drawing of every form, as the service would make it. */
record Sample(String form, LacedShoe shoe, Language language, String svg) {

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

    /** Every shoe in all forms, in all languages in turn. */
    static Stream<Sample> all() {
        var languages = Language.values();
        var shoes = Shoes.all();
        return Stream.iterate(0, i -> i < shoes.size(), i -> i + 1)
                .flatMap(i -> of(shoes.get(i), languages[i % languages.length]));
    }

    static DrawingText text(LacedShoe shoe, Language language, Form form) {
        return new DrawingWords(Words.in(language)).of(NAME, shoe, form);
    }

    @Override
    public String toString() {
        return form + " in " + language + ": " + shoe;
    }
}
