package io.toebox.gateway.door;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.netty.channel.Channel;
import io.netty.handler.timeout.WriteTimeoutHandler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import org.jboss.logging.Logger;

/** Everybody who is connected, and the share each address has of connections and requests. */
@ApplicationScoped
class Guests {

    private static final Logger LOG = Logger.getLogger(Guests.class);

    private final DoorConfig config;
    private final MeterRegistry metrics;
    private final Map<Channel, Guest> guests = new ConcurrentHashMap<>();
    private final Map<String, Share> shares = new ConcurrentHashMap<>();

    Guests(DoorConfig config, MeterRegistry metrics) {
        this.config = config;
        this.metrics = metrics;
        metrics.gaugeMapSize("toebox.door.connections", Tags.empty(), guests);
    }

    /** Lets a connection in, or closes it. */
    void greet(HttpConnection connection) {
        var channel = channel(connection);
        String address = String.valueOf(connection.remoteAddress().hostAddress());
        var share = shares.compute(address, (a, there) -> there == null ? new Share() : there.withOneMore());
        channel.closeFuture()
                .addListener(closed ->
                        shares.computeIfPresent(address, (a, there) -> there.isLast() ? null : there.withOneLess()));
        if (guests.size() >= config.maxConnections()) {
            turnAway(channel, "all");
        } else if (exceeds(share.connections.get(), config.maxConnectionsPerAddress())) {
            turnAway(channel, "address");
        } else {
            letIn(channel, share);
        }
    }

    private void letIn(Channel channel, Share share) {
        // Closes a connection on which a piece of an answer waits too long to be read.
        channel.pipeline()
                .addFirst(new WriteTimeoutHandler((int) config.readDeadline().toSeconds()));
        var guest = new Guest(channel, share.requests, System.nanoTime());
        guests.put(channel, guest);
        channel.closeFuture().addListener(closed -> {
            guests.remove(channel);
            guest.leave();
        });
    }

    private void turnAway(Channel channel, String limit) {
        metrics.counter("toebox.door.turned.away", "limit", limit).increment();
        LOG.debugf("A connection was turned away: the limit of %s is reached", limit);
        channel.close();
    }

    /** A request begins; false when its address has as many under way as it may have. */
    boolean begin(HttpConnection connection) {
        var guest = guests.get(channel(connection));
        return guest == null || !exceeds(guest.begin(), config.maxRequestsPerAddress());
    }

    void end(HttpConnection connection) {
        var guest = guests.get(channel(connection));
        if (guest != null) {
            guest.end(System.nanoTime());
        }
    }

    Collection<Guest> all() {
        return guests.values();
    }

    private static boolean exceeds(int count, int limit) {
        return limit > 0 && count > limit;
    }

    private static Channel channel(HttpConnection connection) {
        return ((ConnectionBase) connection).channel();
    }

    /** What one address has; there as long as it is connected. */
    private static final class Share {

        private final AtomicInteger connections = new AtomicInteger(1);
        private final AtomicInteger requests = new AtomicInteger();

        Share withOneMore() {
            connections.incrementAndGet();
            return this;
        }

        Share withOneLess() {
            connections.decrementAndGet();
            return this;
        }

        boolean isLast() {
            return connections.get() == 1;
        }
    }
}
