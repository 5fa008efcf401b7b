package io.toebox.fit.guidance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.problem.ProblemType;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.fit.core.guidance.Complaint;
import io.toebox.fit.core.guidance.Fact;
import io.toebox.fit.core.guidance.FitEvidence;
import io.toebox.fit.core.guidance.Topic;

import static io.toebox.fit.wording.FitTexts.FIT;

/** From the wire to the core: the runner's answers. */
final class ComplaintReader {

    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
    private final Set<Topic> answered = EnumSet.noneOf(Topic.class);

    private ComplaintReader() {}

    static Complaint toComplaint(NumbnessGuidanceRequest body, FitEvidence evidence) {
        var reader = new ComplaintReader();
        for (var topic : Topic.values()) {
            reader.reads(topic, body).run();
        }
        reader.readNumbers(body);
        return new Complaint(reader.facts, reader.answered, evidence);
    }

    /** The request property that answers the topic. */
    static String field(Topic topic) {
        return switch (topic) {
            case SIGNS -> "signs";
            case SETTLING -> "settles";
            case ONSET -> "starts";
            case PLACE -> "where";
            case PATTERN -> "pattern";
            case LACING -> "laces";
            case SHOE -> "shoeFeel";
            case BEFORE_RUN -> "beforeRun";
            case HANDS -> "handsToo";
            case FEET -> "feet";
            case TERRAIN -> "terrain";
            case FORM -> "runningForm";
            case FLUIDS -> "fluids";
            case FOOT_SHAPE -> "footShape";
            case BACK -> "changesWithBackPosition";
        };
    }

    /** What reads the answers to a topic. */
    private Runnable reads(Topic topic, NumbnessGuidanceRequest body) {
        return switch (topic) {
            case SIGNS -> () -> readAll(topic, body.signs());
            case SETTLING -> () -> readOne(topic, body.settles());
            case ONSET -> () -> readAll(topic, body.starts());
            case PLACE -> () -> readAll(topic, body.where());
            case PATTERN -> () -> readAll(topic, body.pattern());
            case LACING -> () -> readAll(topic, body.laces());
            case SHOE -> () -> readAll(topic, body.shoeFeel());
            case BEFORE_RUN -> () -> readAll(topic, body.beforeRun());
            case HANDS -> () -> readYesOrNo(Fact.HANDS_TOO, body.handsToo());
            case FEET -> () -> readOne(topic, body.feet());
            case TERRAIN -> () -> readAll(topic, body.terrain());
            case FORM -> () -> readAll(topic, body.runningForm());
            case FLUIDS -> () -> readAll(topic, body.fluids());
            case FOOT_SHAPE -> () -> readAll(topic, body.footShape());
            case BACK -> () -> readYesOrNo(Fact.CHANGES_WITH_BACK_POSITION, body.changesWithBackPosition());
        };
    }

    private void readNumbers(NumbnessGuidanceRequest body) {
        boolean later = isPositive(body.startsAfterKm()) || isPositive(body.startsAfterMinutes());
        if (later && facts.contains(Fact.FROM_THE_FIRST_STEP)) {
            String field = isPositive(body.startsAfterKm()) ? "startsAfterKm" : "startsAfterMinutes";
            throw contradiction("onset-contradiction", field);
        }
        var km = body.startsAfterKm();
        var minutes = body.startsAfterMinutes();
        if (km != null && minutes != null && !Complaint.isOnFoot(km, minutes)) {
            throw contradiction("pace-contradiction", "startsAfterKm", "startsAfterMinutes");
        }
        var onset = Complaint.onset(body.startsAfterKm(), body.startsAfterMinutes());
        facts.addAll(onset);
        if (!onset.isEmpty()) {
            answered.add(Topic.ONSET);
        }
    }

    private static ProblemException contradiction(String key, String... fields) {
        return new ProblemException(
                ProblemType.CONTRADICTION,
                FIT.sentence("answers-contradict"),
                Stream.of(fields)
                        .map(field -> Mistake.ofPointer("#/" + field, "contradiction", FIT.sentence(key)))
                        .toList());
    }

    private static boolean isPositive(@Nullable Double value) {
        return value != null && value > 0;
    }

    private void readAll(Topic topic, @Nullable List<? extends Enum<?>> words) {
        if (words == null) {
            return;
        }
        answered.add(topic);
        words.forEach(word -> readWord(topic, word));
    }

    private void readOne(Topic topic, @Nullable Enum<?> word) {
        if (word != null) {
            readWord(topic, word);
        }
    }

    private void readYesOrNo(Fact fact, @Nullable Boolean answer) {
        if (answer != null) {
            answered.add(fact.topic());
        }
        if (Boolean.TRUE.equals(answer)) {
            facts.add(fact);
        }
    }

    private void readWord(Topic topic, Enum<?> word) {
        facts.add(Fact.find(topic, Spelling.of(word)).orElseThrow());
    }
}
