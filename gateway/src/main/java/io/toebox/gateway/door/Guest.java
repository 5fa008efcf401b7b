package io.toebox.gateway.door;

import java.util.concurrent.atomic.AtomicInteger;

import io.netty.channel.Channel;

/** One connection and what it is doing; read by any thread. */
final class Guest {

    private final Channel channel;
    private final AtomicInteger requestsOfAddress;
    private int requests;
    private boolean hasAsked;
    private boolean isGone;
    private volatile long quietSinceNanos;

    /** @param requestsOfAddress how many requests its address has under way, kept right by every guest from there */
    Guest(Channel channel, AtomicInteger requestsOfAddress, long nowNanos) {
        this.channel = channel;
        this.requestsOfAddress = requestsOfAddress;
        this.quietSinceNanos = nowNanos;
    }

    Channel channel() {
        return channel;
    }

    /** Returns how many requests its address has under way with this one. */
    synchronized int begin() {
        hasAsked = true;
        if (isGone) {
            return requestsOfAddress.get();
        }
        requests++;
        return requestsOfAddress.incrementAndGet();
    }

    synchronized void end(long nowNanos) {
        quietSinceNanos = nowNanos;
        if (!isGone) {
            requests--;
            requestsOfAddress.decrementAndGet();
        }
    }

    /** The connection is closed, whatever was under way. */
    synchronized void leave() {
        isGone = true;
        requestsOfAddress.addAndGet(-requests);
        requests = 0;
    }

    /** Whether a request is under way. */
    synchronized boolean isBusy() {
        return requests > 0;
    }

    /** Whether there was a request on this connection. */
    synchronized boolean hasAsked() {
        return hasAsked;
    }

    /** How long there has been no request under way. */
    long quietNanos(long nowNanos) {
        return nowNanos - quietSinceNanos;
    }
}
