/**
 * Numb feet: what the runner says in, guidance in the runner's language out ({@code /v1/numbness-guidance}). Reads requests, asks
 * the core, words the answer; decides nothing itself. Start at {@link io.toebox.fit.guidance.NumbnessGuidanceResource}.
 */
@NullMarked
package io.toebox.fit.guidance;

import org.jspecify.annotations.NullMarked;
