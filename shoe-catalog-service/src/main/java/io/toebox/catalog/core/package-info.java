/**
 * Facts about shoes, plain Java: what a shoe is, what was measured inside it and by which method, and how its brand
 * labels sizes. It knows nothing of feet, storage, HTTP or JSON, and it never fills a gap: what nobody measured or
 * declared is absent. Start at {@link io.toebox.catalog.core.shoe.Shoe}.
 */
@NullMarked
package io.toebox.catalog.core;

import org.jspecify.annotations.NullMarked;
