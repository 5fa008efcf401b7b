package io.toebox.local;

import java.io.Serial;

/** Why the start did not succeed, worded for the person in front of the terminal. */
public final class StartFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
