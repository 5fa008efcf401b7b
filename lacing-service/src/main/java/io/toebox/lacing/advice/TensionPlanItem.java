package io.toebox.lacing.advice;

import java.util.List;
import java.util.Optional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import io.toebox.lacing.advice.QuestionReader.Read;
import io.toebox.lacing.core.advise.Advice;
import io.toebox.lacing.core.advise.Firmness;
import io.toebox.lacing.core.advise.TensionPlan;
import io.toebox.lacing.core.advise.TensionPlan.Keeping;
import io.toebox.lacing.core.advise.TensionPlan.Kept;
import io.toebox.lacing.core.pattern.Fitting;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.core.pattern.Threading;
import io.toebox.lacing.wording.Words;

import static io.toebox.lacing.wording.Rounding.thousandth;

@Schema(name = "LacingTensionPlan", description = "How hard to pull each row, in words a hand understands")
record TensionPlanItem(
        List<RowItem> rows,

        @Schema(description = "What a run leaves of it with criss-cross; absent when the shoe takes none") @Nullable
        KeptItem keptByCrissCross) {

    @Schema(name = "PlannedRow")
    record RowItem(
            int row,
            Firmness firmness,

            @Schema(description = "As a multiple of firm", examples = "0.6")
            double tension,

            @Schema(examples = "Row 2 soft: one finger goes under the lace.")
            String detail) {}

    @Schema(name = "KeptTension", description = "Shares of the difference between the softest and the firmest row")
    record KeptItem(
            Keeping keeping,
            @Schema(examples = "0.8") double share,

            @Schema(description = "The least: little friction, a loosening run", examples = "0.2")
            double atLeast,

            @Schema(description = "The most: much friction, a gentle run", examples = "1.0")
            double atMost,

            String detail) {
        static KeptItem of(Kept kept, Words words) {
            return new KeptItem(
                    kept.keeping(),
                    thousandth(kept.share()),
                    thousandth(kept.least()),
                    thousandth(kept.most()),
                    words.say("keeping." + kept.keeping().slug()));
        }
    }

    static Optional<TensionPlanItem> find(Advice advice, Read read, Words words) {
        return advice.tensionPlan().map(plan -> of(plan, read, words));
    }

    private static TensionPlanItem of(TensionPlan plan, Read read, Words words) {
        var rows = plan.rows().stream()
                .map(row -> new RowItem(
                        row.row(),
                        row.firmness(),
                        thousandth(row.firmness().tension().value()),
                        words.say("firmness." + row.firmness().slug(), row.row())))
                .toList();
        var shoe = read.question().shoe();
        var kept = Lacings.CRISS_CROSS.thread(Fitting.of(shoe.eyelets())) instanceof Threading.Laced(var laces)
                ? KeptItem.of(plan.keptBy(laces, shoe.geometry()), words)
                : null;
        return new TensionPlanItem(rows, kept);
    }
}
