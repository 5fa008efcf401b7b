package io.toebox.fit.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
    static final int EVERY_SHOE = 40;

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
        var people = people(Files.readAllLines(feet));
        var tried = tried(Files.readAllLines(shoes));
        var worn = ShoeTable.of(tried).shoes().getLast();
        var engine = new FitEngine(List.of(worn), Learned.ENGINE.geometries());
        var read = FootSurvey.of(people).people().stream()
                .map(person -> AsRead.of(person, engine, worn))
                .map(each -> new int[] {each.brannockHalfSizes(), each.brannockWidth(), each.wornHalfSizes()})
                .toArray(int[][]::new);
        double[][] now = answers(people, tried, read);
        // Each changed number is a world of classes of its own, so they do not meet.
        return Arrays.stream(Policy.values())
                .parallel()
                .map(policy -> effect(policy, people, tried, read, now))
                .toList();
    }

    private static Effect effect(Policy policy, List<String> people, List<String> tried, int[][] read, double[][] now) {
        var step = Step.of(policy);
        double[][] lower = changed(policy, policy.value() - step.value(), people, tried, read);
        double[][] higher = changed(policy, policy.value() + step.value(), people, tried, read);
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

    private static double[][] changed(
            Policy policy, double value, List<String> people, List<String> tried, int[][] read) {
        try {
            var answers = new ChangedPolicy(policy, value)
                    .loadClass(Sensitivity.class.getName())
                    .getDeclaredMethod("answers", List.class, List.class, int[][].class);
            answers.setAccessible(true);
            return (double[][]) answers.invoke(null, people, tried, read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(policy + " = " + value, e);
        }
    }

    /**
     * By way of telling; called in each world, so nothing of ours may go in or out.
     *
     * @param people lines of the survey, the header first
     * @param shoes lines of the shoes' table, the header first; the last shoe is the one that runners own
     */
    static double[][] answers(List<String> people, List<String> shoes, int[][] read) {
        var told = FootSurvey.of(people).people();
        var all = ShoeTable.of(shoes).shoes();
        var worn = all.getLast();
        var tried = all.subList(0, all.size() - 1);
        // One shoe says nothing of another, so an engine of those that are tried answers as one of all does.
        var engine = new FitEngine(all.stream().distinct().toList(), Learned.ENGINE.geometries());
        return Telling.ALL.stream()
                .map(telling -> answers(telling, told, read, worn, engine, tried))
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

    /** Header and lines of every so many shoes, and last the one that runners own: the first whose length and ball were measured. */
    private static List<String> tried(List<String> lines) {
        var shoes = ShoeTable.of(lines).shoes();
        var tried = new ArrayList<>(List.of(lines.getFirst()));
        for (int i = 0; i < shoes.size(); i += EVERY_SHOE) {
            tried.add(lines.get(i + 1));
        }
        int worn = IntStream.range(0, shoes.size())
                .filter(i -> isMeasured(shoes.get(i), InsideDimension.INTERNAL_LENGTH)
                        && isMeasured(shoes.get(i), InsideDimension.BALL_WIDTH))
                .findFirst()
                .orElseThrow();
        tried.add(lines.get(worn + 1));
        return tried;
    }

    private static boolean isMeasured(Shoe shoe, InsideDimension dimension) {
        return shoe.measurements().stream()
                .anyMatch(seen -> seen.dimension() == dimension && seen.method() == Measurement.Method.CURRENT);
    }

    /** Header and lines of as many men as women, so that each of the two scales counts the same. */
    private static List<String> people(List<String> lines) {
        var all = FootSurvey.of(lines).people();
        int each = all.size() / EVERY_FOOT / 2;
        var people = new ArrayList<>(List.of(lines.getFirst()));
        for (var scale : SizeScale.values()) {
            int[] of = IntStream.range(0, all.size())
                    .filter(i -> all.get(i).scale() == scale)
                    .toArray();
            IntStream.range(0, each).forEach(i -> people.add(lines.get(of[i * of.length / each] + 1)));
        }
        return people;
    }
}
