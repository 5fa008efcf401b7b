/**
 * The paths of the laces of a shoe ({@link io.toebox.lacing.core.path.Laces}). The path of one lace: a bar, then two strands of eyelet passes and hooks. A path that cannot be laced cannot be built: the
 * rules are in {@link io.toebox.lacing.core.path.PathRules} and are checked when a
 * {@link io.toebox.lacing.core.path.LacePath} is constructed, so everything derived from it may rely on them. It knows
 * nothing of millimetres, pictures or advice.
 *
 * <p>Start at {@code LacePath}; {@link io.toebox.lacing.core.path.LaceNotation} reads and writes paths as text.
 */
@NullMarked
package io.toebox.lacing.core.path;

import org.jspecify.annotations.NullMarked;
