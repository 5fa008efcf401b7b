package io.toebox.fit.platform;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what happens elsewhere: long, since on a busy machine everything comes late but comes. */
public final class Patience {

    private Patience() {}

    /** Begins a wait. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(5));
    }
}
