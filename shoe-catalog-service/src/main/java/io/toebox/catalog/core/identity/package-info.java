/**
 * Which shoe a name means, however a shop spells it: a title taken apart into brand, model, version, edition and width by what
 * is known of how brands name their shoes, and how like two names are. Start at
 * {@link io.toebox.catalog.core.identity.TitleReader}.
 */
@NullMarked
package io.toebox.catalog.core.identity;

import org.jspecify.annotations.NullMarked;
