/** Every tunable number of the engine with its unit, source and certainty. */
@NullMarked
package io.toebox.fit.core.policy;

import org.jspecify.annotations.NullMarked;
