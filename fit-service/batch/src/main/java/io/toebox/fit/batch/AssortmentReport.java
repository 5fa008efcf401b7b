package io.toebox.fit.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.assortment.Assortment.Step;

/** A plan in plain words, and as a file. */
final class AssortmentReport {

    private static final int BOXES_TOLD = 30;

    private AssortmentReport() {}

    static String of(AssortmentPlan plan, ProfileFile.Sample sample, @Nullable String shop) {
        var lines = new ArrayList<String>();
        lines.add(say(
                "%,d customers were looked at%s%s.",
                plan.customers(),
                sample.ofRows() > sample.profiles().size() + sample.bad()
                        ? say(", spread evenly over the %,d rows of the file", sample.ofRows())
                        : "",
                sample.bad() == 0 ? "" : say("; %,d rows more could not be read", sample.bad())));
        lines.add(
                plan.choices() == 1
                        ? "Served is who finds a shoe that suits."
                        : "Served in full is who can choose among %d different shoes that suit; with fewer, in part."
                                .formatted(plan.choices()));
        lines.add(say("All shoes that can be ordered serve %s.", percent(plan.reachable(), plan)));
        tellFresh(plan, lines);
        var today = plan.shelf();
        if (today != null) {
            tellToday(plan, today, String.valueOf(shop), lines);
        }
        return String.join("\n", lines);
    }

    private static void tellFresh(AssortmentPlan plan, List<String> lines) {
        lines.add("");
        if (plan.fresh().isEmpty()) {
            lines.add("No box that can be ordered suits any of them.");
            return;
        }
        var last = plan.fresh().getLast();
        lines.add(say(
                "A shelf that begins empty: %,d boxes serve %s%s.",
                plan.fresh().size(),
                percent(last.served(), plan),
                last.served() < plan.enough()
                        ? say("; %s, which was asked for, no shelf does", percent(plan.enough(), plan))
                        : ""));
        lines.add(say(
                "How good that is: taking the box that adds most, again and again, is proven to serve 63 %% (1 - 1/e) of the most that as"
                        + " many boxes can; here no %,d boxes can serve more than %s, so that it is within %.1f %% of the best.",
                plan.fresh().size(),
                percent(last.atMost(), plan),
                100.0 * (last.atMost() - last.served()) / last.atMost()));
        fewest(plan).ifPresent(fewest -> lines.add(say("No shelf of fewer than %,d boxes serves as many.", fewest)));
        lines.add(say(
                "The fit service itself, asked with just these boxes, recommends a shoe to %.1f %%.",
                100.0 * plan.servedByFresh() / plan.customers()));
        lines.add("");
        tellSteps(plan, plan.fresh(), lines);
        lines.add("");
        lines.add("The same by shoe:");
        var byShoe = plan.fresh().stream()
                .map(step -> plan.boxes().get(step.box()))
                .collect(Collectors.groupingBy(Box::slug, TreeMap::new, Collectors.toList()));
        byShoe.forEach((slug, boxes) -> lines.add("  %s: %s"
                .formatted(
                        slug,
                        boxes.stream()
                                .map(box -> box.size().label() + " "
                                        + box.size().scale().letter(box.width()))
                                .sorted()
                                .collect(Collectors.joining(", ")))));
    }

    /** The bound of each number of boxes says which numbers cannot be enough. */
    private static Optional<Integer> fewest(AssortmentPlan plan) {
        long reached = Math.min(plan.enough(), plan.fresh().getLast().served());
        for (int i = 0; i < plan.fresh().size(); i++) {
            if (plan.fresh().get(i).atMost() >= reached) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static void tellToday(AssortmentPlan plan, AssortmentPlan.Today today, String shop, List<String> lines) {
        lines.add("");
        lines.add(say(
                "%s today: %,d boxes that can be judged serve %s; %.1f %% of the customers find a shoe or more.",
                shop,
                today.boxes().cardinality(),
                percent(today.served(), plan),
                100.0 * today.servedAtAll() / plan.customers()));
        lines.add("");
        if (today.next().isEmpty()) {
            lines.add("No other box that can be ordered would serve anybody more.");
        } else {
            lines.add("What the next boxes are worth:");
            tellSteps(plan, today.next(), lines);
        }
        lines.add("");
        lines.add(say(
                "Nobody would miss %,d of its boxes, even if all of them went; of those, %,d suit nobody at all. Each of the other %,d"
                        + " is the only one of its kind for somebody.",
                today.idle().cardinality(),
                today.suitingNobody().cardinality(),
                today.boxes().cardinality() - today.idle().cardinality()));
    }

    private static void tellSteps(AssortmentPlan plan, List<Step> steps, List<String> lines) {
        for (var step : steps.subList(0, Math.min(BOXES_TOLD, steps.size()))) {
            lines.add(say(
                    "  %-44s %+5.1f of 100 customers, then %s",
                    plan.boxes().get(step.box()).told(),
                    100.0 * step.adds() / plan.wanted(),
                    percent(step.served(), plan)));
        }
        if (steps.size() > BOXES_TOLD) {
            lines.add(say("  and %,d more", steps.size() - BOXES_TOLD));
        }
    }

    private static String percent(long served, AssortmentPlan plan) {
        return say("%.1f %%", 100.0 * served / plan.wanted());
    }

    /** One line for each box: what to do with it, in which order, what it adds, what is served then and what is the most. */
    static String csv(AssortmentPlan plan) {
        var text = new StringBuilder("action,step,shoe,size_scale,size_tenths,width,adds,served,at_most,wanted\n");
        steps("plan", plan.fresh(), plan, text);
        var today = plan.shelf();
        if (today != null) {
            steps("add", today.next(), plan, text);
            today.idle().stream()
                    .forEach(box -> text.append(
                            say("stop,,%s,0,,,%d%n", plan.boxes().get(box).csv(), plan.wanted())));
        }
        return text.toString();
    }

    private static void steps(String action, List<Step> steps, AssortmentPlan plan, StringBuilder text) {
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            text.append(say(
                    "%s,%d,%s,%d,%d,%d,%d%n",
                    action,
                    i + 1,
                    plan.boxes().get(step.box()).csv(),
                    step.adds(),
                    step.served(),
                    step.atMost(),
                    plan.wanted()));
        }
    }

    private static String say(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
