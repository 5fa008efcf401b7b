package io.toebox.lacing.patterns;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import io.toebox.lacing.core.evidence.Certainty;
import io.toebox.lacing.core.knot.Knot;
import io.toebox.lacing.core.knot.KnotHold;
import io.toebox.lacing.wording.KnotWords;

@Schema(name = "LacingKnot", description = "A knot to tie a lacing with: how it is made and how well it holds")
record KnotResponse(
        @Schema(examples = "balanced-bow") String id,

        @Schema(examples = "Balanced bow") String name,

        @Schema(description = "Other names it goes by, in English")
        List<String> aliases,

        @Schema(description = "How it is told from others once it is tied")
        String tell,

        HoldItem hold,

        List<StepItem> steps,

        @Schema(examples = "/v1/knots/balanced-bow") String href,

        @Schema(description = "The steps drawn side by side", examples = "/v1/knots/balanced-bow?as=svg")
        String svgHref) {

    @Schema(
            name = "LacingKnotHold",
            description =
                    "How well a knot stays tied, compared with a balanced bow; nobody published a number for shoes")
    record HoldItem(KnotHold.Level level, String detail, String source, Certainty certainty) {}

    @Schema(name = "LacingKnotStep")
    record StepItem(@Schema(examples = "right-over-left") String code, String text) {}

    @Schema(name = "LacingKnots", description = "The knots this service knows, the everyday one first")
    record ListOfKnots(List<KnotResponse> items) {
        static ListOfKnots in(KnotWords words) {
            return new ListOfKnots(
                    Arrays.stream(Knot.values()).map(knot -> of(knot, words)).toList());
        }
    }

    static KnotResponse of(Knot knot, KnotWords words) {
        var texts = words.steps(knot);
        var steps = IntStream.range(0, texts.size())
                .mapToObj(i -> new StepItem(knot.steps().get(i).slug(), texts.get(i)))
                .toList();
        var hold = knot.hold();
        var href = "/v1/knots/" + knot.id();
        return new KnotResponse(
                knot.id(),
                words.name(knot),
                knot.aliases(),
                words.tell(knot),
                new HoldItem(hold.level(), words.hold(hold), hold.source(), hold.certainty()),
                steps,
                href,
                href + "?as=svg");
    }
}
