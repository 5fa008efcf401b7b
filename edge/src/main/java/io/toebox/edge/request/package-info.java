/**
 * What holds for every request before a resource sees it: its form, its id, how large its body may be, which parameters it may have, and
 * how JSON is read. Start at {@link io.toebox.edge.request.ReadableParameters} and {@link io.toebox.edge.request.ReadableBody}.
 */
@NullMarked
package io.toebox.edge.request;

import org.jspecify.annotations.NullMarked;
