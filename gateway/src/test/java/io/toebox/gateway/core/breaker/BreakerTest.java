package io.toebox.gateway.core.breaker;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.core.breaker.Breaker.Entry;
import io.toebox.gateway.core.breaker.Breaker.Refused;
import io.toebox.gateway.core.breaker.Breaker.Ticket;

import static org.assertj.core.api.Assertions.assertThat;

class BreakerTest {

    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
    private static final Breaker.Limits LIMITS = new Breaker.Limits(5, 10, 2 * SECOND, 128);

    private long now = 40 * SECOND;
    private final Breaker breaker = new Breaker(LIMITS, now);

    @Test
    void failuresOfTheLastSecondsStopTheCallsForAPause() {
        fail(9);
        assertThat(ticket().failed(now)).isTrue();
        now += 2 * SECOND - 1;
        assertThat(enter()).containsExactly(new Refused());
        now += 1;
        assertThat(enter().getFirst()).isInstanceOf(Ticket.class);
    }

    @Test
    void failuresOfLongAgoNeverCount() {
        for (int round = 0; round < 20; round++) {
            fail(9);
            now += 6 * SECOND;
        }
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void failuresFewerThanAnswersStopNothing() {
        for (int i = 0; i < 50; i++) {
            ticket().answered(now);
            ticket().answered(now);
            ticket().failed(now);
        }
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void whoComesWhileOneTriesWaitsAndIsLetInWithItsAnswer() {
        fail(10);
        now += 2 * SECOND;
        var trying = ticket();
        var burst = new ArrayList<Entry>();
        for (int i = 0; i < 100; i++) {
            breaker.enter(now, burst::add);
        }
        assertThat(burst).isEmpty();
        trying.answered(now);
        assertThat(burst).hasSize(100).allMatch(Ticket.class::isInstance);
        assertThat(enter().getFirst()).isInstanceOf(Ticket.class);
    }

    @Test
    void whoWaitsIsRefusedWhenTheTryFailsAndNoMoreWaitThanMay() {
        fail(10);
        now += 2 * SECOND;
        var trying = ticket();
        var burst = new ArrayList<Entry>();
        for (int i = 0; i < 130; i++) {
            breaker.enter(now, burst::add);
        }
        assertThat(burst).hasSize(2).containsOnly(new Refused());
        assertThat(trying.failed(now)).isTrue();
        assertThat(burst).hasSize(130).containsOnly(new Refused());
        now += SECOND;
        assertThat(enter()).containsExactly(new Refused());
    }

    @Test
    void aTryTheCallerGaveUpIsPassedOn() {
        fail(10);
        now += 2 * SECOND;
        var first = ticket();
        var next = new ArrayList<Entry>();
        breaker.enter(now, next::add);
        first.givenUp();
        assertThat(next.getFirst()).isInstanceOf(Ticket.class);
        ((Ticket) next.getFirst()).givenUp();
        ticket().answered(now);
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void theEndOfACallThatBeganBeforeSaysNothingOfTheTimeAfter() {
        var old = new ArrayList<Ticket>();
        for (int i = 0; i < 30; i++) {
            old.add(ticket());
        }
        fail(10);
        now += 2 * SECOND;
        ticket().answered(now);
        old.forEach(ticket -> assertThat(ticket.failed(now)).isFalse());
        assertThat(breaker.isOpen()).isFalse();
    }

    /** Case 6 of the front door: twelve failures, half a minute of health, then 24 calls. */
    @Test
    void aServiceThatIsWellAgainIsAskedAtOnce() {
        fail(10);
        now += 30 * SECOND;
        for (int i = 0; i < 24; i++) {
            ticket().answered(now);
        }
    }

    /** Whatever happened: an answer, or a call given up, never stops the calls. */
    @Property
    void onlyAFailureStopsTheCalls(@ForAll @Size(max = 200) List<@IntRange(max = 8) Integer> events) {
        for (int event : events) {
            boolean wasOpen = breaker.isOpen();
            switch (event) {
                case 0, 1, 2 -> tickets().forEach(ticket -> ticket.failed(now));
                case 3, 4, 5 -> {
                    tickets().forEach(ticket -> ticket.answered(now));
                    assertThat(breaker.isOpen() && !wasOpen).isFalse();
                }
                case 6 -> {
                    tickets().forEach(Ticket::givenUp);
                    assertThat(breaker.isOpen()).isEqualTo(wasOpen);
                }
                case 7 -> now += SECOND / 3;
                default -> now += 3 * SECOND;
            }
        }
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            ticket().failed(now);
        }
    }

    private Ticket ticket() {
        return (Ticket) enter().getFirst();
    }

    private List<Ticket> tickets() {
        return enter().stream()
                .filter(Ticket.class::isInstance)
                .map(Ticket.class::cast)
                .toList();
    }

    private List<Entry> enter() {
        var decided = new ArrayList<Entry>();
        breaker.enter(now, decided::add);
        return decided;
    }
}
