package io.toebox.lacing.core.path;

/**
 * Where in a path something is wrong.
 *
 * @param strand a or b
 * @param number the pass or hook within the strand, 1 for its first
 * @param text it as written, for example {@code L4^}
 */
public record PathPlace(StrandName strand, int number, String text) {

    static PathPlace of(Strand strand, int index) {
        return new PathPlace(strand.name(), index + 1, strand.moves().get(index).toString());
    }

    @Override
    public String toString() {
        return "strand %c, pass %d (%s)".formatted(strand.letter(), number, text);
    }
}
