/** What the gateway decides without a framework: the merged contract, the routing table, the composed answer. */
@NullMarked
package io.toebox.gateway.core;

import org.jspecify.annotations.NullMarked;
