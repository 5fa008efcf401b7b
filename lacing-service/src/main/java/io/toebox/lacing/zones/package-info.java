/** What laces change for parts of the foot, as answers tell it; every answer that compares lacings tells it alike. */
@NullMarked
package io.toebox.lacing.zones;

import org.jspecify.annotations.NullMarked;
