package io.toebox.catalog.core.compare;

import java.util.List;

import io.toebox.catalog.core.shoe.Dimension;

/**
 * Why a dimension of some shoes says less than it seems.
 *
 * @param slugs the shoes it holds for, in the order they are compared in; at least one
 */
public record Caveat(Code code, Dimension dimension, List<String> slugs) {

    public Caveat {
        slugs = List.copyOf(slugs);
        if (slugs.isEmpty()) {
            throw new IllegalArgumentException("A caveat names its shoes.");
        }
    }

    /** What kind of caveat it is. */
    public enum Code {
        /** The shoe has no value of this dimension, while another one has. */
        NOT_MEASURED("Nobody measured this dimension of these shoes, so nothing is known of it."),
        /** Every value the shoe has of this dimension is by {@code LAB_RETIRED}. */
        RETIRED_METHOD(
                "These shoes were measured by the lab's retired method only, whose widths come out larger than those of the current one."),
        /** The shoe and the first one were both measured, but by no method in common. */
        DIFFERENT_METHODS(
                "These shoes were measured by other methods than the first one, so there is no difference to state."),
        /** The shoe and the first one share a method, but no size and width. */
        DIFFERENT_SIZE_MEASURED(
                "These shoes were measured in another size or width than the first one, so there is no difference to state.");

        private final String sentence;

        Code(String sentence) {
            this.sentence = sentence;
        }

        /** The caveat in words, for the reader of a comparison. */
        public String sentence() {
            return sentence;
        }
    }
}
