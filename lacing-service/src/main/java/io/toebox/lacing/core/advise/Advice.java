package io.toebox.lacing.core.advise;

import java.util.List;
import java.util.Optional;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.geometry.FreeEnds;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacing;

/**
 * The answer to a {@link Question}.
 *
 * @param outcome what kind of answer it is
 * @param recommendations at most {@value LacingAdvisor#MAX_RECOMMENDATIONS} lacings, the best first; empty when the shoe has
 *     no lace to choose a path for, when its lace is too short, or when nothing that serves the needs can be laced
 * @param notRecommended lacings the needs ask for, and why they are not among the recommendations
 * @param resolved needs that contradict each other and which of them was served, and needs no recommendation serves
 * @param firstTry what to try before any new lacing
 * @param tensionPlan how hard to pull each row; empty when the shoe has no lace to choose a path for
 * @param basis what was taken for granted, as stable codes
 * @param explanation why there is no recommendation; empty when there is one
 */
public record Advice(
        Outcome outcome,
        List<Recommendation> recommendations,
        List<NotRecommended> notRecommended,
        List<Reason> resolved,
        List<Reason> firstTry,
        Optional<TensionPlan> tensionPlan,
        List<String> basis,
        Optional<Reason> explanation) {

    /** Kinds of answers. */
    public enum Outcome {
        RECOMMENDED,
        /** The shoe has no lace whose path could be chosen. */
        NOT_APPLICABLE,
        /** The shoe's own lace is too short for every lacing that serves the needs. */
        LACE_TOO_SHORT,
        /** What would serve the needs cannot be laced, and the everyday lacing works against them. */
        NOTHING_FITS
    }

    public Advice {
        recommendations = List.copyOf(recommendations);
        notRecommended = List.copyOf(notRecommended);
        resolved = List.copyOf(resolved);
        firstTry = List.copyOf(firstTry);
        basis = List.copyOf(basis);
    }

    /**
     * A lacing worth trying.
     *
     * @param composition the lacing, or the lacings laced together
     * @param fitting the shoe and the choices it was threaded with
     * @param laces how it runs
     * @param why which needs it serves, the strongest first
     * @param cautions what to mind, and what it does less well
     * @param lengths what each of its laces takes, the one nearest the toe first
     * @param freeEnds what the shoe's own lace leaves; empty when its length is unknown or more than one lace is used
     */
    public record Recommendation(
            Composition composition,
            Fitting fitting,
            Laces laces,
            List<Why> why,
            List<Reason> cautions,
            List<LaceLength> lengths,
            Optional<FreeEnds> freeEnds) {

        public Recommendation {
            why = List.copyOf(why);
            cautions = List.copyOf(cautions);
            lengths = List.copyOf(lengths);
        }

        /** The entry of the catalogue; empty when several are laced together. */
        public Optional<Lacing> findLacing() {
            return Advice.findLacing(composition);
        }

        /** The id of the entry of the catalogue, or the name of the composition. */
        public String id() {
            return findLacing().map(Lacing::id).orElseGet(composition::id);
        }
    }

    /**
     * What speaks for a lacing.
     *
     * @param reason what it does
     * @param source who says so
     * @param certainty how well that is backed
     */
    public record Why(Reason reason, String source, Certainty certainty) {}

    /**
     * A lacing that would serve a need and is left out nevertheless.
     *
     * @param composition the lacing, or the lacings laced together
     * @param reason why
     */
    public record NotRecommended(Composition composition, Reason reason) {

        /** The entry of the catalogue; empty when several are laced together. */
        public Optional<Lacing> findLacing() {
            return Advice.findLacing(composition);
        }

        /** The id of the entry of the catalogue, or the name of the composition. */
        public String id() {
            return findLacing().map(Lacing::id).orElseGet(composition::id);
        }
    }

    private static Optional<Lacing> findLacing(Composition composition) {
        if (composition.parts().size() > 1) {
            return Optional.empty();
        }
        var part = composition.parts().getFirst();
        // A window is an entry of the catalogue wherever it lies; any other choice of a row is in the name alone.
        return part.row().isEmpty() || part.method().takesPieces()
                ? Optional.of(part.method().lacing())
                : Optional.empty();
    }
}
