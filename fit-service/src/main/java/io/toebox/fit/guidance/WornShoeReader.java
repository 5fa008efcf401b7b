package io.toebox.fit.guidance;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.guidance.FitEvidence;
import io.toebox.fit.core.guidance.FitEvidence.ZoneEvidence;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.runner.Sock;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.scoring.FitDecision.Fitting;
import io.toebox.fit.core.scoring.ZoneFit;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.fits.CurrentShoeReader;
import io.toebox.fit.fits.FootReader;

import static io.toebox.fit.wording.FitTexts.FIT;

/** The only place where guidance meets the fit engine: the runner's feet in the shoe they wear become evidence. */
final class WornShoeReader {

    private WornShoeReader() {}

    /**
     * What can be said of the feet in the shoe worn; {@link Worn#NOT_TOLD} when the request names none.
     *
     * @param catalogue asked only when a shoe is to be judged
     * @throws ProblemException when only a part of foot, scale and shoe is given, or one of them is not right
     */
    static Worn read(NumbnessGuidanceRequest body, Supplier<Snapshot> catalogue) {
        var foot = body.foot();
        var scale = body.sizeScale();
        var shoe = body.currentShoe();
        if (foot == null && scale == null && shoe == null) {
            return Worn.NOT_TOLD;
        }
        if (foot == null || scale == null || shoe == null) {
            throw missing(foot == null ? "#/foot" : scale == null ? "#/sizeScale" : "#/currentShoe");
        }
        var feet = FootReader.toFeet(foot, scale, true);
        var told = CurrentShoeReader.toWornShoe(shoe, scale);
        var snapshot = catalogue.get();
        return CurrentShoeReader.findKnown(told, snapshot)
                .map(worn -> judge(new Runner(feet, Sock.USUAL, Optional.empty(), Optional.of(worn)), worn, snapshot))
                .orElseGet(() -> new Worn(Optional.empty(), Optional.of(CurrentShoeReader.whyUnknown(told))));
    }

    private static Worn judge(Runner runner, WornShoe worn, Snapshot snapshot) {
        var size = worn.size();
        if (!(worn.name() instanceof WornShoe.Slug(var slug)) || size == null) {
            return new Worn(Optional.empty(), Optional.of(CurrentShoeReader.SIZE_MISSING));
        }
        var width = worn.widthOrStandard();
        var card = Objects.requireNonNull(snapshot.cards().get(slug), "found before");
        var judged = snapshot.engine().findFitting(runner, card.shoe(), size, width);
        var shoe = new JudgedShoe(slug, size, width, judged, snapshot.version());
        if (shoe.toEvidence().zones().stream().anyMatch(ZoneEvidence::isImpossible)) {
            var notCounted = new JudgedShoe(slug, size, width, Optional.empty(), snapshot.version());
            return new Worn(Optional.of(notCounted), Optional.of("current-shoe-impossible"));
        }
        return new Worn(Optional.of(shoe), judged.isPresent() ? Optional.empty() : Optional.of(whyNot(runner, worn)));
    }

    private static String whyNot(Runner runner, WornShoe worn) {
        return CurrentShoeReader.isLengthTold(runner.feet(), worn) ? "shoe-not-judged" : CurrentShoeReader.FEEL_MISSING;
    }

    /** The shoe as worn, and a code for why it does not count if it does not. */
    record Worn(Optional<JudgedShoe> shoe, Optional<String> note) {

        static final Worn NOT_TOLD = new Worn(Optional.empty(), Optional.empty());

        FitEvidence toEvidence() {
            return shoe.map(JudgedShoe::toEvidence).orElse(FitEvidence.NONE);
        }
    }

    /** A shoe of the catalogue as worn; the fitting is empty when nothing can be told of these feet in it. */
    record JudgedShoe(String slug, Size size, WidthGrade width, Optional<Fitting> judged, String catalogVersion) {

        FitEvidence toEvidence() {
            var zones = judged.stream()
                    .flatMap(fitting -> fitting.variant().zones().stream())
                    .map(JudgedShoe::toZone)
                    .toList();
            var pressure = judged.flatMap(Fitting::pressure);
            return new FitEvidence(
                    zones,
                    pressure.map(p -> p.atStart().level()).orElse(null),
                    pressure.map(p -> p.afterRun().level()).orElse(null));
        }

        private static ZoneEvidence toZone(ZoneFit fit) {
            return new ZoneEvidence(
                    fit.zone(),
                    fit.verdict(),
                    fit.clearance(),
                    fit.zone().band().comfortableFromMm());
        }
    }

    private static ProblemException missing(String pointer) {
        return ProblemException.of(Mistake.ofPointer(pointer, "required", FIT.sentence("shoe-not-told-whole")));
    }
}
