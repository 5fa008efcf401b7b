/** The pages for people, in the reader's language, and the element that shops put on theirs. */
@NullMarked
package io.toebox.gateway.faces;

import org.jspecify.annotations.NullMarked;
