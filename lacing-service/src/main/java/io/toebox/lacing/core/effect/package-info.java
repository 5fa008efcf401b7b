/**
 * What a laced path does to the shoe, in relative units. Tension is the same everywhere and friction is left out, so the
 * numbers compare lacings; they say nothing about comfort. Start at {@link io.toebox.lacing.core.effect.RowPull}.
 */
@NullMarked
package io.toebox.lacing.core.effect;

import org.jspecify.annotations.NullMarked;
