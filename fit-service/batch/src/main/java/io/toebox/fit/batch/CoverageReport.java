package io.toebox.fit.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.coverage.Coverage;
import io.toebox.fit.core.scoring.Shelf;
import io.toebox.fit.core.shoe.SizeScale;

import static java.util.Objects.requireNonNull;

/**
 * Whom each shoe leaves out.
 *
 * @param sample whose feet were tried
 * @param lines one for each shoe and scale, whom it leaves out most first
 */
record CoverageReport(ProfileFile.Sample sample, List<Line> lines) {

    private static final int SHOES_TOLD = 20;

    /** One shoe on one scale. */
    record Line(SizeScale scale, String slug, Coverage coverage) {

        double leftOutShare() {
            return (double) coverage.leftOut() / coverage.runners();
        }
    }

    static CoverageReport of(Shelves shelves, ProfileFile.Sample sample) {
        var lines = new ArrayList<Line>();
        for (var scale : SizeScale.values()) {
            var shelf = requireNonNull(shelves.byScale().get(scale));
            var runners = sample.profiles().stream()
                    .filter(profile -> profile.scale() == scale)
                    .toList();
            var counted = runners.parallelStream()
                    .collect(() -> none(shelf), (sum, profile) -> add(sum, shelf, profile), CoverageReport::addAll);
            for (int number = 0; number < counted.length; number++) {
                if (counted[number].runners() > 0) {
                    lines.add(new Line(scale, shelf.shoe(number).slug(), counted[number]));
                }
            }
        }
        lines.sort(Comparator.comparing(Line::scale)
                .thenComparing(Comparator.comparingDouble(Line::leftOutShare).reversed())
                .thenComparing(Line::slug));
        return new CoverageReport(sample, List.copyOf(lines));
    }

    private static Coverage[] none(Shelf shelf) {
        return Stream.generate(Coverage::new).limit(shelf.shoeCount()).toArray(Coverage[]::new);
    }

    private static void add(Coverage[] sum, Shelf shelf, Reading.Profile profile) {
        for (var tried : shelf.tryEach(profile.runner())) {
            sum[tried.shoe()].add(tried.best(), tried.isRecommended());
        }
    }

    private static void addAll(Coverage[] sum, Coverage[] more) {
        for (int number = 0; number < sum.length; number++) {
            sum[number].add(more[number]);
        }
    }

    String told() {
        var text = new ArrayList<String>();
        text.add(say(
                "%,d runners' feet were tried%s.",
                sample.profiles().size(),
                sample.bad() == 0 ? "" : say("; %,d rows more could not be read", sample.bad())));
        Arrays.stream(SizeScale.values()).forEach(scale -> tell(scale, text));
        text.add("");
        text.add(
                "Left out is whom no size and width of the shoe suits as far as its inside is known; comfort, not medical advice.");
        return String.join("\n", text);
    }

    private void tell(SizeScale scale, List<String> text) {
        var ofScale = lines.stream().filter(line -> line.scale() == scale).toList();
        if (ofScale.isEmpty()) {
            return;
        }
        text.add("");
        text.add(say(
                "%s, %,d shoes, %,d runners; half of the shoes leave out %.0f %% or more:",
                scale.label(),
                ofScale.size(),
                ofScale.getFirst().coverage().runners(),
                100 * ofScale.get((ofScale.size() - 1) / 2).leftOutShare()));
        for (var line : ofScale.subList(0, Math.min(SHOES_TOLD, ofScale.size()))) {
            text.add(say(
                    "  %-40s leaves out %3.0f %%: %s", line.slug(), 100 * line.leftOutShare(), why(line.coverage())));
        }
        if (ofScale.size() > SHOES_TOLD) {
            var least = ofScale.getLast();
            text.add(say(
                    "  and %,d more; the fewest %s: %.0f %%",
                    ofScale.size() - SHOES_TOLD, least.slug(), 100 * least.leftOutShare()));
        }
    }

    private static String why(Coverage coverage) {
        if (coverage.causes().isEmpty()) {
            return "nobody";
        }
        var cause = coverage.causes().getFirst();
        var zone = "%s too %s for %.0f %%"
                .formatted(
                        Spelling.of(cause.zone()),
                        cause.isTooSmall() ? "small" : "large",
                        100.0 * cause.leftOut() / coverage.runners());
        return cause.halfAtTenthMm()
                .map(tenths -> say(
                        "%s; %.1f mm %s would make it comfortable for half of the %.0f %% whom nothing else keeps out",
                        zone,
                        tenths / 10.0,
                        cause.isTooSmall() ? "more" : "less",
                        100.0 * cause.byThisAlone() / coverage.runners()))
                .orElse(zone);
    }

    /** One line for each cause of each shoe; one without a cause for a shoe that leaves out nobody. */
    String csv() {
        var text = new StringBuilder(
                "size_scale,shoe,runners,suited,left_out,unsure,zone,room,left_out_here,by_this_alone,"
                        + "half_at_tenth_mm\n");
        for (var line : lines) {
            var coverage = line.coverage();
            var shoe = say(
                    "%s,%s,%d,%d,%d,%d",
                    Spelling.of(line.scale()),
                    line.slug(),
                    coverage.runners(),
                    coverage.suited(),
                    coverage.leftOut(),
                    coverage.unsure());
            if (coverage.causes().isEmpty()) {
                text.append(shoe).append(",,,0,0,\n");
            }
            for (var cause : coverage.causes()) {
                text.append(say(
                        "%s,%s,%s,%d,%d,%s\n",
                        shoe,
                        Spelling.of(cause.zone()),
                        cause.isTooSmall() ? "too-small" : "too-large",
                        cause.leftOut(),
                        cause.byThisAlone(),
                        cause.halfAtTenthMm().map(String::valueOf).orElse("")));
            }
        }
        return text.toString();
    }

    private static String say(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
