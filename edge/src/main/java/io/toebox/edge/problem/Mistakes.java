package io.toebox.edge.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.vocabulary.Spelling;

/** Collects what is wrong with a request, so that the caller learns all of it at once. */
public final class Mistakes {

    private final List<Mistake> refused = new ArrayList<>();
    private final List<Mistake> contradictions = new ArrayList<>();

    /** Something that is wrong by itself. */
    public void add(Mistake mistake) {
        refused.add(mistake);
    }

    /** Something that cannot be true together with the rest; told only when nothing is wrong by itself. */
    public void contradict(String pointer, Sentence detail) {
        contradictions.add(Mistake.ofPointer(pointer, "contradiction", detail));
    }

    /** One word of a vocabulary; empty when it was not given or is none, which is noted. */
    public <E extends Enum<E>> Optional<E> parseWord(String pointer, @Nullable String text, Class<E> vocabulary) {
        if (text == null) {
            return Optional.empty();
        }
        var found = Spelling.find(vocabulary, text);
        if (found.isEmpty()) {
            add(Mistake.ofPointer(pointer, Mistake.UNKNOWN_VALUE, Mistake.oneOf(Spelling.listOf(vocabulary))));
        }
        return found;
    }

    /** @throws ProblemException when anything was noted: all that is wrong (400), or else all contradictions (422) */
    public void throwIfAny() {
        if (!refused.isEmpty()) {
            throw ProblemException.of(refused);
        }
        if (!contradictions.isEmpty()) {
            throw ProblemException.ofContradictions(contradictions);
        }
    }
}
