package io.toebox.fit.core.scoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.toebox.fit.catalogue.RealShoes;
import io.toebox.fit.core.Estimate;
import io.toebox.fit.core.clearance.Preference;
import io.toebox.fit.core.columns.ColumnsBuilder;
import io.toebox.fit.core.columns.Needs;
import io.toebox.fit.core.columns.VariantColumns;
import io.toebox.fit.core.foot.Foot;
import io.toebox.fit.core.foot.FootDimension;
import io.toebox.fit.core.foot.FootPair;
import io.toebox.fit.core.foot.Population;
import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Gradings;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.LearnedShoes;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

/** The real shoes, drawn with repetition and each measured anew with the laboratory's error, until there are enough variants. */
record Grown(List<Shoe> shoes, List<Geometry> geometries, int variants) {

    static final SizeScale SCALE = SizeScale.US_MEN;

    private static final long SEED = 20260101;

    static Grown to(int variants) {
        var random = new Random(SEED);
        var real = real();
        var known = new Geometries(Gradings.NONE, LearnedShoes.published());
        var measured = real.stream()
                .filter(shoe -> FitEngine.isMeasured(known.of(shoe)))
                .toList();
        var shoes = new ArrayList<Shoe>();
        int count = 0;
        while (count < variants) {
            var shoe = measured.get(random.nextInt(measured.size()));
            var run = SizeRun.of(shoe, SCALE);
            count += run.sizes().stream()
                    .mapToInt(size -> run.widths(size).size())
                    .sum();
            shoes.add(again(shoe, "%07d-%s".formatted(shoes.size(), shoe.slug()), random));
        }
        var learned = new Geometries(Gradings.NONE, LearnedShoes.published());
        return new Grown(shoes, shoes.stream().map(learned::of).toList(), count);
    }

    /** The columns of the ranked scale; shoes are numbered as listed, which is by name. */
    VariantColumns columns() {
        var builder = new ColumnsBuilder();
        for (int i = 0; i < shoes.size(); i++) {
            builder.add(i, geometries.get(i), SizeRun.of(shoes.get(i), SCALE));
        }
        return builder.build();
    }

    /** What is known of a variant, mm: its borders to the next smaller and the next larger size; insides and errors. */
    enum Column {
        ABOVE,
        LENGTH,
        UP_TO,
        LENGTH_SD,
        BALL,
        BALL_SD,
        TOES,
        TOES_SD,
        ACROSS_SD
    }

    /** What takes one variant. */
    interface VariantTaker<E extends Exception> {
        /** @param mm one number per {@link Column} */
        void take(int shoe, int halfSizes, int width, double[] mm) throws E;
    }

    /** Hands over every variant; all of them are known in all dimensions, and each size is longer than the one below. */
    <E extends Exception> void forEachVariant(VariantTaker<E> taker) throws E {
        for (int i = 0; i < shoes.size(); i++) {
            var geometry = geometries.get(i);
            var run = SizeRun.of(shoes.get(i), SCALE);
            var sizes = run.sizes();
            for (int s = 0; s < sizes.size(); s++) {
                var size = sizes.get(s);
                double above = s == 0
                        ? Double.NEGATIVE_INFINITY
                        : Preference.borderMm(length(geometry, sizes.get(s - 1)), length(geometry, size));
                double upTo = s == sizes.size() - 1
                        ? Double.POSITIVE_INFINITY
                        : Preference.borderMm(length(geometry, size), length(geometry, sizes.get(s + 1)));
                for (var width : run.widths(size)) {
                    var length = inside(geometry, InsideDimension.INTERNAL_LENGTH, size, width);
                    var ball = inside(geometry, InsideDimension.BALL_WIDTH, size, width);
                    var toes = inside(geometry, InsideDimension.TOE_BOX_WIDTH, size, width);
                    taker.take(i, size.halfSizes(), width.ordinal(), new double[] {
                        above,
                        length.meanMm(),
                        upTo,
                        length.sdMm(),
                        ball.meanMm(),
                        ball.sdMm(),
                        toes.meanMm(),
                        toes.sdMm(),
                        geometry.acrossSdMm(size, width)
                    });
                }
            }
        }
    }

    private static Estimate length(Geometry geometry, Size size) {
        return inside(geometry, InsideDimension.INTERNAL_LENGTH, size, WidthGrade.STANDARD);
    }

    private static Estimate inside(Geometry geometry, InsideDimension dimension, Size size, WidthGrade width) {
        return geometry.find(dimension, size, width).orElseThrow();
    }

    static Needs needs(Runner runner) {
        return new FootNeeds(runner, SCALE, List.of()).forRanking();
    }

    /** Men of the survey's distribution, both feet measured. */
    static List<Runner> runners(int count) {
        var random = new Random(SEED);
        var runners = new ArrayList<Runner>();
        for (int i = 0; i < count; i++) {
            double length = draw(random, FootDimension.LENGTH);
            double width = Population.MEN.meanMm(FootDimension.BALL_WIDTH)
                    + Population.MEN.covarianceMm2(FootDimension.LENGTH, FootDimension.BALL_WIDTH)
                            / Population.MEN.covarianceMm2(FootDimension.LENGTH, FootDimension.LENGTH)
                            * (length - Population.MEN.meanMm(FootDimension.LENGTH));
            runners.add(Runner.of(new FootPair(foot(length, width), foot(length + 1, width - 1))));
        }
        return runners;
    }

    private static Foot foot(double lengthMm, double widthMm) {
        return new Foot(Map.of(FootDimension.LENGTH, lengthMm, FootDimension.BALL_WIDTH, widthMm));
    }

    private static double draw(Random random, FootDimension dimension) {
        return Population.MEN.meanMm(dimension) + random.nextGaussian() * Population.MEN.sdMm(dimension);
    }

    private static Shoe again(Shoe shoe, String slug, Random random) {
        return new Shoe(
                slug,
                shoe.brand(),
                shoe.lastGender(),
                shoe.widthsOffered(),
                shoe.soldAs(),
                shoe.upperStretch(),
                shoe.measurements().stream()
                        .map(m -> new Measurement(
                                m.dimension(),
                                m.method(),
                                m.valueMm() + random.nextGaussian() * Policy.SHOE_MEASUREMENT_SD.value(),
                                m.mensSize(),
                                m.width()))
                        .toList());
    }

    private static List<Shoe> real() {
        try {
            return RealShoes.list();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
