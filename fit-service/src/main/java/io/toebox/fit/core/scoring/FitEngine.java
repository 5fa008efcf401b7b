package io.toebox.fit.core.scoring;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import io.toebox.fit.core.clearance.Preference;
import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.columns.ColumnsBuilder;
import io.toebox.fit.core.columns.VariantColumns;
import io.toebox.fit.core.comparison.Model;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.runner.WornShoe;
import io.toebox.fit.core.shoe.Geometries;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.InsideDimension;
import io.toebox.fit.core.shoe.OutcomeEvidence;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Shoe.LastGender;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * Decides whether, and in which size and width, a shoe fits a runner's feet. Immutable: one engine per state of the catalogue.
 *
 * <p>The length alone chooses the size, ball and toes then the width, each by expected utility ({@link Preference}), so a longer
 * foot never gets a shorter size and a wider foot never a narrower width. How good that best variant is, the fit probability says.
 */
public final class FitEngine {

    private final Map<String, Shoe> shoes = new HashMap<>();
    private final Map<String, Geometry> geometries = new HashMap<>();

    /** Of shoes whose last is named for men, and of those inferred from one, as women's pairs. */
    private final Map<String, Geometry> womensGeometries = new HashMap<>();

    private final Geometries inside;
    private final List<Shoe> bySlug;
    private final Map<SizeScale, VariantColumns> columns = new EnumMap<>(SizeScale.class);

    /** Knows these shoes and nothing else; every brand grades as usual. The order of the shoes does not matter. */
    public FitEngine(Collection<Shoe> catalogue) {
        this(catalogue, new Geometries());
    }

    /**
     * As above, with what was learned of other shoes and what brands are known to grade by.
     *
     * @param inside tells the inside of each shoe
     */
    public FitEngine(Collection<Shoe> catalogue, Geometries inside) {
        this.inside = inside;
        for (var shoe : catalogue) {
            shoes.put(shoe.slug(), shoe);
            var measured = shoe.mensPair() == null ? shoe : shoe.mensPair();
            var geometry = inside.of(measured);
            geometries.put(shoe.slug(), geometry);
            if (measured.lastGender() == LastGender.MEN) {
                womensGeometries.put(shoe.slug(), inside.womens(measured, geometry));
            }
        }
        bySlug =
                shoes.values().stream().sorted(Comparator.comparing(Shoe::slug)).toList();
        for (var scale : SizeScale.values()) {
            columns.put(scale, columns(scale));
        }
    }

    /** The same catalogue, judged by these outcomes as well. */
    public FitEngine hearing(OutcomeEvidence outcomes) {
        return new FitEngine(bySlug, inside.hearing(outcomes));
    }

    /** The inside of a shoe as outcomes alone tell it, from what its brand lets expect: without laboratory and votes. */
    public Geometry ofOutcomesAlone(SizeScale scale, Shoe shoe) {
        var unmeasured = shoe.unmeasured();
        var geometry = inside.of(unmeasured);
        return isLastInferred(scale, shoe) ? inside.womens(unmeasured, geometry) : geometry;
    }

    private VariantColumns columns(SizeScale scale) {
        var builder = new ColumnsBuilder();
        for (int number = 0; number < bySlug.size(); number++) {
            var shoe = bySlug.get(number);
            if (findObstacle(scale, shoe).isEmpty()) {
                builder.add(number, getGeometry(scale, shoe), SizeRun.of(shoe, scale));
            }
        }
        return builder.build();
    }

    /** How many shoes the catalogue has. */
    public int shoeCount() {
        return shoes.size();
    }

    /**
     * Judges one shoe.
     *
     * @throws IllegalArgumentException when the shoe is not of this catalogue
     */
    public FitDecision decide(Runner runner, SizeScale scale, Shoe shoe) {
        return decide(runner, scale, List.of(shoe)).getFirst();
    }

    /**
     * Judges several shoes for the same feet, in their order; what the feet need is found once.
     *
     * @throws IllegalArgumentException when a shoe is not of this catalogue
     */
    public List<FitDecision> decide(Runner runner, SizeScale scale, List<Shoe> asked) {
        var needs = needs(runner, scale);
        return asked.stream().map(shoe -> explain(judge(needs, scale, shoe))).toList();
    }

    /**
     * Judges every shoe that passes the filter and returns the recommended ones, best first; equal ones by name.
     *
     * @param limit at most so many, at least 1
     */
    public List<FitDecision> rank(Runner runner, SizeScale scale, Predicate<Shoe> filter, int limit) {
        var needs = needs(runner, scale);
        if (!needs.tellsASize()) {
            return List.of();
        }
        var ofScale = Objects.requireNonNull(columns.get(scale));
        return ofScale.best(needs.forRanking(), number -> filter.test(bySlug.get(number)), limit).stream()
                .map(ranked -> explain(judge(needs, scale, bySlug.get(ranked.shoe()))))
                .toList();
    }

    /**
     * Judges one size and width of a shoe, such as the one in a scanned box or on the runner's feet, whether it is the best one or
     * not.
     *
     * @return empty when nothing inside the shoe is known, it is not made for the scale of the size, or the feet tell no size
     * @throws IllegalArgumentException when the shoe is not of this catalogue
     */
    public Optional<FitDecision.Fitting> findFitting(Runner runner, Shoe shoe, Size size, WidthGrade width) {
        return switch (judge(needs(runner, size.scale()), size.scale(), shoe)) {
            case Judged.Undecided ignored -> Optional.empty();
            case Judged.Tried(var trial, var run, var best, var outcome) -> {
                var variant = trial.judge(size, width);
                yield Optional.of(new FitDecision.Fitting(variant, trial.findPressure(variant)));
            }
        };
    }

    /**
     * Why a shoe can be neither judged nor compared on this scale, whatever the feet; empty when it can.
     *
     * @throws IllegalArgumentException when the shoe is not of this catalogue
     */
    public Optional<FitDecision> findObstacleTo(SizeScale scale, Shoe shoe) {
        return findObstacle(scale, shoe).map(FitEngine::explain);
    }

    /**
     * A shoe as it is sold on one scale, to be compared with others; empty when {@link #findObstacleTo} says why not.
     *
     * @throws IllegalArgumentException when the shoe is not of this catalogue
     */
    public Optional<Model> findModel(SizeScale scale, Shoe shoe) {
        return findObstacle(scale, shoe).isPresent()
                ? Optional.empty()
                : Optional.of(new Model(shoe, getGeometry(scale, shoe), scale));
    }

    /** Which share of all shoes has less of a dimension than was measured in this one; see {@link Geometries#findShareBelow}. */
    public Optional<Double> findShareBelow(Shoe shoe, InsideDimension dimension) {
        return inside.findShareBelow(shoe, dimension);
    }

    /**
     * Judges shoes in no other sizes and widths than they are given with, such as those a shop has in stock, and returns the
     * recommended ones, best first; equal ones by name. Another size than the best of all is recommended only where its length
     * is comfortable; the decision names the best of all if that one is recommended. A shoe given with every size and width it is
     * sold in is judged as in {@link #rank}.
     *
     * @param offered shoes of this catalogue, each sold in one size of the scale or more
     * @param limit at most so many, at least 1
     * @throws IllegalArgumentException when a shoe is not of this catalogue
     */
    public List<FitDecision> rankOffered(Runner runner, SizeScale scale, Collection<Shoe> offered, int limit) {
        var needs = needs(runner, scale);
        return offered.stream()
                .map(shoe -> judge(needs, scale, shoe))
                .<Judged.Tried>mapMulti((judged, tried) -> {
                    if (judged instanceof Judged.Tried t && t.outcome().isRecommended()) {
                        tried.accept(t);
                    }
                })
                .filter(tried -> isLengthComfortable(tried.best())
                        || findBetter(tried, needs, scale)
                                .filter(better -> !better.best()
                                        .size()
                                        .equals(tried.best().size()))
                                .isEmpty())
                .sorted(Comparator.<Judged.Tried>comparingDouble(
                                tried -> -tried.best().fitProbability())
                        .thenComparing(tried -> tried.trial().shoe().slug()))
                .limit(limit)
                .map(tried -> explainOffered(tried, needs, scale))
                .toList();
    }

    /**
     * Shoes in no other sizes and widths than they are given with, laid out to be asked about for many runners; what cannot be
     * judged on the scale is left out.
     *
     * @param offered as for {@link #rankOffered}
     * @throws IllegalArgumentException when a shoe is not of this catalogue
     */
    public Shelf shelf(SizeScale scale, Collection<Shoe> offered) {
        return Shelf.of(this, scale, offered);
    }

    /** Every shoe of the catalogue in every size and width it is sold in. */
    public Shelf wholeShelf(SizeScale scale) {
        return Shelf.of(this, scale, bySlug);
    }

    private FitDecision explainOffered(Judged.Tried offered, FootNeeds needs, SizeScale scale) {
        var decision = explain(offered);
        return findBetter(offered, needs, scale)
                .filter(better -> better.outcome().isRecommended())
                .map(better -> decision.with(new Reason.BetterNotOffered(
                        better.best().size(), better.best().width())))
                .orElse(decision);
    }

    private static boolean isLengthComfortable(Variant variant) {
        return variant.find(Zone.OF_SIZE).stream().allMatch(fit -> fit.verdict() == Verdict.COMFORTABLE);
    }

    /** The shoe in the best size and width it is sold in anywhere, if that is another one. */
    private Optional<Judged.Tried> findBetter(Judged.Tried offered, FootNeeds needs, SizeScale scale) {
        return switch (judge(needs, scale, getShoe(offered.trial().shoe().slug()))) {
            case Judged.Undecided ignored -> Optional.empty();
            case Judged.Tried any ->
                Optional.of(any)
                        .filter(better ->
                                !better.best().size().equals(offered.best().size())
                                        || better.best().width()
                                                != offered.best().width());
        };
    }

    /** What the shoe that the runner owns says of the feet, and which of it does not count. */
    public Felt hear(Runner runner, SizeScale scale) {
        return runner.currentShoe()
                .flatMap(this::findFelt)
                .map(shoe -> shoe.hear(new FootNeeds(runner, scale, List.of())))
                .orElse(Felt.NOTHING);
    }

    private FootNeeds needs(Runner runner, SizeScale scale) {
        return new FootNeeds(runner, scale, hear(runner, scale).observations());
    }

    /** A shoe of the catalogue in a size that was told; anything else says nothing of the feet. */
    private Optional<FeltShoe> findFelt(WornShoe worn) {
        var shoe = worn.name() instanceof WornShoe.Slug(var slug) ? shoes.get(slug) : null;
        var size = worn.size();
        if (shoe == null || size == null) {
            return Optional.empty();
        }
        // A barcode may stand on a size of the other scale than the one asked for: a woman's pair labelled for men.
        return Optional.of(new FeltShoe(worn, getGeometry(size.scale(), shoe), size));
    }

    private Judged judge(FootNeeds needs, SizeScale scale, Shoe shoe) {
        var obstacle = findObstacle(scale, shoe);
        if (obstacle.isPresent()) {
            return obstacle.get();
        }
        if (!needs.tellsASize()) {
            return new Judged.Undecided(shoe, Outcome.INSUFFICIENT_FOOT_DATA, new Reason.LengthUnsure());
        }
        var trial = new Trial(needs, shoe, getGeometry(scale, shoe), isLastInferred(scale, shoe));
        var run = SizeRun.of(shoe, scale);
        var best = trial.best(run);
        return new Judged.Tried(trial, run, best, new Outcomes(trial, run).of(best));
    }

    /** Why the shoe cannot be judged on this scale, whatever the feet. */
    private Optional<Judged> findObstacle(SizeScale scale, Shoe shoe) {
        var geometry = getGeometry(scale, shoe);
        if (shoe.recall() != null) {
            return Optional.of(new Judged.Undecided(shoe, Outcome.NOT_APPLICABLE, new Reason.Recalled(shoe.recall())));
        }
        if (scale == SizeScale.US_MEN && shoe.lastGender() == LastGender.WOMEN) {
            return Optional.of(new Judged.Undecided(shoe, Outcome.NOT_APPLICABLE, new Reason.OtherLast()));
        }
        if (!isMeasured(geometry) || geometry.findBasis(Zone.OF_SIZE.inside()).isEmpty()) {
            return Optional.of(
                    new Judged.Undecided(shoe, Outcome.INSUFFICIENT_SHOE_DATA, new Reason.NoInsideMeasurement()));
        }
        return Optional.empty();
    }

    /** Whether anything that is judged was measured on this very shoe. */
    static boolean isMeasured(Geometry geometry) {
        return Arrays.stream(Zone.values()).anyMatch(zone -> geometry.isMeasured(zone.inside()));
    }

    Shoe getShoe(String slug) {
        return Objects.requireNonNull(shoes.get(slug));
    }

    Geometry getGeometry(SizeScale scale, Shoe shoe) {
        var geometry = (isLastInferred(scale, shoe) ? womensGeometries : geometries).get(shoe.slug());
        if (geometry == null) {
            throw new IllegalArgumentException("not of this catalogue: " + shoe.slug());
        }
        return geometry;
    }

    static boolean isLastInferred(SizeScale scale, Shoe shoe) {
        return scale == SizeScale.US_WOMEN && (shoe.lastGender() == LastGender.MEN || shoe.mensPair() != null);
    }

    private static FitDecision explain(Judged judged) {
        return switch (judged) {
            case Judged.Undecided(var shoe, var outcome, var reason) ->
                new FitDecision(
                        shoe,
                        outcome,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(reason));
            case Judged.Tried(var trial, var run, var best, var outcome) -> {
                var feet = trial.needs().runner().feet();
                yield new FitDecision(
                        trial.shoe(),
                        outcome,
                        Optional.of(best),
                        trial.findNext(run, best.size()),
                        trial.findPressure(best),
                        Optional.of(Confidence.of(best, feet, trial.womensLastInferred())),
                        new Reasons(trial, run).of(best, outcome));
            }
        };
    }

    /** What is found out of a shoe before it is explained; a ranking explains only the best. */
    private sealed interface Judged {

        record Undecided(Shoe shoe, Outcome outcome, Reason reason) implements Judged {}

        record Tried(Trial trial, SizeRun run, Variant best, Outcome outcome) implements Judged {}
    }
}
