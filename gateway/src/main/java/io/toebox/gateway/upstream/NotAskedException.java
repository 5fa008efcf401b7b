package io.toebox.gateway.upstream;

import java.io.IOException;

/** A service was not asked at all, to spare it or whoever waits for it. */
public final class NotAskedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public NotAskedException(Upstream upstream, Reason reason) {
        super(upstream.service() + " was not asked: " + reason.word());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why a service is not asked. */
    public enum Reason {
        /** It did not answer in the last seconds. */
        NO_ANSWERS("no-answers"),
        /** As many requests as it may have are under way. */
        FULL("full");

        private final String word;

        Reason(String word) {
            this.word = word;
        }

        /** As logs and metrics name it. */
        public String word() {
            return word;
        }
    }
}
