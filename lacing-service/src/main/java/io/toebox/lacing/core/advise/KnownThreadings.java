package io.toebox.lacing.core.advise;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.pattern.Composition;
import io.toebox.lacing.core.pattern.Threading;

/**
 * Threads compositions and remembers the outcome, because questions about shoes with the same rows come again and again. Only
 * shoes with all their rows in line are remembered, of which there are twelve; the rest is threaded anew each time.
 */
final class KnownThreadings {

    /** Above everything the rules compose for those shoes by some hundred; a few megabytes. */
    static final int MOST_KNOWN = 4096;

    private record Asked(Composition composition, EyeletRows eyelets) {}

    private static final Map<Asked, Threading> KNOWN = new ConcurrentHashMap<>();

    private KnownThreadings() {}

    /** The same as {@link Composition#thread}. */
    static Threading thread(Composition composition, EyeletRows eyelets) {
        boolean isUsual = eyelets.missingRows().isEmpty() && eyelets.stagger().isEmpty();
        if (!isUsual) {
            return composition.thread(eyelets);
        }
        var asked = new Asked(composition, eyelets);
        var known = KNOWN.get(asked);
        if (known != null) {
            return known;
        }
        var threading = composition.thread(eyelets);
        if (KNOWN.size() < MOST_KNOWN) {
            KNOWN.put(asked, threading);
        }
        return threading;
    }

    static int size() {
        return KNOWN.size();
    }
}
