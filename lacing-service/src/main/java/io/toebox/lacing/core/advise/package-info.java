/**
 * Which lacing to try for what a runner feels and what the fit says. Needs come from complaints and zones; rules, each with
 * a source, say which lacings serve a need and which work against it. Comfort only: nothing here names a condition or
 * promises an effect on health. It knows nothing of pictures. Start at {@link io.toebox.lacing.core.advise.LacingAdvisor};
 * the table is {@link io.toebox.lacing.core.advise.AdviceRules}.
 */
@NullMarked
package io.toebox.lacing.core.advise;

import org.jspecify.annotations.NullMarked;
