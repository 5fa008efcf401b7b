package io.toebox.gateway.door;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import io.netty.channel.Channel;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Closes the door: first nobody new comes in, then everybody who is in is answered and let go. Who has asked nothing for a while is
 * let go at once; who came just now has a moment to ask.
 */
final class ClosingTime {

    private static final Logger LOG = Logger.getLogger(ClosingTime.class);

    /** A connection on which nothing came for so long has nothing on its way. */
    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private static final long STEP_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

    private final Collection<Guest> guests;
    private final @Nullable Channel listener;
    private final long drainNanos;

    /** @param listener null when nobody ever came */
    ClosingTime(Collection<Guest> guests, @Nullable Channel listener, Duration drain) {
        this.guests = guests;
        this.listener = listener;
        this.drainNanos = drain.toNanos();
    }

    /** Returns when everybody has left, or those that are left had all the time there is. */
    void await() {
        long begin = System.nanoTime();
        if (listener != null) {
            // On its own thread, after it has accepted whoever stood at the door when it last looked.
            listener.eventLoop().execute(() -> listener.eventLoop().execute(listener::close));
            listener.closeFuture().awaitUninterruptibly(drainNanos, TimeUnit.NANOSECONDS);
        }
        while (!guests.isEmpty() && System.nanoTime() - begin < drainNanos) {
            letGo(System.nanoTime(), begin);
            LockSupport.parkNanos(STEP_NANOS);
        }
        if (!guests.isEmpty()) {
            LOG.warnf("%d connections had requests under way after %d s", guests.size(), drainNanos / 1_000_000_000);
        }
    }

    private void letGo(long now, long begin) {
        for (var guest : guests) {
            boolean hadTime = now - begin > QUIET_NANOS || guest.hasAsked() && guest.quietNanos(begin) > QUIET_NANOS;
            if (!guest.isBusy() && hadTime && guest.quietNanos(now) > QUIET_NANOS) {
                guest.channel().close();
            }
        }
    }
}
