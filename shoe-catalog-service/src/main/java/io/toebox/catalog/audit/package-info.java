/** Who wrote what and when. It knows the things written only by their names and published texts. */
@NullMarked
package io.toebox.catalog.audit;

import org.jspecify.annotations.NullMarked;
