/** What is known of a runner's feet, and what can be said of the rest. It knows nothing of shoes. */
@NullMarked
package io.toebox.fit.core.foot;

import org.jspecify.annotations.NullMarked;
