/**
 * Eyelets and lace paths: pure computation, plain Java. A lacing is a typed path through eyelets, never a picture;
 * length, pull, steps and drawing are all derived from that path. It knows nothing of HTTP, JSON or configuration. Start at
 * {@link io.toebox.lacing.core.path.LacePath}, then {@link io.toebox.lacing.core.pattern.Lacings}.
 */
@NullMarked
package io.toebox.lacing.core;

import org.jspecify.annotations.NullMarked;
