package io.toebox.gateway.door;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.netty.channel.Channel;
import io.netty.handler.codec.compression.Brotli;
import io.netty.handler.codec.compression.StandardCompressionOptions;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.edge.problem.ProblemType;
import io.toebox.edge.request.AlwaysOnHeaders;
import io.toebox.edge.request.RequestForm;

import static io.toebox.edge.problem.ProblemTexts.EDGE;
import static io.toebox.edge.problem.ProblemType.HEADERS_TOO_LARGE;
import static io.toebox.edge.problem.ProblemType.MALFORMED_REQUEST;
import static io.toebox.edge.problem.ProblemType.URI_TOO_LONG;

/**
 * The one server of the gateway, in the place of the framework's own: that one has no say in who connects, tells a message that is no
 * request a bare status, and closes with connections in its hands. What is asked goes to the framework's router.
 */
@ApplicationScoped
public class FrontDoor {

    private static final Logger LOG = Logger.getLogger(FrontDoor.class);
    private static final long START_SECONDS = 30;
    private static final int LOOKS_AROUND_EVERY_MS = 250;

    private final Vertx vertx;
    private final DoorConfig config;
    private final Guests guests;
    private final ProblemAnswers problems;
    /** What accepts connections, known with the first of them. */
    private final AtomicReference<@Nullable Channel> listener = new AtomicReference<>();

    private volatile int port;

    FrontDoor(Vertx vertx, DoorConfig config, Guests guests, ProblemAnswers problems) {
        this.vertx = vertx;
        this.config = config;
        this.guests = guests;
        this.problems = problems;
    }

    /** Where it listens; 0 before it does. */
    public int port() {
        return port;
    }

    void open(@Observes @Priority(Integer.MAX_VALUE - 1000) StartupEvent event)
            throws InterruptedException, TimeoutException {
        var instances = new DeploymentOptions()
                .setInstances(Math.max(2, Runtime.getRuntime().availableProcessors()));
        try {
            vertx.deployVerticle(Listening::new, instances)
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(START_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "Nobody can listen on %s:%d".formatted(config.host(), config.port()), e.getCause());
        }
        vertx.setPeriodic(LOOKS_AROUND_EVERY_MS, ignored -> closeQuiet());
        LOG.infof("Open on http://%s:%d", config.host(), port);
    }

    void close(@Observes @Priority(1) ShutdownEvent event) {
        new ClosingTime(guests.all(), listener.get(), config.drain()).await();
    }

    private final class Listening extends AbstractVerticle {

        @Override
        public void start(Promise<Void> started) {
            vertx.createHttpServer(options())
                    .connectionHandler(FrontDoor.this::greet)
                    .invalidRequestHandler(FrontDoor.this::refuse)
                    .requestHandler(FrontDoor.this::receive)
                    .listen()
                    .onSuccess(server -> port = server.actualPort())
                    .<Void>mapEmpty()
                    .onComplete(started);
        }
    }

    private HttpServerOptions options() {
        HttpServerOptions options = new HttpServerOptions()
                .setHost(config.host())
                .setPort(config.port())
                .setMaxInitialLineLength(config.maxFirstLine())
                .setMaxHeaderSize(config.maxHeaders())
                .setHandle100ContinueAutomatically(true)
                .setCompressionSupported(true)
                .addCompressor(StandardCompressionOptions.gzip())
                .addCompressor(StandardCompressionOptions.deflate())
                .setTcpNoDelay(true)
                // Without TLS in front, HTTP/2 comes either as an upgrade, which loses the body of a POST, or
                // unannounced,
                // which the server looks for itself and shows nobody the connection before it has found a request.
                .setHttp2ClearTextEnabled(false);
        // Its library is native and not there for every machine.
        return Brotli.isAvailable() ? options.addCompressor(StandardCompressionOptions.brotli()) : options;
    }

    private void greet(HttpConnection connection) {
        listener.compareAndSet(null, ((ConnectionBase) connection).channel().parent());
        guests.greet(connection);
    }

    /** The router has a bare status of its own for an address it cannot read. */
    private void receive(HttpServerRequest request) {
        if (RequestForm.isMalformed(request)) {
            refuse(request, MALFORMED_REQUEST, RequestForm.complaint(request));
        } else {
            VertxHttpRecorder.getRootHandler().handle(request);
        }
    }

    /** A message that is no request, or one too large to be read: the connection is of no use after it. */
    private void refuse(HttpServerRequest request) {
        switch (request.decoderResult().cause()) {
            case TooLongHttpLineException tooLong ->
                refuse(request, URI_TOO_LONG, atMost("at-most.first-line", config.maxFirstLine()));
            case TooLongHttpHeaderException tooLong ->
                refuse(request, HEADERS_TOO_LARGE, atMost("at-most.headers", config.maxHeaders()));
            case null, default -> refuse(request, MALFORMED_REQUEST, EDGE.sentence("malformed.message"));
        }
    }

    private static Sentence atMost(String key, int bytes) {
        return EDGE.sentence(key, String.valueOf(bytes));
    }

    private void refuse(HttpServerRequest request, ProblemType type, Sentence detail) {
        long startNanos = System.nanoTime();
        request.response().headersEndHandler(ignored -> AlwaysOnHeaders.addTo(request, startNanos));
        request.response().putHeader("Connection", "close");
        problems.end(request, type, detail);
        // The rest of what was sent is read and forgotten, so that closing does not take the answer away.
        vertx.setTimer(ProblemAnswers.LINGER_MS, ignored -> request.connection().close());
    }

    private void closeQuiet() {
        long now = System.nanoTime();
        for (var guest : guests.all()) {
            var limit = guest.hasAsked() ? config.keepAlive() : config.headerDeadline();
            if (!guest.isBusy() && guest.quietNanos(now) > limit.toNanos()) {
                guest.channel().close();
            }
        }
    }
}
