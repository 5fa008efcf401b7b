/** Tests of the local run: with the real PostgreSQL, and with small stand-ins in place of the services. */
@NullMarked
package io.toebox.local;

import org.jspecify.annotations.NullMarked;
