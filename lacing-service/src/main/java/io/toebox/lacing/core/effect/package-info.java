/**
 * What laces do to the shoe, in relative units: tension along the lace with friction or without
 * ({@link io.toebox.lacing.core.effect.LaceTension}), pull by row, load over the foot, crossings. The numbers compare lacings
 * and say nothing about comfort; what they assume is in {@link io.toebox.lacing.core.effect.EffectFigures}. Start at
 * {@link io.toebox.lacing.core.effect.RowPull}.
 */
@NullMarked
package io.toebox.lacing.core.effect;

import org.jspecify.annotations.NullMarked;
