package io.toebox.lacing.core.advise;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Fitting;

/**
 * A lacing, or several laced together, with what the needs say about it.
 *
 * @param composition the lacing
 * @param fitting the shoe and the choices it is threaded with
 * @param points how well it serves the needs
 * @param serving the rules that speak for it, the strongest first
 * @param against the rules that speak against it
 */
record Candidate(
        Composition composition, Fitting fitting, int points, List<AdviceRule> serving, List<AdviceRule> against) {

    Set<Need> serves() {
        return serving.stream().map(AdviceRule::need).collect(Collectors.toSet());
    }

    Need.Kind firstKind() {
        return serving.getFirst().need().kind();
    }

    boolean isCombination() {
        return composition.parts().size() > 1;
    }
}
