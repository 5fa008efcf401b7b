package io.toebox.fit.core.assortment;

import java.util.BitSet;

/**
 * A box that can stand on the shelf: one shoe in one size and width.
 *
 * @param shoe number of its shoe, 0 or more; boxes of one shoe are one choice for a customer
 * @param suits the numbers of the customers it suits; not to be changed afterwards
 */
public record Candidate(int shoe, BitSet suits) {}
