package io.toebox.edge.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.toebox.edge.wire.RawClient;

/** Sends requests over real connections, a few at a time, and keeps what was wrong with their answers. */
public final class FuzzRun {

    private static final int MOST_COMPLAINTS = 200;

    private final FuzzVerdict verdict;
    private final ContractFuzz fuzz;
    private final String host;
    private final int port;
    private final Map<String, String> always;
    private final Map<Integer, AtomicLong> statuses = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicLong wrong = new AtomicLong();

    /** @param always headers of every request, such as a key */
    public FuzzRun(Document document, String host, int port, Map<String, String> always) {
        this.verdict = new FuzzVerdict(document);
        this.fuzz = new ContractFuzz(document);
        this.host = host;
        this.port = port;
        this.always = always;
    }

    /** Sends that many random ones. */
    public FuzzRun sample(long seed, int count) {
        return send(fuzz.sample(seed, count), 4);
    }

    /** Sends every single variation and random ones until there are that many. */
    public FuzzRun all(long seed, int atLeast) {
        return send(fuzz.requests(seed, atLeast), 8);
    }

    private FuzzRun send(Stream<FuzzRequest> requests, int atOnce) {
        var iterator = requests.iterator();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < atOnce; i++) {
                threads.submit(() -> {
                    var connection = new Connection();
                    for (var next = next(iterator); next != null; next = next(iterator)) {
                        judge(next, connection);
                    }
                    connection.close();
                    return null;
                });
            }
        }
        return this;
    }

    private static @Nullable FuzzRequest next(Iterator<FuzzRequest> iterator) {
        synchronized (iterator) {
            return iterator.hasNext() ? iterator.next() : null;
        }
    }

    private void judge(FuzzRequest request, Connection connection) {
        try {
            var answer = connection.ask(request);
            statuses.computeIfAbsent(answer.status(), s -> new AtomicLong()).incrementAndGet();
            boolean isPlain = "identity".equals(answer.headers().getOrDefault("content-encoding", "identity"));
            // Of what came packed only status and type are looked at.
            var body = isPlain ? answer.body().getBytes(StandardCharsets.UTF_8) : null;
            verdict.of(request, answer.status(), answer.headers().get("content-type"), body)
                    .ifPresent(why -> complain(why, request));
        } catch (IOException | RuntimeException e) {
            connection.close();
            complain("no answer: " + e, request);
        }
    }

    private void complain(String why, FuzzRequest request) {
        if (wrong.incrementAndGet() <= MOST_COMPLAINTS) {
            complaints.add(why + "  <-  " + request);
        }
    }

    /** What was wrong, a line each; the first ones. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** How many answers were wrong. */
    public long wrong() {
        return wrong.get();
    }

    /** How many answers there were of each status. */
    public Map<Integer, Long> statuses() {
        var counts = new TreeMap<Integer, Long>();
        statuses.forEach((status, count) -> counts.put(status, count.get()));
        return counts;
    }

    /** One connection, used as long as it is good. */
    private final class Connection {

        private @Nullable RawClient client;

        RawClient.Answer ask(FuzzRequest request) throws IOException {
            try {
                return askOnce(request);
            } catch (IOException closedBefore) {
                // A server may close a connection that is idle or was refused on; a new one shows whether it is the
                // request.
                close();
                return askOnce(request);
            }
        }

        private RawClient.Answer askOnce(FuzzRequest request) throws IOException {
            if (client == null) {
                client = RawClient.between("127.0.0.1", host, port);
            }
            client.send(bytes(request));
            var answer = request.method().equals("HEAD") ? client.answerWithoutBody() : client.answer();
            if (answer.isLast()) {
                close();
            }
            return answer;
        }

        void close() {
            if (client != null) {
                try {
                    client.close();
                } catch (IOException ignored) {
                    // It is of no use any more.
                }
                client = null;
            }
        }

        private byte[] bytes(FuzzRequest request) throws IOException {
            var head = new StringBuilder(
                    "%s %s HTTP/1.1\r\nHost: %s:%d\r\n".formatted(request.method(), request.target(), host, port));
            always.forEach((name, value) ->
                    head.append(name).append(": ").append(value).append("\r\n"));
            request.headers()
                    .forEach((name, value) ->
                            head.append(name).append(": ").append(value).append("\r\n"));
            byte[] body = request.body();
            if (body != null) {
                head.append("Content-Length: ").append(body.length).append("\r\n");
            }
            var bytes = new ByteArrayOutputStream();
            bytes.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            bytes.write(body == null ? new byte[0] : body);
            return bytes.toByteArray();
        }
    }
}
