/** Takes one answer from one screen to another by a code that opens it once. Start at {@code CodesResource}. */
@NullMarked
package io.toebox.gateway.codes;

import org.jspecify.annotations.NullMarked;
