package io.toebox.edge.wire;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fifty polite clients of a running system, alone for a while and then beside a thousand rude connections from other addresses; not
 * part of a test run. Everybody keeps the same pace in both, so that only the rude ones make the difference.
 */
class RudeClientsProof {

    private static final int POLITE = 50;
    private static final int PAUSE_OF_POLITE_MS = 500;
    private static final long ALONE_SECONDS = 20;
    private static final long BESIDE_SECONDS = 60;

    private static final int HALF_SENT = 300;
    private static final int IDLE = 300;
    private static final int SLOW_HEADERS = 180;
    private static final int SLOW_READERS = 180;
    private static final int HANG_UPS = 40;

    private static final String FEET =
            "{\"sizeScale\":\"us-men\",\"foot\":{\"left\":{\"lengthMm\":271,\"ballWidthMm\":102}},\"limit\":3}";

    private final URI address = URI.create(System.getProperty("proof.address", "http://localhost:8080"));
    private final AtomicLong rude = new AtomicLong();
    private volatile boolean isOver;

    @Test
    void politeClientsNoticeNothing() throws Exception {
        polite(5);
        var alone = polite(ALONE_SECONDS);
        say("alone", alone);
        Times beside;
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < HALF_SENT; i++) {
                crowd.submit(rude(i, this::halfSent));
            }
            for (int i = 0; i < IDLE; i++) {
                crowd.submit(rude(i, RawClient::isClosedByServer));
            }
            for (int i = 0; i < SLOW_HEADERS; i++) {
                crowd.submit(rude(i, this::slowHeaders));
            }
            for (int i = 0; i < SLOW_READERS; i++) {
                crowd.submit(rude(i, this::slowReader));
            }
            for (int i = 0; i < HANG_UPS; i++) {
                crowd.submit(rude(i, this::hangUp));
            }
            beside = polite(BESIDE_SECONDS);
            isOver = true;
            crowd.shutdownNow();
        }
        say("beside", beside);
        System.out.printf(
                "p99 %.1f times that of before; %d rude connections made, %d at a time%n",
                (double) beside.percentile(99) / alone.percentile(99),
                rude.get(),
                HALF_SENT + IDLE + SLOW_HEADERS + SLOW_READERS + HANG_UPS);
        assertThat(beside.successShare()).isGreaterThanOrEqualTo(0.999);
        assertThat(beside.percentile(99)).isLessThanOrEqualTo(3 * alone.percentile(99));
    }

    private static void say(String when, Times times) {
        System.out.printf(
                "%-7s %d requests, %.3f %% answered well, p50 %.1f ms, p99 %.1f ms, failed: %s%n",
                when,
                times.all(),
                100 * times.successShare(),
                times.percentile(50) / 1e6,
                times.percentile(99) / 1e6,
                times.failures().stream().distinct().limit(5).toList());
    }

    private Times polite(long seconds) throws InterruptedException {
        var times = new Times(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var threads = new ArrayList<Thread>();
        for (int i = 0; i < POLITE; i++) {
            threads.add(Thread.startVirtualThread(() -> ask(times, end)));
        }
        for (var thread : threads) {
            thread.join();
        }
        return times;
    }

    private void ask(Times times, long endNanos) {
        RawClient client = null;
        while (System.nanoTime() < endNanos) {
            pause(ThreadLocalRandom.current().nextInt(2 * PAUSE_OF_POLITE_MS));
            long begin = System.nanoTime();
            try {
                client = client == null ? connect("127.0.0.1") : client;
                String question = question();
                var answer = client.send(question).answer();
                if (answer.status() == 200) {
                    times.nanos().add(System.nanoTime() - begin);
                } else {
                    times.failures().add(question.substring(0, question.indexOf(" HTTP")) + ": " + answer.status());
                    System.out.println(
                            "DBG " + java.time.LocalTime.now() + " " + question.substring(0, question.indexOf(" HTTP"))
                                    + ": " + answer.status() + " after " + (System.nanoTime() - begin) / 1000000);
                }
                if (answer.isLast()) {
                    client.close();
                    client = null;
                }
            } catch (IOException e) {
                times.failures().add(e.toString());
                client = null;
            }
        }
    }

    private String question() {
        return switch (ThreadLocalRandom.current().nextInt(3)) {
            case 0 -> get("/v1/shoes?limit=5");
            case 1 -> get("/v1/lacings");
            default -> post("/v1/recommendations");
        };
    }

    private String key() {
        String key = System.getenv("TOEBOX_KEY");
        return key == null || key.isBlank() ? "" : "X-API-Key: " + key + "\r\n";
    }

    private String get(String target) {
        return "GET %s HTTP/1.1\r\nHost: %s\r\n%s\r\n".formatted(target, address.getAuthority(), key());
    }

    private String post(String target) {
        return "POST %s HTTP/1.1\r\nHost: %s\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(target, address.getAuthority(), key(), FEET.length(), FEET);
    }

    private void halfSent(RawClient client) throws IOException {
        String whole = post(ThreadLocalRandom.current().nextBoolean() ? "/v1/fits" : "/v1/recommendations");
        client.send(whole.substring(0, whole.length() - FEET.length() + 1));
        client.isClosedByServer();
    }

    private void slowHeaders(RawClient client) throws IOException {
        for (char letter : ("GET /v1/shoes HTTP/1.1\r\nHost: x\r\nX-Slow: " + "z".repeat(1000)).toCharArray()) {
            client.send(String.valueOf(letter));
            pause(1000);
        }
    }

    private void slowReader(RawClient client) throws IOException {
        client.send(get("/v1/shoes?limit=200"));
        while (client.readByte() && !isOver) {
            pause(1000);
        }
    }

    private void hangUp(RawClient client) throws IOException {
        client.send(post("/v1/recommendations"));
        pause(30);
        client.hangUp();
        pause(1000);
    }

    /** Again and again, whatever becomes of it. */
    private Runnable rude(int number, Rudeness what) {
        String from = "127.0.0." + (2 + number % 8);
        return () -> {
            while (!isOver) {
                try (var client = connect(from)) {
                    rude.incrementAndGet();
                    what.to(client);
                } catch (IOException e) {
                    // As it should be.
                }
                pause(200);
            }
        };
    }

    private RawClient connect(String from) throws IOException {
        return RawClient.between(from, "127.0.0.1", address.getPort());
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Rudeness {
        void to(RawClient client) throws IOException;
    }

    private record Times(ConcurrentLinkedQueue<Long> nanos, ConcurrentLinkedQueue<String> failures) {

        int all() {
            return nanos.size() + failures.size();
        }

        double successShare() {
            return (double) nanos.size() / all();
        }

        long percentile(int percent) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
        }
    }
}
