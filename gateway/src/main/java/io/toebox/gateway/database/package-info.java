/** The gateway's own database: keys, quotas, codes. Start at {@link io.toebox.gateway.database.GatewayDatabase}. */
@NullMarked
package io.toebox.gateway.database;

import org.jspecify.annotations.NullMarked;
