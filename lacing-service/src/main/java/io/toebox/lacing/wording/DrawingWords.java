package io.toebox.lacing.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.toebox.lacing.core.drawing.DrawingText;
import io.toebox.lacing.core.drawing.Labels;
import io.toebox.lacing.core.drawing.LacedShoe;
import io.toebox.lacing.core.drawing.LoadMap;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.path.StrandName;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.steps.End;
import io.toebox.lacing.core.steps.Spoken;
import io.toebox.lacing.core.steps.Steps;

/** What drawings say. */
public final class DrawingWords {

    private final Words words;

    /** Drawings in the language of the given words. */
    public DrawingWords(Words words) {
        this.words = words;
    }

    /** Kinds of drawings, as their titles name them. */
    public enum Form {
        DRAWING("drawing"),
        FRAMES("frames"),
        ANIMATION("animation"),
        PRINT("print");

        private final String slug;

        Form(String slug) {
            this.slug = slug;
        }
    }

    /**
     * Title, description, steps and labels.
     *
     * @param name name of the lacing
     */
    public DrawingText of(String name, LacedShoe shoe, Form form) {
        var shoeWords = words.say("drawing.shoe." + shoe.foot().slug());
        var steps = new StepWords(words).of(Steps.of(shoe.laces()));
        var title = words.say(
                "drawing.title", name, eyelets(shoe.eyelets()), shoeWords, words.say("drawing.form." + form.slug));
        var spoken = new SpokenWords(words).of(Spoken.of(shoe.laces()));
        return new DrawingText(
                words.language().tag(), name, title, description(shoe, steps), steps, spoken, labels(shoeWords));
    }

    /**
     * What is said beside the load on the foot.
     *
     * @param name name of the lacing
     */
    public LoadMap.LoadText ofLoad(String name, LacedShoe shoe) {
        var title = words.say(
                "drawing.title",
                name,
                eyelets(shoe.eyelets()),
                words.say("drawing.shoe." + shoe.foot().slug()),
                words.say("drawing.form.load"));
        return new LoadMap.LoadText(
                words.language().tag(), title, words.name(Lacings.CRISS_CROSS), name, words.say("drawing.load"));
    }

    private String eyelets(EyeletRows eyelets) {
        return words.say(eyelets.extraHeelLockEyelet() ? "drawing.eyelets.extra" : "drawing.eyelets", eyelets.rows());
    }

    private String description(LacedShoe shoe, List<String> steps) {
        var said = new ArrayList<String>();
        said.add(words.say(
                "drawing.description." + shoe.foot().slug(), ends(shoe, StrandName.A), ends(shoe, StrandName.B)));
        shoe.windows().forEach(row -> said.add(words.say("window", row, row + 1)));
        var missing = shoe.eyelets().missingRows();
        missing.forEach(row -> said.add(words.say("drawing.description.missing", row)));
        shoe.laces().unusedRows().stream()
                .filter(row -> !missing.contains(row))
                .forEach(row -> said.add(words.say("drawing.description.unused", row)));
        if (!shoe.eyelets().stagger().isEmpty()) {
            said.add(words.say("drawing.description.staggered"));
        }
        for (int i = 0; i < steps.size(); i++) {
            said.add(i + 1 + ". " + steps.get(i));
        }
        return String.join(" ", said);
    }

    private static String ends(LacedShoe shoe, StrandName strand) {
        return IntStream.range(0, shoe.laces().paths().size())
                .mapToObj(lace -> String.valueOf(new End(lace, strand).letter()))
                .collect(Collectors.joining(", "));
    }

    private Labels labels(String shoe) {
        return new Labels(
                shoe,
                words.say("drawing.toe"),
                words.say("drawing.ankle"),
                words.say("drawing.big-toe"),
                words.say("drawing.left"),
                words.say("drawing.right"),
                words.say("drawing.start"),
                words.say("drawing.outside"),
                words.say("drawing.inside"),
                words.say("drawing.no-lace"),
                words.say("drawing.extra"));
    }
}
