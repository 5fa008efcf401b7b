package io.toebox.lacing.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.core.advise.Closure;
import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.Question;
import io.toebox.lacing.core.advise.ShoeFacts;
import io.toebox.lacing.core.advise.Verdict;
import io.toebox.lacing.core.advise.Zone;
import io.toebox.lacing.core.advise.ZoneVerdict;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.platform.Problem.FieldProblem;
import io.toebox.lacing.platform.ProblemException;

import static io.toebox.lacing.platform.ProblemType.VALIDATION_FAILED;

/** Turns the words of a request into a question, and names every word that is not known. */
final class QuestionReader {

    private final List<FieldProblem> errors = new ArrayList<>();

    /** A question and the foot it is about. */
    record Read(Question question, Foot foot) {}

    /** @throws ProblemException listing all unknown words */
    static Read read(LacingRecommendationRequest request) {
        var reader = new QuestionReader();
        var question = new Question(
                reader.shoe(request.shoe()),
                reader.complaints(request.complaints()),
                reader.zones(request.zones()),
                request.soreRow());
        var foot = reader.parseWord("#/foot", request.foot(), Foot.class, Foot::slug);
        if (!reader.errors.isEmpty()) {
            var detail = reader.errors.size() == 1
                    ? "1 field needs attention."
                    : reader.errors.size() + " fields need attention.";
            throw new ProblemException(VALIDATION_FAILED, detail, reader.errors);
        }
        return new Read(question, foot.orElse(Foot.LEFT));
    }

    private ShoeFacts shoe(LacingRecommendationRequest.@Nullable ShoeRequest shoe) {
        if (shoe == null) {
            return ShoeFacts.UNKNOWN;
        }
        var closure = parseWord("#/shoe/closure", shoe.closure(), Closure.class, Closure::slug);
        return new ShoeFacts(shoe.eyeletRows(), shoe.extraHeelLockEyelet(), closure.orElse(null), shoe.laceLengthMm());
    }

    private List<Complaint> complaints(@Nullable List<String> words) {
        var complaints = new ArrayList<Complaint>();
        for (int i = 0; words != null && i < words.size(); i++) {
            parseWord("#/complaints/" + i, words.get(i), Complaint.class, Complaint::slug)
                    .ifPresent(complaints::add);
        }
        return complaints;
    }

    private List<ZoneVerdict> zones(@Nullable List<LacingRecommendationRequest.ZoneRequest> requests) {
        var zones = new ArrayList<ZoneVerdict>();
        for (int i = 0; requests != null && i < requests.size(); i++) {
            var at = "#/zones/" + i;
            var zone = parseWord(at + "/zone", requests.get(i).zone(), Zone.class, Zone::slug);
            var verdict = parseWord(at + "/verdict", requests.get(i).verdict(), Verdict.class, Verdict::slug);
            if (zone.isPresent() && verdict.isPresent()) {
                zones.add(new ZoneVerdict(zone.get(), verdict.get()));
            }
        }
        return zones;
    }

    private <E extends Enum<E>> Optional<E> parseWord(
            String pointer, @Nullable String word, Class<E> type, Function<E, String> slug) {
        if (word == null) {
            return Optional.empty();
        }
        var values = type.getEnumConstants();
        var found = Arrays.stream(values)
                .filter(v -> slug.apply(v).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (found.isEmpty()) {
            var known = Arrays.stream(values).map(slug).collect(Collectors.joining(", "));
            errors.add(FieldProblem.ofPointer(pointer, "unknown-value", "One of: " + known + "."));
        }
        return found;
    }
}
