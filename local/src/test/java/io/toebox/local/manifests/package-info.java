/**
 * The Kubernetes manifests, held against what Kubernetes understands and against what the services really do. They are judged as they are
 * applied: rendered, and committed that way in {@code k8s/rendered}.
 *
 * <p>Start with {@link io.toebox.local.manifests.Overlay}; {@code Schemas} says what cannot be read, the rules what may not be.
 */
@NullMarked
package io.toebox.local.manifests;

import org.jspecify.annotations.NullMarked;
