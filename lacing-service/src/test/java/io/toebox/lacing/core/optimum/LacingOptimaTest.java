package io.toebox.lacing.core.optimum;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.lacing.core.effect.RowPull;
import io.toebox.lacing.core.eyelet.Eyelet;
import io.toebox.lacing.core.eyelet.Side;
import io.toebox.lacing.core.geometry.LaceLength;
import io.toebox.lacing.core.geometry.RowGeometry;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.path.Laces;
import io.toebox.lacing.core.pattern.Lacing;

import static io.toebox.lacing.core.optimum.LacingGoal.SHORTEST;
import static io.toebox.lacing.core.optimum.LacingGoal.STRONGEST;
import static io.toebox.lacing.core.optimum.LacingRule.DENSE;
import static io.toebox.lacing.core.optimum.LacingRule.EVERY_EYELET_PULLS;
import static io.toebox.lacing.core.optimum.LacingRule.STRAIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

/** Polster's results, and every closed lacing of few rows against the path model. */
class LacingOptimaTest {

    /** Polster, The Shoelace Book; values enumerated independently. */
    @ParameterizedTest
    @CsvSource({
        "4, 0.5, SHORTEST, 6.236068",
        "4, 0.5, STRONGEST, 7.366563",
        "6, 0.5, SHORTEST, 9.472136",
        "6, 0.5, STRONGEST, 10.944272",
        "6, 1.0, STRONGEST, 9.731650"
    })
    void optimaHaveThePublishedValues(int rows, double ratio, LacingGoal goal, double value) {
        assertThat(LacingOptima.find(rows, ratio, EVERY_EYELET_PULLS, goal).value())
                .isCloseTo(value, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"2, 1", "3, 2", "4, 1", "5, 3", "6, 1"})
    void bowTieIsShortestAloneOnlyForAnEvenNumberOfRows(int rows, int count) {
        var shortest = LacingOptima.find(rows, 0.32, EVERY_EYELET_PULLS, SHORTEST);
        assertThat(shortest.count()).isEqualTo(count);
        assertThat(shortest.lacings()).hasSize(count);
        double c1 = 1 / Math.hypot(1, 0.32);
        double expected = rows % 2 == 0 ? 2 + (rows - 2) / c1 + rows * 0.32 : 2 + (rows - 1) / c1 + (rows - 1) * 0.32;
        assertThat(shortest.value()).isCloseTo(expected, within(1e-9));
        if (rows >= 4) {
            assertThat(names(shortest)).contains("bow-tie");
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 0.2", "4, 0.7", "5, 0.32", "5, 1", "6, 0.32", "6, 2", "7, 0.32"})
    void crissCrossIsTheShortestDenseLacing(int rows, double ratio) {
        var shortest = LacingOptima.find(rows, ratio, DENSE, SHORTEST);
        assertThat(names(shortest))
                .containsExactlyInAnyOrder(
                        "criss-cross", "over-under", "reverse", "herringbone", "double-helix", "last-row-from-above");
        assertThat(shortest.value()).isCloseTo(2 + 2 * (rows - 1) * Math.hypot(1, ratio), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"4, 0.7412", "6, 0.5794"})
    void crissCrossIsStrongestUpToTheThresholdAndTheStarBehindIt(int rows, double threshold) {
        assertThat(CrissCrossThreshold.ratio(rows)).isCloseTo(threshold, within(0.00005));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void strongestIsCrissCrossOrTheStarAndNeverAnythingElse(int rows) {
        double threshold = CrissCrossThreshold.ratio(rows);
        for (double ratio : new double[] {0.1, 0.32, threshold - 0.01, threshold + 0.01, 1.5, 3}) {
            var strongest = LacingOptima.find(rows, ratio, EVERY_EYELET_PULLS, STRONGEST);
            double c1 = 1 / Math.hypot(1, ratio);
            double far = 1 / Math.hypot(1, (rows - 1) * ratio);
            boolean crissCross = ratio < threshold;
            assertThat(strongest.value())
                    .isCloseTo(crissCross ? 2 + 2 * (rows - 1) * c1 : rows + (rows - 1) * c1 + far, within(1e-9));
            assertThat(strongest.count()).isEqualTo(crissCross ? 1 : 2);
            if (rows >= 4) {
                assertThat(names(strongest)).contains(crissCross ? "criss-cross" : "shoe-shop");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 0.32", "5, 0.32", "6, 0.32", "6, 1"})
    void everyOptimumIsOneOfTheLacingsAllCounted(int rows, double ratio) {
        for (var rule : LacingRule.values()) {
            for (var goal : LacingGoal.values()) {
                var optimum = LacingOptima.find(rows, ratio, rule, goal);
                assertThat(optimum.count()).isBetween(1L, rule.count(rows));
                assertThat(optimum.lacings()).isNotEmpty().allSatisfy(lacing -> {
                    assertThat(lacing.value(goal, ratio)).isCloseTo(optimum.value(), within(1e-9));
                    assertThat(obeys(rule).test(lacing)).isTrue();
                });
            }
        }
    }

    /** Looks at every closed lacing one by one, without the search. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void theSearchFindsWhatLookingAtEachFinds(int rows) {
        for (var rule : LacingRule.values()) {
            var all = closedLacings(rows).stream().filter(obeys(rule)).toList();
            assertThat(all).hasSize((int) rule.count(rows));
            for (var goal : LacingGoal.values()) {
                for (double ratio : new double[] {0.1, 0.32, 0.8, 2}) {
                    var optimum = LacingOptima.find(rows, ratio, rule, goal);
                    var values = all.stream().mapToDouble(l -> l.value(goal, ratio));
                    double best = (goal == SHORTEST ? values.min() : values.max()).orElseThrow();
                    assertThat(optimum.value()).isCloseTo(best, within(1e-9));
                    assertThat(all.stream().filter(l -> Math.abs(l.value(goal, ratio) - best) < 1e-9))
                            .hasSize((int) optimum.count());
                }
            }
        }
    }

    /** OEIS A078601; press: about 400 million for seven pairs. */
    @Test
    void lacingsAreAsManyAsPublished() {
        assertThat(IntStream.rangeClosed(2, 4).mapToLong(EVERY_EYELET_PULLS::count))
                .containsExactly(3L, 42L, 1080L);
        assertThat(EVERY_EYELET_PULLS.count(7)).isBetween(350_000_000L, 450_000_000L);
        assertThat(DENSE.count(3)).isEqualTo(6);
        assertThat(DENSE.count(4)).isEqualTo(72);
    }

    /** OEIS A078698 (open, ends in the last row), A078702 (the same up to symmetry), A078602 (another rule). */
    @Test
    void openLacingsAreAsManyAsPublished() {
        int[] open = {2, 20, 396};
        int[] upToSymmetry = {2, 13, 213};
        int[] withoutThreeInLine = {2, 21, 601};
        for (int rows = 2; rows <= 4; rows++) {
            var lines = openLines(rows);
            var pulling = lines.stream()
                    .filter(LacingOptimaTest::everyInnerEyeletPulls)
                    .toList();
            assertThat(pulling).hasSize(open[rows - 2]);
            Set<Set<List<Eyelet>>> classes = new HashSet<>();
            pulling.forEach(line -> classes.add(new HashSet<>(
                    List.of(line, line.reversed().stream().map(Eyelet::mirrored).toList()))));
            assertThat(classes).hasSize(upToSymmetry[rows - 2]);
            assertThat(lines).filteredOn(line -> !hasThreeInLine(line)).hasSize(withoutThreeInLine[rows - 2]);
        }
    }

    /** Cut open at the knot, each is a path that breaks no rule and has the same length and the same pull. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4})
    void everyClosedLacingWithAKnotAndABarIsAPathOfTheSameLengthAndPull(int rows) {
        var geometry = new RowGeometry(50, 16);
        var paths = new ArrayList<LacePath>();
        for (var lacing :
                closedLacings(rows).stream().filter(obeys(EVERY_EYELET_PULLS)).toList()) {
            var found = lacing.findPath();
            boolean knotted =
                    lacing.pieces().contains(Set.of(new Eyelet(Side.LEFT, rows), new Eyelet(Side.RIGHT, rows)));
            boolean barred = IntStream.range(1, rows).anyMatch(row -> lacing.pieces()
                    .contains(Set.of(new Eyelet(Side.LEFT, row), new Eyelet(Side.RIGHT, row))));
            assertThat(found.isPresent()).as(lacing.toString()).isEqualTo(knotted && barred);
            if (found.isEmpty()) {
                continue;
            }
            paths.add(found.get());
            assertThat(LaceLength.of(found.get(), geometry).laidMm())
                    .isCloseTo(50 * lacing.value(SHORTEST, 16.0 / 50), within(1e-9));
            double pull = RowPull.total(RowPull.of(Laces.of(found.get()), geometry)) + 1;
            assertThat(pull).isCloseTo(lacing.value(STRONGEST, 16.0 / 50), within(1e-9));
        }
        assertThat(paths).doesNotHaveDuplicates().hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"1, 0.3", "8, 0.3", "6, 0", "6, -1", "6, NaN", "6, Infinity"})
    void whatCannotBeSearchedIsRefused(int rows, double ratio) {
        assertThatThrownBy(() -> LacingOptima.find(rows, ratio, EVERY_EYELET_PULLS, SHORTEST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aClosedLacingPassesEveryEyeletOnce() {
        assertThatThrownBy(() -> new ClosedLacing(List.of(
                        new Eyelet(Side.LEFT, 1),
                        new Eyelet(Side.RIGHT, 1),
                        new Eyelet(Side.LEFT, 1),
                        new Eyelet(Side.RIGHT, 2))))
                .hasMessage("a closed lacing passes both eyelets of each row once");
    }

    private static List<String> names(LacingOptimum optimum) {
        var known = KnownLacings.of(optimum.lacings().getFirst().rows());
        return optimum.lacings().stream()
                .map(known::listLacings)
                .flatMap(List::stream)
                .map(Lacing::id)
                .distinct()
                .toList();
    }

    private static Predicate<ClosedLacing> obeys(LacingRule rule) {
        return lacing -> {
            var order = lacing.order();
            int size = order.size();
            return switch (rule) {
                case EVERY_EYELET_PULLS ->
                    IntStream.range(0, size)
                            .allMatch(i -> order.get(i).side()
                                            != order.get((i + 1) % size).side()
                                    || order.get(i).side()
                                            != order.get((i + size - 1) % size).side());
                case DENSE ->
                    IntStream.range(0, size)
                            .allMatch(i -> order.get(i).side()
                                    != order.get((i + 1) % size).side());
                case STRAIGHT ->
                    IntStream.rangeClosed(1, lacing.rows()).allMatch(row -> lacing.pieces()
                            .contains(Set.of(new Eyelet(Side.LEFT, row), new Eyelet(Side.RIGHT, row))));
            };
        };
    }

    /** Every closed line that starts at L1; of its two directions the one whose second eyelet comes first by name. */
    private static List<ClosedLacing> closedLacings(int rows) {
        var first = new Eyelet(Side.LEFT, 1);
        var lacings = new ArrayList<ClosedLacing>();
        for (var rest : permutations(
                eyelets(rows).stream().filter(e -> !e.equals(first)).toList())) {
            if (rest.getFirst().toString().compareTo(rest.getLast().toString()) < 0) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                lacings.add(new ClosedLacing(order));
            }
        }
        return lacings;
    }

    /** Every line from the left to the right eyelet of the last row. */
    private static List<List<Eyelet>> openLines(int rows) {
        var left = new Eyelet(Side.LEFT, rows);
        var inner = eyelets(rows).stream().filter(e -> e.row() < rows).toList();
        return permutations(inner).stream()
                .map(between -> {
                    var line = new ArrayList<Eyelet>();
                    line.add(left);
                    line.addAll(between);
                    line.add(left.mirrored());
                    return List.copyOf(line);
                })
                .toList();
    }

    private static boolean everyInnerEyeletPulls(List<Eyelet> line) {
        return IntStream.range(1, line.size() - 1)
                .allMatch(i -> line.get(i).side() != line.get(i - 1).side()
                        || line.get(i).side() != line.get(i + 1).side());
    }

    private static boolean hasThreeInLine(List<Eyelet> line) {
        return IntStream.range(1, line.size() - 1).anyMatch(i -> {
            int step = line.get(i).row() - line.get(i - 1).row();
            return line.get(i).side() == line.get(i - 1).side()
                    && line.get(i).side() == line.get(i + 1).side()
                    && Math.abs(step) == 1
                    && line.get(i + 1).row() - line.get(i).row() == step;
        });
    }

    private static List<Eyelet> eyelets(int rows) {
        return IntStream.rangeClosed(1, rows)
                .boxed()
                .flatMap(row -> List.of(new Eyelet(Side.LEFT, row), new Eyelet(Side.RIGHT, row)).stream())
                .toList();
    }

    private static List<List<Eyelet>> permutations(List<Eyelet> eyelets) {
        if (eyelets.isEmpty()) {
            return List.of(List.of());
        }
        var all = new ArrayList<List<Eyelet>>();
        for (var first : eyelets) {
            for (var rest :
                    permutations(eyelets.stream().filter(e -> !e.equals(first)).toList())) {
                var line = new ArrayList<Eyelet>();
                line.add(first);
                line.addAll(rest);
                all.add(line);
            }
        }
        return all;
    }
}
