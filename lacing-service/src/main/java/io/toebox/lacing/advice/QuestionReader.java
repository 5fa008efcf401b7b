package io.toebox.lacing.advice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.toebox.lacing.advice.LacingRecommendationRequest.ShoeRequest;
import io.toebox.lacing.advice.LacingRecommendationRequest.ZoneRequest;
import io.toebox.lacing.core.advise.Arch;
import io.toebox.lacing.core.advise.ArchHeightIndex;
import io.toebox.lacing.core.advise.Closure;
import io.toebox.lacing.core.advise.Complaint;
import io.toebox.lacing.core.advise.Question;
import io.toebox.lacing.core.advise.ShoeFacts;
import io.toebox.lacing.core.advise.Verdict;
import io.toebox.lacing.core.advise.Zone;
import io.toebox.lacing.core.advise.ZoneClearance;
import io.toebox.lacing.core.advise.ZoneVerdict;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.eyelet.Stagger;
import io.toebox.lacing.platform.Problem.FieldProblem;
import io.toebox.lacing.platform.ProblemException;
import io.toebox.lacing.platform.ProblemType;

import static io.toebox.lacing.platform.ProblemType.CONTRADICTION;
import static io.toebox.lacing.platform.ProblemType.VALIDATION_FAILED;

/** Turns the words of a request into a question, and names every word that is not known and everything that contradicts itself. */
final class QuestionReader {

    private final List<FieldProblem> errors = new ArrayList<>();
    private final List<FieldProblem> contradictions = new ArrayList<>();

    /** A question and the foot it is about. */
    record Read(Question question, Foot foot) {}

    /** @throws ProblemException listing all unknown words (400), or else all contradictions (422) */
    static Read read(LacingRecommendationRequest request) {
        var reader = new QuestionReader();
        var shoe = reader.shoe(request.shoe(), request.soreRow());
        var complaints = reader.complaints(request.complaints());
        var zones = reader.zones(request.zones());
        var arch = reader.arch(request);
        var foot = reader.parseWord("#/foot", request.foot(), Foot.class, Foot::slug);
        throwIfAny(VALIDATION_FAILED, reader.errors);
        throwIfAny(CONTRADICTION, reader.contradictions);
        var question = new Question(
                shoe.get(),
                complaints,
                zones.stream().map(Supplier::get).toList(),
                request.soreRow(),
                arch.orElse(null));
        return new Read(question, foot.orElse(Foot.LEFT));
    }

    private static void throwIfAny(ProblemType type, List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            var detail =
                    problems.size() == 1 ? "1 field needs attention." : problems.size() + " fields need attention.";
            throw new ProblemException(type, detail, problems);
        }
    }

    /** To be built once everything is known to be sound. */
    private Supplier<ShoeFacts> shoe(@Nullable ShoeRequest shoe, @Nullable Integer soreRow) {
        if (shoe == null) {
            checkSoreRow(soreRow, ShoeFacts.total(null, false));
            return () -> ShoeFacts.UNKNOWN;
        }
        var closure = parseWord("#/shoe/closure", shoe.closure(), Closure.class, Closure::slug);
        int rows = ShoeFacts.total(shoe.eyeletRows(), false);
        int total = ShoeFacts.total(shoe.eyeletRows(), shoe.extraHeelLockEyelet());
        var missing = listOf(shoe.missingRows());
        for (int i = 0; i < missing.size(); i++) {
            checkRow("#/shoe/missingRows/" + i, missing.get(i), rows);
        }
        if (closure.map(Closure::canBeLaced).orElse(true)) {
            checkSoreRow(soreRow, rows);
        }
        var stagger = words("#/shoe/stagger", shoe.stagger(), Stagger.class, Stagger::slug);
        if (!listOf(shoe.stagger()).isEmpty()) {
            checkCount("#/shoe/stagger", shoe.stagger(), rows, "one set per ordinary row");
        }
        checkDistances("#/shoe/widthMm", shoe.widthMm(), total, "one number, or one per row");
        checkDistances("#/shoe/spacingMm", shoe.spacingMm(), total - 1, "one number, or one per gap between rows");
        return () -> new ShoeFacts(
                shoe.eyeletRows(),
                shoe.extraHeelLockEyelet(),
                closure.orElse(null),
                shoe.laceLengthMm(),
                missing,
                stagger,
                listOf(shoe.widthMm()),
                listOf(shoe.spacingMm()));
    }

    private void checkSoreRow(@Nullable Integer soreRow, int rows) {
        if (soreRow != null) {
            checkRow("#/soreRow", soreRow, rows);
        }
    }

    private void checkRow(String pointer, int row, int rows) {
        if (row > rows) {
            errors.add(new FieldProblem(
                    pointer, null, "out-of-range", "Must be between 1 and %d.".formatted(rows), 1, rows, null));
        }
    }

    private void checkDistances(String pointer, @Nullable List<Double> distances, int count, String meaning) {
        if (distances != null && distances.size() > 1) {
            checkCount(pointer, distances, count, meaning);
        }
    }

    private void checkCount(String pointer, List<?> entries, int count, String meaning) {
        if (entries.size() != count) {
            errors.add(new FieldProblem(
                    pointer, null, "wrong-count", "Must be %s: %d.".formatted(meaning, count), count, count, null));
        }
    }

    private List<Complaint> complaints(@Nullable List<String> words) {
        return words("#/complaints", words, Complaint.class, Complaint::slug);
    }

    private List<Supplier<ZoneVerdict>> zones(@Nullable List<ZoneRequest> requests) {
        var zones = new ArrayList<Supplier<ZoneVerdict>>();
        for (int i = 0; requests != null && i < requests.size(); i++) {
            var request = requests.get(i);
            var at = "#/zones/" + i;
            var zone = parseWord(at + "/zone", request.zone(), Zone.class, Zone::slug);
            var verdict = parseWord(at + "/verdict", request.verdict(), Verdict.class, Verdict::slug);
            var clearance = clearance(at, request);
            if (zone.isPresent() && verdict.isPresent()) {
                if (clearance.filter(c -> !c.agreesWith(verdict.get())).isPresent()) {
                    contradict(
                            at + "/verdict",
                            "The clearance and the comfortable room say something else than the verdict.");
                }
                zones.add(() -> new ZoneVerdict(zone.get(), verdict.get(), clearance.orElse(null)));
            }
        }
        return zones;
    }

    private Optional<ZoneClearance> clearance(String at, ZoneRequest request) {
        var from = request.comfortableFromMm();
        var to = request.comfortableToMm();
        var clearance = request.clearanceMm();
        if (clearance == null) {
            if (request.sdMm() != null) {
                errors.add(FieldProblem.ofPointer(at + "/clearanceMm", "required", "Required beside sdMm."));
            }
            return Optional.empty();
        }
        if (from != null && to != null && from > to) {
            contradict(at + "/comfortableToMm", "The comfortable room ends before it begins.");
            return Optional.empty();
        }
        return Optional.of(new ZoneClearance(clearance, request.sdMm(), from, to));
    }

    private Optional<Arch> arch(LacingRecommendationRequest request) {
        var said = parseWord("#/arch", request.arch(), Arch.class, Arch::slug);
        var index = request.archHeightIndex();
        if (index == null) {
            return said;
        }
        var measured = parseWord(
                        "#/archHeightIndex/posture",
                        index.posture(),
                        ArchHeightIndex.Posture.class,
                        ArchHeightIndex.Posture::slug)
                .map(posture -> new ArchHeightIndex(index.value(), posture).arch());
        if (said.isPresent() && measured.isPresent() && said.get() != measured.get()) {
            contradict(
                    "#/archHeightIndex",
                    "The index is that of a %s arch, and arch says %s."
                            .formatted(measured.get().slug(), said.get().slug()));
        }
        return measured;
    }

    private void contradict(String pointer, String detail) {
        contradictions.add(FieldProblem.ofPointer(pointer, "contradiction", detail));
    }

    private <E extends Enum<E>> List<E> words(
            String pointer, @Nullable List<String> words, Class<E> type, Function<E, String> slug) {
        var read = new ArrayList<E>();
        for (int i = 0; words != null && i < words.size(); i++) {
            parseWord(pointer + "/" + i, words.get(i), type, slug).ifPresent(read::add);
        }
        return read;
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

    private static <T> List<T> listOf(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
