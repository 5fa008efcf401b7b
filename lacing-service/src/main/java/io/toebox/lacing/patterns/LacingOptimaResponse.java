package io.toebox.lacing.patterns;

import java.util.Arrays;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.optimum.ClosedLacing;
import io.toebox.lacing.core.optimum.CrissCrossThreshold;
import io.toebox.lacing.core.optimum.KnownLacings;
import io.toebox.lacing.core.optimum.LacingGoal;
import io.toebox.lacing.core.optimum.LacingOptima;
import io.toebox.lacing.core.optimum.LacingOptimum;
import io.toebox.lacing.core.optimum.LacingRule;
import io.toebox.lacing.core.path.LacePath;
import io.toebox.lacing.core.pattern.Lacing;

import static io.toebox.lacing.wording.Rounding.thousandth;

@Schema(
        name = "LacingOptima",
        description =
                "The shortest and the strongest of all closed lacings (Polster's model: two columns of eyelets, one tension"
                        + " everywhere, no friction). It ranks length and clamp force only and says nothing about comfort.")
record LacingOptimaResponse(
        @Schema(examples = "4") int rows,

        @Schema(description = "Distance between rows over distance between columns", examples = "0.32")
        double ratio,

        @Schema(
                description =
                        "Up to this ratio criss-cross is the strongest, above it the star (shoe-shop); absent for two rows",
                examples = "0.741")
        @Nullable
        Double crissCrossStrongestUpToRatio,

        List<OptimumItem> optima,

        @Schema(description = "Where model and results are from")
        String source) {

    private static final double MILLION = 1e6;

    @Schema(name = "LacingOptimum", description = "The best lacings under one rule")
    record OptimumItem(
            @Schema(
                    description =
                            "every-eyelet-pulls: each eyelet has a piece to the other column; dense: every piece crosses;"
                                    + " straight: the piece straight across is there in every row")
            LacingRule rule,

            @Schema(description = "shortest, or strongest: the largest summed horizontal pull")
            LacingGoal goal,

            @Schema(
                    description = "Length in distances between columns, or pull in lace tensions",
                    examples = "6.236068")
            double value,

            @Schema(description = "Lacings that obey the rule, all of them considered", examples = "1080")
            long considered,

            @Schema(description = "Lacings of this value, mirror images counted", examples = "1")
            long count,

            List<ClosedLacingItem> lacings) {
        static OptimumItem of(LacingOptimum optimum, KnownLacings known) {
            int rows = optimum.lacings().getFirst().rows();
            return new OptimumItem(
                    optimum.rule(),
                    optimum.goal(),
                    Math.round(optimum.value() * MILLION) / MILLION,
                    optimum.rule().count(rows),
                    optimum.count(),
                    optimum.lacings().stream()
                            .map(lacing -> ClosedLacingItem.of(lacing, known))
                            .toList());
        }
    }

    @Schema(
            name = "ClosedLacing",
            description = "A closed line through all eyelets; at most 12 of equal value are listed")
    record ClosedLacingItem(
            @Schema(
                    description = "The eyelets in order; the last is joined to the first",
                    examples = "L4 L3 R2 R1 L1 L2 R3 R4")
            String order,

            @Schema(description = "Lacings of the catalogue along the same line", examples = "[\"bow-tie\"]")
            List<String> lacings,

            @Schema(
                    description = "The same to lace; absent when no piece lies along the last row for a knot",
                    examples = "bar o; a L1v L2^ R3v R4^; mirror")
            @Nullable
            String notation) {
        static ClosedLacingItem of(ClosedLacing lacing, KnownLacings known) {
            return new ClosedLacingItem(
                    lacing.toString(),
                    known.listLacings(lacing).stream().map(Lacing::id).toList(),
                    lacing.findPath().map(LacePath::toString).orElse(null));
        }
    }

    static LacingOptimaResponse of(int rows, double ratio) {
        var known = KnownLacings.of(rows);
        return new LacingOptimaResponse(
                rows,
                ratio,
                rows < 3 ? null : thousandth(CrissCrossThreshold.ratio(rows)),
                Arrays.stream(LacingRule.values())
                        .flatMap(rule -> Arrays.stream(LacingGoal.values())
                                .map(goal -> OptimumItem.of(LacingOptima.find(rows, ratio, rule, goal), known)))
                        .toList(),
                "Polster, The Shoelace Book, AMS; Halton, the shoelace problem; every lacing considered here anew");
    }
}
