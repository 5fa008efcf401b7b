package io.toebox.gateway.core.compose;

/** Says what this package decides, in the reader's language. */
@FunctionalInterface
public interface Wording {

    /**
     * The sentence.
     *
     * @param key which one
     * @param about what its places stand for
     */
    String say(String key, Object... about);
}
