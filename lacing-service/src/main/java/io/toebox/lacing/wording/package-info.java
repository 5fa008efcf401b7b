/**
 * What the service says, in English, German, French and Spanish, refusals included: one file of texts per language, looked up
 * by stable codes, so that the engine and the wire stay free of words; and how many digits its numbers have. Sentences of steps are part of the engine's promise all the same: a
 * test reads them back into the path they were made from. Start at {@link io.toebox.lacing.wording.Words}.
 */
@NullMarked
package io.toebox.lacing.wording;

import org.jspecify.annotations.NullMarked;
