package io.toebox.fit.batch;

/** Something that whoever typed the command can put right; told in one sentence, without a trace. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String sentence) {
        super(sentence);
    }

    /** The first line of what a library says of its failure. */
    static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
