package io.toebox.fit.outcomes;

import java.security.SecureRandom;
import java.util.UUID;

/** Names of outcomes: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
final class OutcomeIds {

    private static final SecureRandom RANDOM = new SecureRandom();

    private OutcomeIds() {}

    static UUID next() {
        long high = System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
