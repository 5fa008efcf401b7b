/**
 * The server's side of the network: who may connect, how long a connection may do nothing, what a message that is no request is
 * told, and how the door closes without anybody being cut off. It knows nothing of what is asked. Start at {@link
 * io.toebox.gateway.door.FrontDoor}.
 */
@NullMarked
package io.toebox.gateway.door;

import org.jspecify.annotations.NullMarked;
