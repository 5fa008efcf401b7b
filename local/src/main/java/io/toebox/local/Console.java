package io.toebox.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.locks.ReentrantLock;

/** What the person in front of the terminal sees: own lines as they are, lines of a service behind its name. */
public final class Console {
    private static final int LABEL_WIDTH = 7;
    private static final String[] COLOURS = {"\u001b[36m", "\u001b[33m", "\u001b[32m", "\u001b[35m"};
    private static final String NO_COLOUR = "\u001b[0m";

    private final PrintStream out;
    /** Fair: a service that prints without end must not keep the others from being read. */
    private final ReentrantLock turn = new ReentrantLock(true);

    private final boolean coloured;

    /** Coloured writing is for terminals only; a file or a pipe gets plain text. */
    public Console(PrintStream out, boolean coloured) {
        this.out = out;
        this.coloured = coloured;
    }

    /** The standard output, coloured when it is a terminal that wants colour. */
    static Console standard() {
        boolean terminal = System.console() != null && System.console().isTerminal();
        boolean wanted = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Console(System.out, terminal && wanted);
    }

    void line(String text) {
        turn.lock();
        try {
            out.println(text);
            out.flush();
        } finally {
            turn.unlock();
        }
    }

    void serviceLine(Service service, String text) {
        String label =
                service.label() + " ".repeat(LABEL_WIDTH - service.label().length()) + " | ";
        line(coloured ? COLOURS[service.ordinal()] + label + NO_COLOUR + text : label + text);
    }

    /** One line on how a start goes on: who, what, and the time since it began, by {@link System#nanoTime}. */
    void step(String name, String what, long begin) {
        line(String.format(Locale.ROOT, "  %-20s %s %s", name, what, secondsSince(begin)));
    }

    static String secondsSince(long begin) {
        return seconds(Duration.ofNanos(System.nanoTime() - begin));
    }

    static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
