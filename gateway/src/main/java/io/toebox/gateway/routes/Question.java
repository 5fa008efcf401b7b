package io.toebox.gateway.routes;

import java.time.Duration;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerRequest;

import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.ProblemType;
import io.toebox.gateway.upstream.GivenUpException;

import static io.toebox.edge.problem.ProblemType.PAYLOAD_TOO_LARGE;
import static io.toebox.edge.problem.ProblemType.REQUEST_TIMEOUT;
import static io.toebox.gateway.platform.GatewayTexts.GATEWAY;

/** How the body of a request reaches its service. */
sealed interface Question {

    /** All of it is here already; empty for none. */
    record Whole(Buffer body) implements Question {}

    /**
     * It is passed on while it arrives.
     *
     * @param pause the longest pause between two parts
     */
    record Passing(HttpServerRequest in, long maxBytes, Sentence tooLarge, Duration pause) implements Question {

        void send(Vertx vertx, HttpClientRequest request, Ends ends) {
            var passed = new long[1];
            var timer = new long[] {-1};
            Runnable waitForNext = () -> {
                vertx.cancelTimer(timer[0]);
                timer[0] = vertx.setTimer(
                        pause.toMillis(),
                        ignored -> ends.givenUp(new RefusedBody(REQUEST_TIMEOUT, GATEWAY.sentence("body-too-slow"))));
            };
            in.exceptionHandler(e -> {
                vertx.cancelTimer(timer[0]);
                ends.givenUp(new GivenUpException("The client broke off"));
            });
            in.handler(chunk -> {
                passed[0] += chunk.length();
                if (passed[0] > maxBytes) {
                    vertx.cancelTimer(timer[0]);
                    ends.givenUp(new RefusedBody(PAYLOAD_TOO_LARGE, tooLarge));
                    return;
                }
                request.write(chunk);
                if (request.writeQueueFull()) {
                    // The service's pauses are not the client's.
                    vertx.cancelTimer(timer[0]);
                    in.pause();
                    request.drainHandler(ignored -> {
                        waitForNext.run();
                        in.resume();
                    });
                } else {
                    waitForNext.run();
                }
            });
            in.endHandler(ignored -> {
                vertx.cancelTimer(timer[0]);
                ends.sent();
            });
            waitForNext.run();
            in.resume();
        }
    }

    /** How sending ends: exactly one of these. */
    interface Ends {

        void sent();

        void givenUp(GivenUpException why);
    }

    /** A body that is refused while it passes. */
    final class RefusedBody extends GivenUpException {

        private static final long serialVersionUID = 1L;

        private final ProblemType type;
        private final transient Sentence detail;

        RefusedBody(ProblemType type, Sentence detail) {
            super(type.slug());
            this.type = type;
            this.detail = detail;
        }

        ProblemType type() {
            return type;
        }

        Sentence detail() {
            return detail;
        }
    }
}
