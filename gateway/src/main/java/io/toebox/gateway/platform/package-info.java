/**
 * What every answer of the gateway has, whoever wrote it: its headers. It knows nothing of shoes. Start at {@link
 * io.toebox.gateway.platform.AlwaysOnHeaders}.
 */
@NullMarked
package io.toebox.gateway.platform;

import org.jspecify.annotations.NullMarked;
