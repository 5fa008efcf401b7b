/**
 * The services as container images, made from what the build makes without a container engine. The same files on the same base give
 * the same bytes. Start at {@link io.toebox.local.image.Images}.
 */
@NullMarked
package io.toebox.local.image;

import org.jspecify.annotations.NullMarked;
