package io.toebox.fit.catalogue;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.core.shoe.SoldVariant;

/**
 * A shoe as it was read, with its barcodes in two columns: there may be a million.
 *
 * @param modelKey equal for the lasts of one model; null when the catalogue does not tell
 * @param gtins the barcodes whose size could be told
 * @param variants the size and width that the barcode at the same place stands on
 */
record KnownShoe(ShoeCard card, @Nullable String modelKey, long[] gtins, SoldVariant[] variants) {}
