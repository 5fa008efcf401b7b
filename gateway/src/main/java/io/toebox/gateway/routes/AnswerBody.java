package io.toebox.gateway.routes;

import java.time.Duration;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerResponse;
import org.jspecify.annotations.Nullable;

/**
 * Passes the body of an answer on, no faster than its client reads. When the service falls silent in the middle, the client's
 * connection is cut; a client that does not read is the front door's business.
 */
final class AnswerBody {

    private final Vertx vertx;
    private final HttpClientResponse answer;
    private final HttpServerResponse out;
    private final @Nullable Duration silence;
    private long timer = -1;
    private boolean isServicesTurn = true;
    private boolean hasPassed;

    /** @param silence how long the service may say nothing; null for as long as it likes */
    AnswerBody(Vertx vertx, HttpClientResponse answer, HttpServerResponse out, @Nullable Duration silence) {
        this.vertx = vertx;
        this.answer = answer;
        this.out = out;
        this.silence = silence;
    }

    void pass() {
        if (silence != null) {
            timer = vertx.setPeriodic(silence.toMillis(), ignored -> check());
        }
        answer.exceptionHandler(ignored -> cut());
        answer.handler(part -> {
            hasPassed = true;
            out.write(part);
            if (out.writeQueueFull()) {
                isServicesTurn = false;
                answer.pause();
                out.drainHandler(ignored -> {
                    isServicesTurn = true;
                    hasPassed = true;
                    answer.resume();
                });
            }
        });
        answer.endHandler(ignored -> {
            vertx.cancelTimer(timer);
            if (!out.closed()) {
                out.end();
            }
        });
        answer.resume();
    }

    private void check() {
        if (isServicesTurn && !hasPassed) {
            cut();
        }
        hasPassed = false;
    }

    private void cut() {
        vertx.cancelTimer(timer);
        answer.request().reset();
        if (!out.ended()) {
            out.reset();
        }
    }
}
