package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Across;
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
 * One runner's feet tried in one shoe: any size and width of it.
 *
 * @param needs what the feet need
 * @param womensLastInferred whether the women's last has to be inferred from the men's one
 */
record Trial(FootNeeds needs, Shoe shoe, Geometry geometry, boolean womensLastInferred) {

    /** The best of the run: the size first, by length alone, so that a longer foot never gets a shorter size; then the width at it. */
    Variant best(SizeRun run) {
        var size = nearest(run.sizes());
        return nearest(size, run.widths(size));
    }

    /** The size whose length comes nearest to the ideal; the smaller of equals. */
    Size nearest(Iterable<Size> sizes) {
        Size nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (var size : sizes) {
            double distance = fromIdealLengthMm(size);
            if (distance < least) {
                least = distance;
                nearest = size;
            }
        }
        if (nearest == null) {
            throw new IllegalArgumentException("a run has a size");
        }
        return nearest;
    }

    /** The width of this size whose ball comes nearest to the ideal; the narrower of equals. */
    Variant nearest(Size size, Set<WidthGrade> widths) {
        return widths.stream()
                .sorted()
                .map(width -> judge(size, width))
                .min(Comparator.comparingDouble(variant -> fromIdealMm(variant, Zone.BALL_WIDTH)))
                .orElseThrow();
    }

    /** How far the expected length clearance of this size is from the ideal one, mm; of the foot with less room. */
    double fromIdealLengthMm(Size size) {
        // The width does not matter to the length.
        return fromIdealMm(judge(Zone.LENGTH, size, WidthGrade.STANDARD).orElseThrow());
    }

    Variant judge(Size size, WidthGrade width) {
        var zones = new ArrayList<ZoneFit>();
        for (var zone : Zone.values()) {
            judge(zone, size, width).ifPresent(zones::add);
        }
        return new Variant(size, width, zones, fitProbability(zones, size, width));
    }

    /** Length has next to nothing in common with ball and toes. */
    private double fitProbability(List<ZoneFit> zones, Size size, WidthGrade width) {
        double probability = 1;
        ZoneFit ball = null;
        for (var fit : zones) {
            switch (fit.zone()) {
                case LENGTH -> probability *= fit.probabilityComfortable();
                case BALL_WIDTH -> ball = fit;
                case TOE_BOX_WIDTH -> {
                    if (ball != null) {
                        return probability * probabilityAcross(ball, fit, size, width);
                    }
                    probability *= fit.probabilityComfortable();
                }
            }
        }
        return ball == null ? probability : probability * ball.probabilityComfortable();
    }

    private double probabilityAcross(ZoneFit ball, ZoneFit toes, Size size, WidthGrade width) {
        return Across.probabilityComfortable(
                ball.clearance(),
                toes.clearance(),
                needs.acrossSdMm(),
                geometry.acrossSdMm(size, width, womensLastInferred));
    }

    /** How the variant presses the forefoot; empty when neither ball nor toe box of the shoe is known. */
    Optional<ForefootPressure> findPressure(Variant variant) {
        var run = needs.runner().run();
        var after = Swelling.of(run.orElse(new Run(Policy.ORDINARY_RUN.value(), Heat.NORMAL)));
        return findCompression(variant, Swelling.NONE).flatMap(start -> findCompression(variant, after)
                .map(end -> new ForefootPressure(start, end, run.isEmpty())));
    }

    private Optional<Compression> findCompression(Variant variant, Swelling swelling) {
        double ballWidthMm = needs.ballWidthMm();
        var growth = swelling.growthMm(FootDimension.BALL_WIDTH, ballWidthMm);
        var squeezes = new ArrayList<Squeeze>();
        for (var fit : variant.zones()) {
            switch (fit.zone()) {
                case LENGTH -> {
                    // Does not press across.
                }
                case BALL_WIDTH ->
                    squeezes.add(Compression.ofHeads(fit.clearance().minus(growth), shoe.upperStretch(), ballWidthMm));
                case TOE_BOX_WIDTH ->
                    squeezes.addAll(Compression.ofToes(
                            fit.clearance().minus(growth.times(Policy.TOE_BOX_SHARE.value())),
                            needs.toeShape(),
                            shoe.upperStretch(),
                            ballWidthMm));
            }
        }
        return squeezes.isEmpty() ? Optional.empty() : Optional.of(new Compression(squeezes));
    }

    private Optional<ZoneFit> judge(Zone zone, Size size, WidthGrade width) {
        var dimension = FootNeeds.inside(zone);
        return geometry.find(dimension, size, width, womensLastInferred)
                .map(inside -> judge(zone, inside, geometry.findBasis(dimension).orElseThrow()));
    }

    private ZoneFit judge(Zone zone, Estimate inside, Basis basis) {
        var need = needs.of(zone);
        var clearance = inside.minus(need.inside());
        return new ZoneFit(
                zone,
                need.governing(),
                clearance,
                need.surplusMm(),
                zone.band().probabilityComfortable(clearance),
                basis);
    }

    /** An unknown zone says nothing for or against. */
    private static double fromIdealMm(Variant variant, Zone zone) {
        return variant.zones().stream()
                .filter(fit -> fit.zone() == zone)
                .mapToDouble(Trial::fromIdealMm)
                .findFirst()
                .orElse(0);
    }

    private static double fromIdealMm(ZoneFit fit) {
        return Math.abs(fit.clearance().meanMm() - fit.zone().band().idealMm());
    }
}
