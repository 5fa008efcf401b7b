package io.toebox.gateway.door;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClosingTimeTest {

    private static final Duration DRAIN = Duration.ofSeconds(30);

    private final List<Guest> guests = new CopyOnWriteArrayList<>();

    @Test
    void nobodyIsWaitedForWhenNobodyIsThere() {
        assertThat(nanosToClose(DRAIN)).isLessThan(TimeUnit.SECONDS.toNanos(2));
    }

    @Test
    void whoHasAskedNothingForAWhileIsLetGoAtOnce() {
        guest(TimeUnit.MINUTES.toNanos(1)).begin();
        guests.getFirst().end(System.nanoTime() - TimeUnit.MINUTES.toNanos(1));
        assertThat(nanosToClose(DRAIN)).isLessThan(TimeUnit.SECONDS.toNanos(2));
        assertThat(guests).isEmpty();
    }

    @Test
    void whoIsBeingAnsweredIsWaitedFor() {
        var guest = guest(0);
        guest.begin();
        var closed = CompletableFuture.runAsync(() -> new ClosingTime(guests, null, DRAIN).await());
        assertThat(closed).isNotCompleted();
        guest.end(System.nanoTime());
        assertThat(closed).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void whoCameJustNowHasAMomentToAsk() {
        var guest = guest(0);
        long begin = System.nanoTime();
        new ClosingTime(guests, null, DRAIN).await();
        assertThat(guest.channel().isOpen()).isFalse();
        assertThat(System.nanoTime() - begin).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(499));
    }

    @Test
    void waitingEnds() {
        guest(0).begin();
        assertThat(nanosToClose(Duration.ofMillis(50))).isLessThan(TimeUnit.SECONDS.toNanos(5));
        assertThat(guests).hasSize(1);
    }

    private long nanosToClose(Duration drain) {
        long begin = System.nanoTime();
        new ClosingTime(guests, null, drain).await();
        return System.nanoTime() - begin;
    }

    private Guest guest(long agoNanos) {
        var channel = new EmbeddedChannel();
        var guest = new Guest(channel, new AtomicInteger(), System.nanoTime() - agoNanos);
        guests.add(guest);
        channel.closeFuture().addListener(closed -> guests.remove(guest));
        return guest;
    }
}
