/**
 * What may lie behind numb feet on a run, and what to try: comfort guidance, never a finding about the runner's health.
 *
 * <p>Read in this order: {@link io.toebox.fit.core.guidance.Complaint} (what the runner says),
 * {@link io.toebox.fit.core.guidance.Rules} (what each answer speaks for, as data with its source),
 * {@link io.toebox.fit.core.guidance.GuidanceEngine} (how the rules that fire become one {@link
 * io.toebox.fit.core.guidance.Guidance}). It knows codes and numbers only; words are given at the edge. What must be seen to by
 * a professional always outweighs everything else.
 */
@NullMarked
package io.toebox.fit.core.guidance;

import org.jspecify.annotations.NullMarked;
