package io.toebox.fit.core.shoe;

import io.toebox.fit.core.Estimate;

/** One more witness of the inside that feet feel: what became of pairs that were worn. */
@FunctionalInterface
public interface OutcomeEvidence {

    /** Nobody has told of any pair. */
    OutcomeEvidence NONE = (slug, scale, dimension, expected) -> expected;

    /**
     * What is believed of a dimension after the outcomes of this shoe.
     *
     * @param scale on whose labels the pairs were worn
     * @param expected what is believed without them, at the reference size, mm; the same is returned where there are none
     */
    Estimate felt(String slug, SizeScale scale, InsideDimension dimension, Estimate expected);
}
