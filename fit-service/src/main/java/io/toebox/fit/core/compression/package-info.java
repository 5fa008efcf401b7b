/** How far a shoe squeezes the forefoot: across the metatarsal heads and at the toes, at the start of a run and after it. */
@NullMarked
package io.toebox.fit.core.compression;

import org.jspecify.annotations.NullMarked;
