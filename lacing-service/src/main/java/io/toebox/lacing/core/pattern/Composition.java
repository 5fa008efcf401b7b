package io.toebox.lacing.core.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.toebox.lacing.core.evidence.EvidenceLevel;
import io.toebox.lacing.core.eyelet.EyeletRows;

/**
 * One or more methods laced together, for example straight sides over the forefoot, a window behind row 4 and a heel lock.
 * Which shoe can take it is decided when it is threaded.
 *
 * @param parts in the order of their names; criss-cross only when it is alone, because everything else is a change of it
 */
public record Composition(List<Part> parts) {

    /** More parts than this never fit into a shoe: a window over each of ten bands, what is left empty and how it ends. */
    public static final int MAX_PARTS = 12;

    /** @throws IllegalArgumentException when there is no part, or more than {@value #MAX_PARTS} */
    public Composition {
        parts = parts.stream().distinct().sorted().toList();
        if (parts.isEmpty() || parts.size() > MAX_PARTS) {
            throw new IllegalArgumentException(
                    "a composition has 1 to %d parts, not %d".formatted(MAX_PARTS, parts.size()));
        }
        if (parts.size() > 1) {
            parts = parts.stream()
                    .filter(part -> part.method() != Method.CRISS_CROSS)
                    .toList();
        }
    }

    /**
     * The given parts in any order.
     *
     * @throws IllegalArgumentException when there is no part, or more than {@value #MAX_PARTS}
     */
    public static Composition of(Part... parts) {
        return new Composition(List.of(parts));
    }

    /**
     * Reads a name such as {@code wide-forefoot+window@4+heel-lock}: the parts in any order and case, by name or alias.
     *
     * @return empty when a part is unknown or has a choice it does not offer
     */
    public static Optional<Composition> find(String id) {
        var texts = id.split("\\+", -1);
        if (texts.length > MAX_PARTS) {
            return Optional.empty();
        }
        var parts = Arrays.stream(texts).map(Part::find).toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Composition(parts.stream().map(Optional::get).toList()))
                : Optional.empty();
    }

    /** The name {@link #find} reads back; equal compositions have equal names. */
    public String id() {
        return parts.stream().map(Part::toString).collect(Collectors.joining("+"));
    }

    /** The entries of the catalogue behind the parts, in the same order, each once. */
    public List<Lacing> lacings() {
        return parts.stream().map(part -> part.method().lacing()).distinct().toList();
    }

    /** The kind of knowledge behind the part that is backed least; nobody has tried the parts together in a study. */
    public EvidenceLevel evidence() {
        return lacings().stream().map(Lacing::evidence).max(Enum::compareTo).orElseThrow();
    }

    /** Threads it through a shoe, or says why it cannot be. */
    public Threading thread(EyeletRows eyelets) {
        return new Composer(parts, eyelets).thread();
    }
}
