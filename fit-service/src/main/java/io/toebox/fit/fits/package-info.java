/**
 * Feet in, fits out: one shoe ({@code /v1/fits}) or the whole catalogue ({@code /v1/fit-rankings}). Reads requests, asks the
 * engine, words the answer; decides nothing itself.
 */
@NullMarked
package io.toebox.fit.fits;

import org.jspecify.annotations.NullMarked;
