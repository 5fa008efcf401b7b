package io.toebox.gateway.core.openapi;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A path of the contract, such as {@code /v1/shoes/{slug}}: a segment in braces stands for any one non-empty segment.
 *
 * @param text the template as the contract writes it
 */
public record PathTemplate(String text) {

    /** Fixed words before variables, so that {@code /v1/lacings/compare} is never read as a lacing named compare. */
    static final Comparator<PathTemplate> MOST_SPECIFIC_FIRST =
            Comparator.comparing(PathTemplate::shape, Comparator.reverseOrder());

    /** @throws IllegalArgumentException when the template does not start with a slash */
    public PathTemplate {
        if (!text.startsWith("/")) {
            throw new IllegalArgumentException("A path starts with a slash: " + text);
        }
    }

    /** Whether the path, already normalised, has this template's form. */
    public boolean matches(String path) {
        var expected = segments(text);
        var actual = segments(path);
        if (expected.size() != actual.size()) {
            return false;
        }
        for (int i = 0; i < expected.size(); i++) {
            boolean fits = isVariable(expected.get(i))
                    ? !actual.get(i).isEmpty()
                    : expected.get(i).equals(actual.get(i));
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    /** The template without the names of its variables: templates of equal shape match the same paths. */
    String shape() {
        return segments(text).stream()
                .map(segment -> isVariable(segment) ? "!" : segment)
                .collect(Collectors.joining("/"));
    }

    private static List<String> segments(String path) {
        return List.of(path.split("/", -1));
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    @Override
    public String toString() {
        return text;
    }
}
