package io.toebox.fit.guidance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.guidance.Complaint;
import io.toebox.fit.core.guidance.Fact;
import io.toebox.fit.core.guidance.FitEvidence;
import io.toebox.fit.core.guidance.Topic;
import io.toebox.fit.platform.Problem.FieldProblem;
import io.toebox.fit.platform.ProblemException;
import io.toebox.fit.platform.ProblemType;

/** From the wire to the core: the runner's answers. */
final class ComplaintReader {

    private final Set<Fact> facts = EnumSet.noneOf(Fact.class);
    private final Set<Topic> answered = EnumSet.noneOf(Topic.class);
    private final List<FieldProblem> problems = new ArrayList<>();

    private ComplaintReader() {}

    static Complaint toComplaint(NumbnessGuidanceRequest body, FitEvidence evidence) {
        var reader = new ComplaintReader();
        for (var topic : Topic.values()) {
            reader.reads(topic, body).run();
        }
        if (!reader.problems.isEmpty()) {
            int count = reader.problems.size();
            throw new ProblemException(
                    ProblemType.VALIDATION_FAILED,
                    count == 1 ? "1 field needs attention." : count + " fields need attention.",
                    reader.problems);
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
            throw new ProblemException(
                    ProblemType.CONTRADICTION,
                    "Two answers cannot both be right.",
                    List.of(FieldProblem.ofPointer(
                            "#/" + field,
                            "contradiction",
                            "It cannot start from the first step and also later. Please answer one of them.")));
        }
        var onset = Complaint.onset(body.startsAfterKm(), body.startsAfterMinutes());
        facts.addAll(onset);
        if (!onset.isEmpty()) {
            answered.add(Topic.ONSET);
        }
    }

    private static boolean isPositive(@Nullable Double value) {
        return value != null && value > 0;
    }

    private void readAll(Topic topic, @Nullable List<String> words) {
        if (words == null) {
            return;
        }
        answered.add(topic);
        for (int i = 0; i < words.size(); i++) {
            readWord(topic, words.get(i), "#/%s/%d".formatted(field(topic), i));
        }
    }

    private void readOne(Topic topic, @Nullable String word) {
        if (word != null) {
            readWord(topic, word, "#/" + field(topic));
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

    private void readWord(Topic topic, String word, String pointer) {
        Fact.find(topic, word.strip())
                .ifPresentOrElse(
                        facts::add,
                        () -> problems.add(
                                FieldProblem.ofPointer(pointer, "unknown-value", "Known here: " + known(topic) + ".")));
    }

    private static String known(Topic topic) {
        return Arrays.stream(Fact.values())
                .filter(fact -> fact.topic() == topic)
                .map(Fact::slug)
                .collect(Collectors.joining(", "));
    }
}
