package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.evaluation.FootSurvey.Told;

/** How far each number of {@link Policy} moves the headline figures, on a fixed sample of feet and shoes. */
final class Sensitivity {

    static final int EVERY_FOOT = 60;
    static final int EVERY_SHOE = 6;
    static final double CHANGE = 0.1;

    /** Headline figures, in this order, as {@link #headline} counts them. */
    static final List<String> FIGURES =
            List.of("sizes above Brannock", "recommended, %", "mean best probability", "three widths cover, %");

    /** @param low figures at 90 % of the number, less those at its value */
    record Effect(Policy policy, double[] low, double[] high) {

        double largest() {
            return IntStream.range(0, low.length)
                    .mapToDouble(i -> Math.max(Math.abs(low[i]), Math.abs(high[i])) * (i == 0 || i == 2 ? 100 : 1))
                    .max()
                    .orElseThrow();
        }
    }

    private Sensitivity() {}

    static List<Effect> of(Path feet, Path shoes) throws IOException, ReflectiveOperationException {
        double[] base = headline(feet.toString(), shoes.toString());
        var effects = new ArrayList<Effect>();
        for (var policy : Policy.values()) {
            effects.add(new Effect(
                    policy,
                    less(changed(policy, 1 - CHANGE, feet, shoes), base),
                    less(changed(policy, 1 + CHANGE, feet, shoes), base)));
        }
        return effects;
    }

    private static double[] changed(Policy policy, double factor, Path feet, Path shoes)
            throws ReflectiveOperationException {
        var world = new ChangedPolicy(policy, policy.value() * factor);
        var headline =
                world.loadClass(Sensitivity.class.getName()).getDeclaredMethod("headline", String.class, String.class);
        headline.setAccessible(true);
        return (double[]) headline.invoke(null, feet.toString(), shoes.toString());
    }

    static double[] headline(String feet, String shoes) throws IOException {
        var people = FootSurvey.read(Path.of(feet)).every(EVERY_FOOT);
        var catalogue = ShoeTable.read(Path.of(shoes)).shoes();
        var tried = IntStream.iterate(0, i -> i < catalogue.size(), i -> i + EVERY_SHOE)
                .mapToObj(catalogue::get)
                .toList();
        var sum = new double[FIGURES.size()];
        for (var scale : SizeScale.values()) {
            var figures = FitFigures.of(people.of(scale), Told.LENGTH_AND_WIDTH, catalogue, tried);
            sum[0] += figures.meanHalfSizesAboveBrannock() / 4;
            sum[1] += figures.shareRecommended() * 50;
            sum[2] += figures.meanBestProbability() / 2;
            sum[3] += figures.coveredByThreeWidths() * 50;
        }
        return sum;
    }

    private static double[] less(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }
}
