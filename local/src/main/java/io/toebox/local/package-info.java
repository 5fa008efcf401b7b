/**
 * The whole product on one machine, from one command: PostgreSQL from embedded binaries and the four services as child
 * processes, watched and stopped together. It knows how to start the services and where they answer, nothing of what
 * they do. Start at {@link io.toebox.local.Stack}.
 */
@NullMarked
package io.toebox.local;

import org.jspecify.annotations.NullMarked;
