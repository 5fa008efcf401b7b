package io.toebox.fit.core.shoe;

import org.jspecify.annotations.Nullable;

/**
 * A size and width that a shop's feed has shown to exist.
 *
 * @param size the labelled size
 * @param width null when nobody said which; that is not standard
 */
public record SoldVariant(Size size, @Nullable WidthGrade width) {}
