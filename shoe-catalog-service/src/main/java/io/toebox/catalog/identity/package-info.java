/**
 * What people say a name means: other names of a shoe, names in files that look like a known shoe's, and shoes that were found
 * to be one. Files ask it which shoe a name means. Start at {@link io.toebox.catalog.identity.Aliases}.
 */
@NullMarked
package io.toebox.catalog.identity;

import org.jspecify.annotations.NullMarked;
