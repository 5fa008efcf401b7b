package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.toebox.fit.core.policy.Policy;
import io.toebox.fit.core.scoring.FitEngine;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.Measurement;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.evaluation.FootSurvey.Person;
import io.toebox.fit.evaluation.Telling.AsRead;

/** What comes out otherwise when one number of {@link Policy} is another within its own error, on a fixed sample of feet and shoes. */
final class Sensitivity {

    static final int EVERY_FOOT = 400;
    static final int EVERY_SHOE = 20;

    /** What is noted of each pair of foot and shoe: half sizes, width, fit probability, squeeze after the run in mm. */
    private static final int NOTED = 4;

    /**
     * How answers change against the present number.
     *
     * @param sizes share of pairs of foot and shoe whose best size is another
     * @param widths share whose best width is another
     * @param probability change of the mean fit probability
     * @param squeezeMm change of the mean squeeze after the run, all places together, mm
     */
    record Change(double sizes, double widths, double probability, double squeezeMm) {

        private static Change of(double[] now, double[] then) {
            int pairs = now.length / NOTED;
            var sums = new double[NOTED];
            for (int i = 0; i < now.length; i++) {
                int what = i % NOTED;
                sums[what] += what < 2 ? (now[i] == then[i] ? 0 : 1) : then[i] - now[i];
            }
            return new Change(sums[0] / pairs, sums[1] / pairs, sums[2] / pairs, sums[3] / pairs);
        }

        double size() {
            return sizes + widths + Math.abs(probability) + Math.abs(squeezeMm) / 10;
        }
    }

    /**
     * One number changed.
     *
     * @param telling how those feet were told to whom it matters most
     */
    record Effect(Policy policy, Step step, Telling telling, Change lower, Change higher) {

        double size() {
            return Math.max(lower.size(), higher.size());
        }
    }

    private Sensitivity() {}

    static List<Effect> of(Path feet, Path shoes) throws IOException {
        var people = people(feet.toString());
        var catalogue = ShoeTable.read(shoes).shoes();
        var engine = new FitEngine(catalogue, Learned.ENGINE.geometries());
        var worn = worn(catalogue);
        var read = people.stream()
                .map(person -> AsRead.of(person, engine, worn))
                .map(each -> new int[] {each.brannockHalfSizes(), each.brannockWidth(), each.wornHalfSizes()})
                .toArray(int[][]::new);
        double[][] now = answers(feet.toString(), shoes.toString(), read);
        // Each changed number is a world of classes of its own, so they do not meet.
        return Arrays.stream(Policy.values())
                .parallel()
                .map(policy -> effect(policy, feet, shoes, read, now))
                .toList();
    }

    private static Effect effect(Policy policy, Path feet, Path shoes, int[][] read, double[][] now) {
        var step = Step.of(policy);
        double[][] lower = changed(policy, policy.value() - step.value(), feet, shoes, read);
        double[][] higher = changed(policy, policy.value() + step.value(), feet, shoes, read);
        return Telling.ALL.stream()
                .map(telling -> new Effect(
                        policy,
                        step,
                        telling,
                        Change.of(now[telling.ordinal()], lower[telling.ordinal()]),
                        Change.of(now[telling.ordinal()], higher[telling.ordinal()])))
                .max(Comparator.comparingDouble(Effect::size))
                .orElseThrow();
    }

    private static double[][] changed(Policy policy, double value, Path feet, Path shoes, int[][] read) {
        try {
            var answers = new ChangedPolicy(policy, value)
                    .loadClass(Sensitivity.class.getName())
                    .getDeclaredMethod("answers", String.class, String.class, int[][].class);
            answers.setAccessible(true);
            return (double[][]) answers.invoke(null, feet.toString(), shoes.toString(), read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(policy + " = " + value, e);
        }
    }

    /** By way of telling; called in each world, so nothing of ours may go in or out. */
    static double[][] answers(String feet, String shoes, int[][] read) throws IOException {
        var people = people(feet);
        var catalogue = ShoeTable.read(Path.of(shoes)).shoes();
        var worn = worn(catalogue);
        var tried = IntStream.iterate(0, i -> i < catalogue.size(), i -> i + EVERY_SHOE)
                .mapToObj(catalogue::get)
                .toList();
        // One shoe says nothing of another, so an engine of those that are tried answers as one of all does.
        var engine = new FitEngine(
                Stream.concat(tried.stream(), Stream.of(worn)).distinct().toList(), Learned.ENGINE.geometries());
        return Telling.ALL.stream()
                .map(telling -> answers(telling, people, read, worn, engine, tried))
                .toArray(double[][]::new);
    }

    private static double[] answers(
            Telling telling, List<Person> people, int[][] read, Shoe worn, FitEngine engine, List<Shoe> tried) {
        var noted = new double[people.size() * tried.size() * NOTED];
        int next = 0;
        for (int i = 0; i < people.size(); i++) {
            var person = people.get(i);
            var runner = telling.runner(person, new AsRead(read[i][0], read[i][1], read[i][2]), worn);
            for (var decision : engine.decide(runner, person.scale(), tried)) {
                if (decision.best().isPresent()) {
                    var best = decision.best().get();
                    noted[next] = best.size().halfSizes();
                    noted[next + 1] = best.width().ordinal();
                    noted[next + 2] = best.fitProbability();
                    noted[next + 3] = decision.pressure().stream()
                            .flatMap(pressure -> pressure.afterRun().squeezes().stream())
                            .mapToDouble(squeeze -> squeeze.amount().meanMm())
                            .sum();
                }
                next += NOTED;
            }
        }
        return noted;
    }

    /** The shoe that runners own: the first one whose length and ball the laboratory measured. */
    private static Shoe worn(List<Shoe> catalogue) {
        return catalogue.stream()
                .filter(shoe -> isMeasured(shoe, InsideDimension.INTERNAL_LENGTH)
                        && isMeasured(shoe, InsideDimension.BALL_WIDTH))
                .min(Comparator.comparing(Shoe::slug))
                .orElseThrow();
    }

    private static boolean isMeasured(Shoe shoe, InsideDimension dimension) {
        return shoe.measurements().stream()
                .anyMatch(seen -> seen.dimension() == dimension && seen.method() == Measurement.Method.CURRENT);
    }

    /** As many men as women, so that each of the two scales counts the same. */
    private static List<Person> people(String feet) throws IOException {
        var survey = FootSurvey.read(Path.of(feet));
        int men = survey.of(SizeScale.US_MEN).size();
        int women = survey.of(SizeScale.US_WOMEN).size();
        int each = (men + women) / EVERY_FOOT / 2;
        return Arrays.stream(SizeScale.values())
                .flatMap(scale -> {
                    var people = survey.of(scale);
                    return IntStream.range(0, each).mapToObj(i -> people.get(i * people.size() / each));
                })
                .toList();
    }
}
