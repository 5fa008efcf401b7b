/** What is known of the inside of a shoe in one size and width. It knows nothing of feet. */
@NullMarked
package io.toebox.fit.core.shoe;

import org.jspecify.annotations.NullMarked;
