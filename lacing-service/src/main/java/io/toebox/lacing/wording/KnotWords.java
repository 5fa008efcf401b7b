package io.toebox.lacing.wording;

import java.util.List;
import java.util.Locale;

import io.toebox.lacing.core.knot.Knot;
import io.toebox.lacing.core.knot.KnotHold;

/** What is said of knots. */
public final class KnotWords {

    private final Words words;

    /** Knots in the language of the given words. */
    public KnotWords(Words words) {
        this.words = words;
    }

    /** Its usual name. */
    public String name(Knot knot) {
        return words.say("knot." + knot.id() + ".name");
    }

    /** How it is told from others once it is tied. */
    public String tell(Knot knot) {
        return words.say("knot." + knot.id() + ".tell");
    }

    /** How well it stays tied. */
    public String hold(KnotHold hold) {
        return words.say(
                "knot-hold." + hold.level().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** One sentence for each step. */
    public List<String> steps(Knot knot) {
        return knot.steps().stream()
                .map(step -> words.say("knot-step." + step.slug()))
                .toList();
    }
}
