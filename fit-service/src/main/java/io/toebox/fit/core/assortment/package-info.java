/**
 * Which boxes a shelf needs for the feet of its customers. Boxes and customers are numbers here; which box suits whom, the engine
 * has said. Start at {@link io.toebox.fit.core.assortment.Assortment}.
 */
@NullMarked
package io.toebox.fit.core.assortment;

import org.jspecify.annotations.NullMarked;
