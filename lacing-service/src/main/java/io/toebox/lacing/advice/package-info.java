/**
 * Lacing advice over HTTP: complaints, fit zones and a shoe in, at most three ranked lacings out. Personal, so never cached.
 * The rules are in {@link io.toebox.lacing.core.advise}; this package only reads and words. Start at
 * {@link io.toebox.lacing.advice.LacingRecommendationsResource}.
 */
@NullMarked
package io.toebox.lacing.advice;

import org.jspecify.annotations.NullMarked;
