package io.toebox.local;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What a stack told the person in front of the terminal. */
final class CapturedConsole {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Console console = new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8), false);

    Console console() {
        return console;
    }

    String text() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
