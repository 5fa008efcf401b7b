package io.toebox.lacing.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.Mistakes;
import io.toebox.edge.problem.ProblemException;
import io.toebox.lacing.advice.LacingRecommendationRequest.ShoeRequest;
import io.toebox.lacing.advice.LacingRecommendationRequest.ZoneRequest;
import io.toebox.lacing.core.advise.Arch;
import io.toebox.lacing.core.advise.ArchHeightIndex;
import io.toebox.lacing.core.advise.Question;
import io.toebox.lacing.core.advise.ShoeFacts;
import io.toebox.lacing.core.advise.ZoneClearance;
import io.toebox.lacing.core.advise.ZoneVerdict;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.wording.Words;

/** Turns a request into a question, and names everything in it that does not go with the rest. */
final class QuestionReader {

    private final Mistakes mistakes = new Mistakes();

    /** A question and the foot it is about. */
    record Read(Question question, Foot foot) {}

    /** @throws ProblemException listing all rows and counts that are not those of the shoe (400), or else all contradictions (422) */
    static Read read(LacingRecommendationRequest request) {
        var reader = new QuestionReader();
        var shoe = reader.shoe(request.shoe(), request.soreRow());
        var zones = reader.zones(request.zones());
        var arch = reader.arch(request);
        reader.mistakes.throwIfAny();
        var question = new Question(
                shoe.get(),
                listOf(request.complaints()),
                zones.stream().map(Supplier::get).toList(),
                request.soreRow(),
                arch);
        return new Read(question, Objects.requireNonNullElse(request.foot(), Foot.LEFT));
    }

    /** To be built once everything is known to be sound. */
    private Supplier<ShoeFacts> shoe(@Nullable ShoeRequest shoe, @Nullable Integer soreRow) {
        if (shoe == null) {
            checkSoreRow(soreRow, ShoeFacts.total(null, false));
            return () -> ShoeFacts.UNKNOWN;
        }
        int rows = ShoeFacts.total(shoe.eyeletRows(), false);
        int total = ShoeFacts.total(shoe.eyeletRows(), shoe.extraHeelLockEyelet());
        var missing = listOf(shoe.missingRows());
        for (int i = 0; i < missing.size(); i++) {
            checkRow("#/shoe/missingRows/" + i, missing.get(i), rows);
        }
        if (shoe.closure() == null || shoe.closure().canBeLaced()) {
            checkSoreRow(soreRow, rows);
        }
        var stagger = listOf(shoe.stagger());
        if (!stagger.isEmpty()) {
            checkCount("#/shoe/stagger", stagger, rows, "problem.count.sets");
        }
        checkDistances("#/shoe/widthMm", shoe.widthMm(), total, "problem.count.row");
        checkDistances("#/shoe/spacingMm", shoe.spacingMm(), total - 1, "problem.count.gap");
        return () -> new ShoeFacts(
                shoe.eyeletRows(),
                shoe.extraHeelLockEyelet(),
                shoe.closure(),
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
            mistakes.add(Mistake.outside(1, rows, null).at(pointer, null));
        }
    }

    private void checkDistances(String pointer, @Nullable List<Double> distances, int count, String meaning) {
        if (distances != null && distances.size() > 1) {
            checkCount(pointer, distances, count, meaning);
        }
    }

    private void checkCount(String pointer, List<?> entries, int count, String meaning) {
        if (entries.size() != count) {
            mistakes.add(Mistake.ofPointer(pointer, "wrong-count", Words.sentence(meaning, count))
                    .within(count, count));
        }
    }

    private List<Supplier<ZoneVerdict>> zones(@Nullable List<ZoneRequest> requests) {
        var zones = new ArrayList<Supplier<ZoneVerdict>>();
        for (int i = 0; requests != null && i < requests.size(); i++) {
            var request = requests.get(i);
            var at = "#/zones/" + i;
            var clearance = findClearance(at, request);
            if (clearance.filter(c -> !c.agreesWith(request.verdict())).isPresent()) {
                mistakes.contradict(at + "/verdict", Words.sentence("problem.verdict"));
            }
            zones.add(() -> new ZoneVerdict(request.zone(), request.verdict(), clearance.orElse(null)));
        }
        return zones;
    }

    private Optional<ZoneClearance> findClearance(String at, ZoneRequest request) {
        var from = request.comfortableFromMm();
        var to = request.comfortableToMm();
        var clearance = request.clearanceMm();
        if (clearance == null) {
            if (request.sdMm() != null) {
                mistakes.add(
                        Mistake.ofPointer(at + "/clearanceMm", Mistake.REQUIRED, Words.sentence("problem.clearance")));
            }
            return Optional.empty();
        }
        if (from != null && to != null && from > to) {
            mistakes.contradict(at + "/comfortableToMm", Words.sentence("problem.room"));
            return Optional.empty();
        }
        return Optional.of(new ZoneClearance(clearance, request.sdMm(), from, to));
    }

    private @Nullable Arch arch(LacingRecommendationRequest request) {
        var said = request.arch();
        var index = request.archHeightIndex();
        if (index == null) {
            return said;
        }
        var measured = new ArchHeightIndex(index.value(), index.posture()).arch();
        if (said != null && said != measured) {
            mistakes.contradict("#/archHeightIndex", Words.sentence("problem.arch", measured, said));
        }
        return measured;
    }

    private static <T> List<T> listOf(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
