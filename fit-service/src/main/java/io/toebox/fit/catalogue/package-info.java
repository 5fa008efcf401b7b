/**
 * The catalogue as this service sees it: loaded from the catalogue service, kept in memory, stored for the next start, swapped
 * whole. It declares for itself the few fields it reads. Start at {@link io.toebox.fit.catalogue.Catalogue}.
 */
@NullMarked
package io.toebox.fit.catalogue;

import org.jspecify.annotations.NullMarked;
