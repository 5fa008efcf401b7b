package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import io.toebox.fit.core.clearance.Band;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.WidthGrade;

/** Why the best variant of a trial comes out as it does, and what would change that. */
record Reasons(Trial trial, SizeRun run) {

    List<Reason> of(Variant best, Outcome outcome) {
        var reasons = new ArrayList<Reason>();
        var outcomes = new Outcomes(trial, run);
        outcomes.findUnsoldSize(best).ifPresent(size -> reasons.add(new Reason.SizeNotSold(size)));
        var rooms = best.zones().stream()
                .flatMap(fit -> findRoom(fit, outcome).stream())
                .toList();
        reasons.addAll(rooms);
        if (rooms.isEmpty() && outcome == Outcome.UNLIKELY) {
            var binding = best.bindingZone();
            reasons.add(
                    new Reason.RoomUnsure(binding.zone(), binding.clearance().sdMm()));
        }
        if (outcome == Outcome.NO_SIZE_FITS) {
            findOtherWidth(best).ifPresent(width -> reasons.add(new Reason.OtherWidthWouldFit(width)));
        }
        if (outcome == Outcome.BETWEEN_SIZES || outcome == Outcome.RECOMMENDED_WITH_LACING) {
            outcomes.findOtherSize(best).ifPresent(size -> reasons.add(new Reason.BetweenSizes(size)));
        }
        reasons.add(new Reason.BindingZone(best.bindingZone().zone()));
        var relevant = best.relevantZones();
        relevant.stream()
                .map(zone -> zone.need().dimension())
                .distinct()
                .filter(dimension -> !trial.needs().runner().feet().hasMeasuredOnEach(dimension))
                .forEach(dimension -> reasons.add(new Reason.FootEstimated(dimension)));
        trial.needs().findMostUsefulMeasurement(relevant).ifPresent(reasons::add);
        for (var fit : best.zones()) {
            if (!fit.basis().isBest()) {
                reasons.add(new Reason.ShoeNotMeasured(fit.zone(), fit.basis()));
            }
        }
        best.zones().forEach(fit -> fit.findDisagreementMm()
                .ifPresent(apartMm -> reasons.add(new Reason.LaboratoryDisagrees(fit.zone(), apartMm))));
        if (outcome.isRecommended()) {
            findLikelierNeighbour(best).ifPresent(reasons::add);
        }
        if (trial.womensLastInferred()) {
            reasons.add(new Reason.WomensLastInferred(trial.geometry().lastSdMm()));
        }
        if (trial.shoe().widthsOffered().isEmpty()) {
            reasons.add(new Reason.WidthsUnknown());
        }
        return reasons;
    }

    private static Optional<Reason> findRoom(ZoneFit fit, Outcome outcome) {
        Band band = fit.zone().band();
        double room = fit.clearance().meanMm();
        return switch (fit.verdict()) {
            case TIGHT -> Optional.of(new Reason.MoreRoomNeeded(fit.zone(), band.comfortableFromMm() - room));
            case ROOMY, LOOSE -> Optional.of(new Reason.LessRoomNeeded(fit.zone(), room - band.comfortableToMm()));
            case SNUG -> findRoomOfSnug(fit, outcome);
            case COMFORTABLE -> Optional.empty();
        };
    }

    private static Optional<Reason> findRoomOfSnug(ZoneFit fit, Outcome outcome) {
        if (outcome == Outcome.UNLIKELY) {
            double room = fit.clearance().meanMm();
            return Optional.of(
                    new Reason.MoreRoomNeeded(fit.zone(), fit.zone().band().comfortableFromMm() - room));
        }
        return outcome == Outcome.RECOMMENDED_WITH_LACING && fit.isEasedByLacing()
                ? Optional.of(new Reason.LacingCanHelp(fit.zone()))
                : Optional.empty();
    }

    /** The likeliest of the next sizes and widths, where it is likelier by more than a matter of taste. */
    private Optional<Reason> findLikelierNeighbour(Variant best) {
        int at = run.sizes().indexOf(best.size());
        return run.sizes().subList(Math.max(0, at - 1), Math.min(run.sizes().size(), at + 2)).stream()
                .flatMap(size -> run.widths(size).stream()
                        .filter(width -> Math.abs(width.ordinal() - best.width().ordinal())
                                <= (size.equals(best.size()) ? 1 : 0))
                        .map(width -> trial.judge(size, width)))
                .max(Comparator.comparingDouble(Variant::fitProbability))
                .filter(likeliest ->
                        likeliest.fitProbability() - best.fitProbability() > Policy.LIKELIER_NEIGHBOUR_FROM.value())
                .map(likeliest -> new Reason.LikelierNeighbour(
                        likeliest.size(), likeliest.width(), likeliest.fitProbability() - best.fitProbability()));
    }

    /** A width this shoe is not known to come in, in which nothing would be tight or loose. */
    private Optional<WidthGrade> findOtherWidth(Variant best) {
        var others = EnumSet.allOf(WidthGrade.class);
        others.removeAll(run.widths(best.size()));
        if (others.isEmpty()) {
            return Optional.empty();
        }
        var other = trial.nearest(best.size(), others);
        boolean fits = other.zones().stream()
                .noneMatch(fit -> fit.verdict() == Verdict.TIGHT || fit.verdict() == Verdict.LOOSE);
        return fits ? Optional.of(other.width()) : Optional.empty();
    }
}
