/** How many may do something at once, and whose turn it is when more want to. */
@NullMarked
package io.toebox.gateway.core.slots;

import org.jspecify.annotations.NullMarked;
