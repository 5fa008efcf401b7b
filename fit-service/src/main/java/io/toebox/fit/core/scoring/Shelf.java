package io.toebox.fit.core.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.toebox.fit.core.clearance.Verdict;
import io.toebox.fit.core.columns.ColumnsBuilder;
import io.toebox.fit.core.columns.Ranked;
import io.toebox.fit.core.columns.VariantColumns;
import io.toebox.fit.core.runner.Runner;
import io.toebox.fit.core.shoe.Geometry;
import io.toebox.fit.core.shoe.Shoe;
import io.toebox.fit.core.shoe.Size;
import io.toebox.fit.core.shoe.SizeRun;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;

/**
 * Shoes in those sizes and widths only in which somebody has them, on one scale, laid out once so that millions of runners can be
 * asked about them. Immutable, and free to be asked by many threads. Its answers are those of {@link FitEngine#rankOffered}, to
 * the last bit; what is said of a single shoe, {@link FitEngine#decide} says.
 */
public final class Shelf {

    private final SizeScale scale;
    private final List<Offer> offers;
    private final VariantColumns columns;

    /**
     * One shoe of it.
     *
     * @param sizes those of the run, ascending
     * @param whole the sizes in which the shoe is sold anywhere, ascending
     */
    private record Offer(
            Shoe shoe, Geometry geometry, boolean isLastInferred, SizeRun run, List<Size> sizes, List<Size> whole) {

        static Offer of(FitEngine engine, SizeScale scale, Shoe shoe) {
            var run = SizeRun.of(shoe, scale);
            return new Offer(
                    shoe,
                    engine.getGeometry(scale, shoe),
                    FitEngine.isLastInferred(scale, shoe),
                    run,
                    run.sizes(),
                    SizeRun.of(engine.getShoe(shoe.slug()), scale).sizes());
        }

        Trial tried(FootNeeds needs) {
            return new Trial(needs, shoe, geometry, isLastInferred);
        }
    }

    /** @param offers as {@link FitEngine#shelf} has checked them */
    private Shelf(SizeScale scale, List<Offer> offers) {
        this.scale = scale;
        this.offers = offers;
        var builder = new ColumnsBuilder();
        for (int number = 0; number < offers.size(); number++) {
            var offer = offers.get(number);
            builder.add(number, offer.geometry(), offer.run());
        }
        columns = builder.build();
    }

    /** The shelf of those shoes that can be judged. */
    static Shelf of(FitEngine engine, SizeScale scale, Collection<Shoe> offered) {
        return new Shelf(
                scale,
                offered.stream()
                        .filter(shoe -> engine.findObstacleTo(scale, shoe).isEmpty())
                        .sorted(Comparator.comparing(Shoe::slug))
                        .map(shoe -> Offer.of(engine, scale, shoe))
                        .toList());
    }

    /** The scale its sizes are on. */
    public SizeScale scale() {
        return scale;
    }

    /** How many shoes of it can be judged. */
    public int shoeCount() {
        return offers.size();
    }

    /** How many sizes and widths of them there are. */
    public int variantCount() {
        return columns.variantCount();
    }

    /** A shoe by its number in {@link Ranked#shoe()}, 0 to {@link #shoeCount()} less 1. */
    public Shoe shoe(int number) {
        return offers.get(number).shoe();
    }

    /**
     * What the shelf has for a runner.
     *
     * @param tellsASize whether the feet are known well enough to name a size; nothing is recommended when not
     * @param best what can be recommended, highest fit probability first; equal ones by name
     */
    public record Choice(boolean tellsASize, List<Ranked> best) {

        public Choice {
            best = List.copyOf(best);
        }
    }

    /**
     * What can be recommended to a runner who owns no shoe that was told.
     *
     * @param limit at most so many, at least 1
     */
    public Choice choose(Runner runner, int limit) {
        var needs = new FootNeeds(runner, scale, List.of());
        return needs.tellsASize()
                ? new Choice(true, columns.best(needs.forRanking(), number -> isToBeRecommended(number, needs), limit))
                : new Choice(false, List.of());
    }

    /** Another size than the best of all is recommended only where its length is comfortable. */
    private boolean isToBeRecommended(int number, FootNeeds needs) {
        var offer = offers.get(number);
        if (offer.sizes().equals(offer.whole())) {
            return true;
        }
        var trial = offer.tried(needs);
        return isToBeRecommended(trial, trial.nearest(offer.sizes()), offer);
    }

    private static boolean isToBeRecommended(Trial trial, Size size, Offer offer) {
        return trial.lengthVerdict(size) == Verdict.COMFORTABLE
                || trial.nearest(offer.whole()).equals(size);
    }

    /**
     * A shoe of the shelf in the size and width that suits best of those it is there in.
     *
     * @param shoe its number
     * @param isRecommended whether it would be recommended
     */
    public record Tried(int shoe, Variant best, boolean isRecommended) {}

    /** Every shoe of the shelf on these feet, by number; none when they tell no size. */
    public List<Tried> tryEach(Runner runner) {
        var needs = new FootNeeds(runner, scale, List.of());
        if (!needs.tellsASize()) {
            return List.of();
        }
        var tried = new ArrayList<Tried>(offers.size());
        for (int number = 0; number < offers.size(); number++) {
            var offer = offers.get(number);
            var trial = offer.tried(needs);
            var best = trial.best(offer.run());
            tried.add(new Tried(number, best, suits(best) && isToBeRecommended(trial, best.size(), offer)));
        }
        return tried;
    }

    /** What takes one box: a shoe by its number, in a size and width. */
    public interface BoxTaker {

        /** @param fitProbability 0 to 1 */
        void take(int shoe, Size size, WidthGrade width, double fitProbability);
    }

    /** Hands over every box that would be recommended to this runner if it were the only one of its shoe. */
    public void forEachSuitable(Runner runner, BoxTaker taker) {
        var needs = new FootNeeds(runner, scale, List.of());
        if (!needs.tellsASize()) {
            return;
        }
        for (int number = 0; number < offers.size(); number++) {
            var offer = offers.get(number);
            var trial = offer.tried(needs);
            for (var size : offer.sizes()) {
                if (isToBeRecommended(trial, size, offer)) {
                    for (var width : offer.run().widths(size)) {
                        var box = trial.judge(size, width);
                        if (suits(box)) {
                            taker.take(number, size, width, box.fitProbability());
                        }
                    }
                }
            }
        }
    }

    private static boolean suits(Variant variant) {
        return variant.likelihood() != Likelihood.UNLIKELY
                && variant.zones().stream()
                        .noneMatch(fit -> fit.verdict() == Verdict.TIGHT || fit.verdict() == Verdict.LOOSE);
    }
}
