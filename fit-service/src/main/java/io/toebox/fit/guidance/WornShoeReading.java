package io.toebox.fit.guidance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.Snapshot;
import io.toebox.fit.core.guidance.FitEvidence;
import io.toebox.fit.core.guidance.FitEvidence.ZoneEvidence;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.scoring.FitDecision.Fitting;
import io.toebox.fit.core.scoring.ZoneFit;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.fits.FootReading;
import io.toebox.fit.guidance.NumbnessGuidanceRequest.ShoeWorn;
import io.toebox.fit.platform.Problem.FieldProblem;
import io.toebox.fit.platform.ProblemException;
import io.toebox.fit.platform.ProblemType;
import io.toebox.fit.wording.Codes;

/** The only place where guidance meets the fit engine: the runner's feet in the shoe they wear become evidence. */
final class WornShoeReading {

    private WornShoeReading() {}

    /**
     * The judged shoe; empty when the request names none.
     *
     * @param catalogue asked only when a shoe is to be judged
     * @throws ProblemException when only a part of foot, scale and shoe is given, or one of them is not right
     */
    static Optional<WornShoe> find(NumbnessGuidanceRequest body, Supplier<Snapshot> catalogue) {
        var foot = body.foot();
        var scaleName = body.sizeScale();
        var shoe = body.currentShoe();
        if (foot == null && scaleName == null && shoe == null) {
            return Optional.empty();
        }
        if (foot == null || scaleName == null || shoe == null) {
            String missing = foot == null ? "#/foot" : scaleName == null ? "#/sizeScale" : "#/currentShoe";
            throw invalid(
                    missing, "required", "The shoe can be judged only with foot, sizeScale and currentShoe together.");
        }
        var scale = FootReading.toScale(scaleName);
        var runner = Runner.of(FootReading.toFeet(foot, scale));
        var size = toSize(scale, shoe);
        var width = toWidth(shoe.width());
        var snapshot = catalogue.get();
        var card = snapshot.cards().get(shoe.slug());
        if (card == null) {
            throw invalid("#/currentShoe/slug", "unknown-shoe", "The catalogue has no shoe of this name.");
        }
        var judged = snapshot.engine().findFitting(runner, card.shoe(), size, width);
        return Optional.of(new WornShoe(shoe.slug(), size, width, judged, snapshot.version()));
    }

    /** The shoe as worn; the fitting is empty when nothing inside it is known. */
    record WornShoe(String slug, Size size, WidthGrade width, Optional<Fitting> judged, String catalogVersion) {

        FitEvidence toEvidence() {
            var zones = judged.stream()
                    .flatMap(fitting -> fitting.variant().zones().stream())
                    .map(WornShoe::toZone)
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

    private static Size toSize(SizeScale scale, ShoeWorn shoe) {
        double halfSizes = shoe.size() * 2;
        if (halfSizes != Math.rint(halfSizes)) {
            throw invalid("#/currentShoe/size", "invalid", "Must be a whole or half size.");
        }
        if (halfSizes < scale.firstHalfSize() || halfSizes > scale.lastHalfSize()) {
            double min = scale.firstHalfSize() / 2.0;
            double max = scale.lastHalfSize() / 2.0;
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED,
                    "1 field needs attention.",
                    List.of(new FieldProblem(
                            "#/currentShoe/size",
                            null,
                            "out-of-range",
                            "Must be between %s and %s on %s.".formatted(min, max, Codes.kebab(scale)),
                            min,
                            max,
                            null)));
        }
        return new Size(scale, (int) halfSizes);
    }

    private static WidthGrade toWidth(@Nullable String width) {
        if (width == null) {
            return WidthGrade.STANDARD;
        }
        return Arrays.stream(WidthGrade.values())
                .filter(grade -> Codes.kebab(grade).equalsIgnoreCase(width.strip()))
                .findFirst()
                .orElseThrow(() ->
                        invalid("#/currentShoe/width", "unknown-value", "Must be narrow, standard, wide or x-wide."));
    }

    private static ProblemException invalid(String pointer, String code, String detail) {
        return new ProblemException(
                ProblemType.VALIDATION_FAILED,
                "1 field needs attention.",
                List.of(FieldProblem.ofPointer(pointer, code, detail)));
    }
}
