package io.toebox.lacing.core.evidence;

/**
 * One thing somebody found or passes on about a lacing.
 *
 * @param level what kind of knowledge it is
 * @param statement what was found, in our own words
 * @param source author, year or site, so that a reader can look it up
 */
public record Finding(EvidenceLevel level, String statement, String source) {

    public Finding {
        if (statement.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a finding needs a statement and a source");
        }
    }
}
