/**
 * Pages for people: the problem pages, and the plain answer where there is no page. The first page itself is in {@code
 * META-INF/resources} and uses only the public API. It knows nothing of feet or shoes.
 */
@NullMarked
package io.toebox.gateway.pages;

import org.jspecify.annotations.NullMarked;
