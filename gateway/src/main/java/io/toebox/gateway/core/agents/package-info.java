/** What an assistant is told: the same answers, within what it can read at once. Start at {@link Budget}. */
@NullMarked
package io.toebox.gateway.core.agents;

import org.jspecify.annotations.NullMarked;
