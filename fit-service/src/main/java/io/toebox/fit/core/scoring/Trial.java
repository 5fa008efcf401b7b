package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Across;
import io.toebox.fit.core.clearance.Preference;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.compression.Compression;
import io.toebox.fit.core.compression.ForefootPressure;
import io.toebox.fit.core.compression.Squeeze;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.Heat;
import io.toebox.fit.core.runner.Run;
import io.toebox.fit.core.runner.Swelling;
import io.toebox.fit.core.shoe.Basis;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * One runner's feet tried in one shoe, as one would try it on: take the size whose length suits, then the width that suits, and
 * feel in each zone how much room there is, mm. It answers every question about one pair of feet in one shoe, in whatever size
 * and width; what then comes of it (fits, does not fit, another size would do) is for {@link Outcomes} and {@link Reasons} to say.
 *
 * @param needs what the feet need, in each zone
 * @param shoe the shoe
 * @param geometry what is known of its inside on the last that is tried
 * @param womensLastInferred whether only the men's last was measured and a women's pair is tried, so that the women's last has to
 *     be inferred from it
 */
record Trial(FootNeeds needs, Shoe shoe, Geometry geometry, boolean womensLastInferred) {

    /** Sizes of a run; further away the length has lost more than a width can win. */
    private static final int NEXT_WITHIN = 2;

    /** The best of the run: the size first, by length alone, so that a longer foot never gets a shorter size; then the width at it. */
    Variant best(SizeRun run) {
        var size = nearest(run.sizes());
        return nearest(size, run.widths(size));
    }

    /**
     * The size to try when the best one does not suit: of the highest expected utility of all zones together, in the width that one
     * would choose of it; the smaller of equals. Empty where the run has no other.
     */
    Optional<Variant> findNext(SizeRun run, Size best) {
        var sizes = run.sizes();
        int at = sizes.indexOf(best);
        return sizes.subList(Math.max(0, at - NEXT_WITHIN), Math.min(sizes.size(), at + NEXT_WITHIN + 1)).stream()
                .filter(size -> !size.equals(best))
                .min(Comparator.comparingDouble(size -> Preference.lengthLoss(length(size), wantedMm())
                        + run.widths(size).stream()
                                .mapToDouble(width -> loss(size, width))
                                .min()
                                .orElseThrow()))
                .map(size -> nearest(size, run.widths(size)));
    }

    /** The inside length that the feet want, mm: what they need and the ideal clearance. */
    private double wantedMm() {
        return needs.of(Zone.OF_SIZE).inside().meanMm() + Zone.OF_SIZE.band().idealMm();
    }

    /**
     * The size that one would choose by its length, see {@link Preference}; the smaller of equals.
     *
     * @param sizes ascending, at least one
     */
    Size nearest(List<Size> sizes) {
        double wantedMm = wantedMm();
        var nearest = sizes.getFirst();
        var shorter = length(nearest);
        for (var size : sizes) {
            var longer = length(size);
            if (longer.meanMm() > shorter.meanMm()) {
                if (wantedMm <= Preference.borderMm(shorter, longer)) {
                    return nearest;
                }
                nearest = size;
                shorter = longer;
            }
        }
        return nearest;
    }

    /** The width of this size that one would choose, see {@link Preference}; the narrower of equals. */
    Variant nearest(Size size, Set<WidthGrade> widths) {
        return judge(
                size,
                widths.stream()
                        .sorted()
                        .min(Comparator.comparingDouble(width -> loss(size, width)))
                        .orElseThrow());
    }

    private Estimate length(Size size) {
        // The width does not matter to the length.
        return geometry.find(Zone.OF_SIZE.inside(), size, WidthGrade.STANDARD).orElseThrow();
    }

    private double loss(Size size, WidthGrade width) {
        var inside = Preference.OF_WIDTH.stream()
                .map(zone -> geometry.find(zone.inside(), size, width))
                .toList();
        double loss = Preference.spread(inside.stream()
                .mapToDouble(known -> known.map(Estimate::sdMm).orElse(Double.NaN))
                .toArray());
        for (int zone = 0; zone < inside.size(); zone++) {
            loss += Preference.distance(
                    zone,
                    inside.get(zone).map(Estimate::meanMm).orElse(Double.NaN),
                    needs.of(Preference.OF_WIDTH.get(zone)).inside().meanMm());
        }
        return loss;
    }

    /** How far the expected length clearance of this size is from the ideal one, mm; of the foot with less room. */
    double fromIdealLengthMm(Size size) {
        // The width does not matter to the length.
        return fromIdealMm(judge(Zone.OF_SIZE, size, WidthGrade.STANDARD).orElseThrow());
    }

    /** How long this size is for the foot with less room. */
    Verdict lengthVerdict(Size size) {
        // The width does not matter to the length.
        return judge(Zone.OF_SIZE, size, WidthGrade.STANDARD).orElseThrow().verdict();
    }

    /** How much room there is in each zone of this size and width, as far as the inside of the shoe is known. */
    Variant judge(Size size, WidthGrade width) {
        var zones = new ArrayList<ZoneFit>();
        for (var zone : Zone.values()) {
            judge(zone, size, width).ifPresent(zones::add);
        }
        return new Variant(size, width, zones, fitProbability(zones, size, width));
    }

    /** That every judged zone is comfortable at once. */
    private double fitProbability(List<ZoneFit> zones, Size size, WidthGrade width) {
        double probability = 1;
        var across = new ArrayList<ZoneFit>();
        for (var fit : zones) {
            probability *= switch (fit.zone().errs()) {
                case ALONE -> fit.probabilityComfortable();
                case ACROSS -> {
                    across.add(fit);
                    yield 1;
                }
            };
        }
        return probability * probabilityAcross(across, size, width);
    }

    /** @param zones those of {@link Across} that could be judged, in their order */
    private double probabilityAcross(List<ZoneFit> zones, Size size, WidthGrade width) {
        if (zones.isEmpty()) {
            return 1;
        }
        if (zones.size() == 1) {
            return zones.getFirst().probabilityComfortable();
        }
        return Across.probabilityComfortable(
                zones.getFirst().clearance(),
                zones.getLast().clearance(),
                needs.acrossMm2(),
                geometry.acrossSdMm(size, width));
    }

    /** How the variant presses the forefoot; empty when neither ball nor toe box of the shoe is known. */
    Optional<ForefootPressure> findPressure(Variant variant) {
        var run = needs.runner().run();
        var after = Swelling.of(run.orElse(new Run(Policy.ORDINARY_RUN.value(), Heat.NORMAL)));
        return findCompression(variant, Swelling.NONE).flatMap(start -> findCompression(variant, after)
                .map(end -> new ForefootPressure(start, end, run.isEmpty())));
    }

    private Optional<Compression> findCompression(Variant variant, Swelling swelling) {
        var growth = swelling.growthMm(FootDimension.BALL_WIDTH, needs.ballWidthMm());
        var squeezes = variant.zones().stream()
                .flatMap(fit -> squeezes(fit, growth).stream())
                .toList();
        return squeezes.isEmpty() ? Optional.empty() : Optional.of(new Compression(squeezes));
    }

    /** @param growth how much wider the ball has become, mm */
    private List<Squeeze> squeezes(ZoneFit fit, Estimate growth) {
        return switch (fit.zone().presses()) {
            case NOTHING -> List.of();
            case METATARSAL_HEADS ->
                List.of(Compression.ofHeads(fit.clearance().minus(growth), shoe.upperStretch(), needs.ballWidthMm()));
            case TOES ->
                Compression.ofToes(
                        fit.clearance().minus(growth.times(Policy.TOE_BOX_SHARE.value())),
                        needs.toeShape(),
                        shoe.upperStretch(),
                        needs.ballWidthMm());
        };
    }

    private Optional<ZoneFit> judge(Zone zone, Size size, WidthGrade width) {
        var dimension = zone.inside();
        return geometry.find(dimension, size, width)
                .map(inside -> judge(
                        zone,
                        inside,
                        geometry.findBasis(dimension).orElseThrow(),
                        geometry.findMeasured(dimension, size, width)));
    }

    private ZoneFit judge(Zone zone, Estimate inside, Basis basis, Optional<Geometry.Known> measured) {
        var need = needs.of(zone);
        var clearance = inside.minus(need.inside());
        return new ZoneFit(
                zone,
                need.governing(),
                clearance,
                need.surplusMm(),
                zone.band().probabilityComfortable(clearance),
                inside,
                basis,
                measured);
    }

    private static double fromIdealMm(ZoneFit fit) {
        return Math.abs(fit.clearance().meanMm() - fit.zone().band().idealMm());
    }
}
