/**
 * In which language an answer is, and the texts themselves: property files, one per language. Start at {@link
 * io.toebox.edge.language.Texts}. It must not know what the texts are about.
 */
@NullMarked
package io.toebox.edge.language;

import org.jspecify.annotations.NullMarked;
