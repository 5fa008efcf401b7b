/**
 * Room in each zone and when it is comfortable: which dimension of a foot meets which of a shoe. It holds no runner's foot and no
 * shoe, only the rules of a zone and millimetres. Start at {@link io.toebox.fit.core.clearance.Zone}.
 */
@NullMarked
package io.toebox.fit.core.clearance;

import org.jspecify.annotations.NullMarked;
