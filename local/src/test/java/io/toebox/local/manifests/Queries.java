package io.toebox.local.manifests;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads queries of Prometheus just far enough to see what they ask for. */
final class Queries {

    /** Labels, windows, what is grouped by, and texts are no metrics. */
    private static final Pattern NO_METRICS = Pattern.compile("\\{[^}]*}|\\[[^]]*]|\\b(?:by|without)\\s*\\([^)]*\\)");

    /** A name that is not called like a function and is no number. */
    private static final Pattern NAME = Pattern.compile("(?<![\\w.:])[a-zA-Z_:][\\w:]*+(?!\\s*\\()");

    private static final Set<String> WORDS = Set.of("and", "or", "unless", "by", "without", "bool", "on", "ignoring");

    private Queries() {}

    static Set<String> metrics(String query) {
        var names = new TreeSet<String>();
        // The operation between braces may have braces of its own only inside a text.
        var matcher = NAME.matcher(
                NO_METRICS.matcher(query.replaceAll("\"[^\"]*\"", "\"\"")).replaceAll(" "));
        while (matcher.find()) {
            if (!WORDS.contains(matcher.group())) {
                names.add(matcher.group());
            }
        }
        return names;
    }
}
