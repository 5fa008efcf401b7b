package io.toebox.fit.outcomes;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.catalogue.Catalogue;
import io.toebox.fit.core.clearance.Zone;
import io.toebox.fit.core.learning.Feel;
import io.toebox.fit.core.learning.Outcome.FootClass;
import io.toebox.fit.core.shoe.SizeScale;
import io.toebox.fit.core.shoe.WidthGrade;
import io.toebox.fit.outcomes.OutcomeRequest.FeltZoneInput;
import io.toebox.fit.outcomes.OutcomeRequest.FootClassInput;
import io.toebox.fit.signing.Recommendation;
import io.toebox.fit.signing.RecommendationIds;

import static io.toebox.fit.wording.FitTexts.FIT;

/** Reads what a shop tells, and names all that is wrong with it. */
@ApplicationScoped
class OutcomeReader {

    private final Catalogue catalogue;
    private final RecommendationIds ids;

    OutcomeReader(Catalogue catalogue, RecommendationIds ids) {
        this.catalogue = catalogue;
        this.ids = ids;
    }

    /**
     * @param at where it stands in the body, as the beginning of a JSON pointer
     * @param mistakes gets what is wrong; what is returned then is of no use
     */
    Optional<ToldOutcome> read(OutcomeRequest request, String at, List<Mistake> mistakes) {
        int before = mistakes.size();
        if (!catalogue.getSnapshot().cards().containsKey(request.slug())) {
            mistakes.add(Mistake.ofPointer(at + "/slug", "unknown-shoe", FIT.sentence("unknown-shoe")));
        }
        double halfSizes = request.size() * 2;
        if (halfSizes != Math.rint(halfSizes)) {
            mistakes.add(Mistake.ofPointer(at + "/size", "invalid-step", FIT.sentence("half-sizes")));
        }
        var width = findWidth(request.width(), request.sizeScale());
        if (width.isEmpty()) {
            mistakes.add(Mistake.ofPointer(
                    at + "/width", Mistake.UNKNOWN_VALUE, Mistake.oneOf(widthWords(request.sizeScale()))));
        }
        var feels = feels(request.feels(), at, mistakes);
        checkFoot(request.foot(), at, mistakes);
        var recommendation = findRecommendation(request, at, mistakes);
        if (mistakes.size() > before) {
            return Optional.empty();
        }
        var foot = request.foot();
        return Optional.of(new ToldOutcome(
                request.slug(),
                Spelling.of(request.sizeScale()),
                (int) halfSizes,
                Spelling.of(width.orElseThrow()),
                Spelling.of(request.event()),
                request.reason() == null ? null : Spelling.of(request.reason()),
                ToldOutcome.feels(feels),
                foot == null ? null : foot.lengthMm(),
                foot == null ? null : foot.ballWidthMm(),
                recommendation.map(Recommendation::text).orElse("")));
    }

    private Optional<Recommendation> findRecommendation(OutcomeRequest request, String at, List<Mistake> mistakes) {
        if (request.recommendationId() == null) {
            return Optional.empty();
        }
        var found = ids.find(request.recommendationId());
        String pointer = at + "/recommendationId";
        if (found.isEmpty()) {
            mistakes.add(Mistake.ofPointer(pointer, "invalid-format", FIT.sentence("outcome.recommendation")));
        } else if (!found.get().shoe().equals(request.slug())
                || found.get().size().scale() != request.sizeScale()) {
            mistakes.add(Mistake.ofPointer(pointer, "contradiction", FIT.sentence("outcome.other-shoe")));
        }
        return found;
    }

    private static Map<Zone, Feel> feels(@Nullable List<FeltZoneInput> told, String at, List<Mistake> mistakes) {
        var feels = new EnumMap<Zone, Feel>(Zone.class);
        for (int i = 0; told != null && i < told.size(); i++) {
            if (feels.put(told.get(i).zone(), told.get(i).feel()) != null) {
                mistakes.add(Mistake.ofPointer(at + "/feels/" + i + "/zone", "duplicate", FIT.sentence("zone-twice")));
            }
        }
        return feels;
    }

    private static void checkFoot(@Nullable FootClassInput foot, String at, List<Mistake> mistakes) {
        if (foot == null) {
            return;
        }
        checkClass(foot.lengthMm(), at + "/foot/lengthMm", mistakes);
        if (foot.ballWidthMm() != null) {
            checkClass(foot.ballWidthMm(), at + "/foot/ballWidthMm", mistakes);
        }
    }

    private static void checkClass(int mm, String pointer, List<Mistake> mistakes) {
        if (mm % FootClass.STEP_MM != 0) {
            mistakes.add(
                    Mistake.ofPointer(pointer, "invalid-step", FIT.sentence("outcome.foot-class", FootClass.STEP_MM)));
        }
    }

    private static Optional<WidthGrade> findWidth(@Nullable String text, SizeScale scale) {
        if (text == null) {
            return Optional.of(WidthGrade.STANDARD);
        }
        return Arrays.stream(WidthGrade.values())
                .filter(grade -> scale.letter(grade).equalsIgnoreCase(text))
                .findFirst()
                .or(() -> Spelling.find(WidthGrade.class, text));
    }

    private static List<String> widthWords(SizeScale scale) {
        return Stream.concat(
                        Spelling.listOf(WidthGrade.class).stream(),
                        Arrays.stream(WidthGrade.values()).map(scale::letter))
                .toList();
    }
}
