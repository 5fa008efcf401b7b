/**
 * Every variant of a catalogue as primitive columns, and the ranking over them. It decides as the record-based engine does, for a
 * whole catalogue at once; explaining is left to the engine. It knows inside dimensions and needs, not runners. Start at
 * {@link io.toebox.fit.core.columns.VariantColumns}.
 */
@NullMarked
package io.toebox.fit.core.columns;

import org.jspecify.annotations.NullMarked;
