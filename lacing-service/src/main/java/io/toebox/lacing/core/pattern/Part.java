package io.toebox.lacing.core.pattern;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import io.toebox.lacing.core.path.Face;

/**
 * One method within a {@link Composition}, with the choices it leaves open.
 *
 * @param method the method
 * @param row the row it is applied at, see {@link Method}; empty for the method's own choice
 * @param pieces the face of the straight piece nearest the ankle; empty for the method's own choice
 */
public record Part(Method method, OptionalInt row, Optional<Face> pieces) implements Comparable<Part> {

    private static final Pattern TEXT = Pattern.compile("([a-z '’-]+)(?:@(\\d{1,2}))?(?:\\.(inside|outside))?");
    private static final Comparator<Part> ORDER = Comparator.comparing(Part::method)
            .thenComparing(part -> part.row().orElse(0))
            .thenComparing(part -> part.pieces().map(Face::word).orElse(""));

    /** @throws IllegalArgumentException when the method has no such choice */
    public Part {
        if (row.isPresent() && !method.takesRow()) {
            throw new IllegalArgumentException("%s takes no row".formatted(method.slug()));
        }
        if (pieces.isPresent() && !method.takesPieces()) {
            throw new IllegalArgumentException("%s has no pieces to place".formatted(method.slug()));
        }
    }

    /** The method with its own choices. */
    public static Part of(Method method) {
        return new Part(method, OptionalInt.empty(), Optional.empty());
    }

    /**
     * The method at a row.
     *
     * @throws IllegalArgumentException when the method takes no row
     */
    public static Part at(Method method, int row) {
        return new Part(method, OptionalInt.of(row), Optional.empty());
    }

    /** The same with its straight pieces on the given face. */
    public Part withPieces(Face face) {
        return new Part(method, row, Optional.of(face));
    }

    /** Reads {@code window@4.inside} or an alias of a method, in any case; empty when it is neither. */
    static Optional<Part> find(String text) {
        var matcher = TEXT.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var row = matcher.group(2) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(matcher.group(2)));
        var pieces = Optional.ofNullable(matcher.group(3))
                .map(word -> word.equals(Face.INSIDE.word()) ? Face.INSIDE : Face.OUTSIDE);
        return Lacings.findLacing(matcher.group(1))
                .map(Lacing::method)
                .filter(method -> row.isEmpty() || method.takesRow())
                .filter(method -> pieces.isEmpty() || method.takesPieces())
                .map(method -> new Part(method, row, pieces));
    }

    @Override
    public int compareTo(Part other) {
        return ORDER.compare(this, other);
    }

    /** As in the name of a composition, for example {@code window@4.inside}. */
    @Override
    public String toString() {
        return method.slug()
                + (row.isPresent() ? "@" + row.getAsInt() : "")
                + pieces.map(face -> "." + face.word()).orElse("");
    }
}
