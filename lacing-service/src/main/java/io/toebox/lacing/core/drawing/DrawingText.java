package io.toebox.lacing.core.drawing;

import java.util.List;

/**
 * Everything a drawing says, in one language.
 *
 * @param language BCP 47 tag
 * @param name name of the lacing
 * @param title the drawing in one line, different for every lacing, shoe, foot and form
 * @param description the drawing in words, for those who cannot see it
 * @param steps one sentence per step, as {@link io.toebox.lacing.core.steps.Steps} orders them
 * @param spoken the steps as people say them, for paper
 * @param labels the words within the picture
 */
public record DrawingText(
        String language,
        String name,
        String title,
        String description,
        List<String> steps,
        List<String> spoken,
        Labels labels) {

    public DrawingText {
        steps = List.copyOf(steps);
        spoken = List.copyOf(spoken);
    }
}
