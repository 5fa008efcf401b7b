package io.toebox.fit.core.columns;

import io.toebox.fit.core.shoe.WidthGrade;

/**
 * A shoe of a ranking.
 *
 * @param shoe its number, as it was added to the columns
 * @param halfSizes its best size, in half sizes of the ranked scale
 * @param width its best width
 * @param fitProbability of that variant, 0 to 1
 */
public record Ranked(int shoe, int halfSizes, WidthGrade width, double fitProbability) {}
