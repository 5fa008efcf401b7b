package io.toebox.lacing.core.drawing;

import java.util.stream.Collectors;

import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.steps.StepText;
import io.toebox.lacing.core.steps.Steps;

/** The drawing in words, for those who cannot see it. */
final class DrawingDescription {

    private DrawingDescription() {}

    static String of(LacePath path) {
        var steps = Steps.of(path).stream().map(StepText::of).collect(Collectors.joining(" "));
        return "The shoe seen from above, toe at the top. End A is a plain lace, end B a striped one; dashed pieces run inside. "
                + steps;
    }
}
