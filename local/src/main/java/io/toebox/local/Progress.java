package io.toebox.local;

import java.time.Duration;

/**
 * Tells a slow start from one that hangs: who starts, prints or works. On a busy machine a start may take minutes, and that
 * is no failure.
 */
final class Progress {
    /** More than the questions whether it is ready cost, and a small share of what a busy machine gives to who wants to work. */
    private static final Duration WORK = Duration.ofSeconds(3);

    private final Duration standstill;
    private Duration lastSign = Duration.ZERO;
    private long linesThen;
    private Duration processorTimeThen = Duration.ZERO;

    /**
     * The progress of one start.
     *
     * @param standstill how long there may be no sign of it
     */
    Progress(Duration standstill) {
        this.standstill = standstill;
    }

    /**
     * Whether there was no sign of progress for too long.
     *
     * @param elapsed the time since the start
     * @param lines how many lines it has printed since the start
     * @param processorTime what it has used since the start
     */
    boolean standsStill(Duration elapsed, long lines, Duration processorTime) {
        boolean worked = processorTime.minus(processorTimeThen).compareTo(WORK) >= 0;
        if (lines > linesThen || worked) {
            lastSign = elapsed;
            linesThen = lines;
            processorTimeThen = processorTime;
        }
        return elapsed.minus(lastSign).compareTo(standstill) > 0;
    }
}
