/** Room in each zone and when it is comfortable. It knows neither feet nor shoes, only millimetres. */
@NullMarked
package io.toebox.fit.core.clearance;

import org.jspecify.annotations.NullMarked;
