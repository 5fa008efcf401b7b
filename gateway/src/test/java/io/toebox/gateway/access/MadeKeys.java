package io.toebox.gateway.access;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

import io.toebox.gateway.access.KeysCommand.Refused;

/** Keys as {@code ./toebox keys} makes them, for tests. */
public final class MadeKeys {

    private MadeKeys() {}

    /** What the command prints, line by line. */
    public static List<String> run(DataSource database, String... arguments) throws SQLException, Refused {
        var printed = new ByteArrayOutputStream();
        new KeysCommand(database, new PrintStream(printed, true, StandardCharsets.UTF_8)).run(List.of(arguments));
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** A new key. */
    public static String key(DataSource database, String... options) {
        return make(database, options).text();
    }

    static Made make(DataSource database, String... options) {
        var arguments = new String[options.length + 1];
        arguments[0] = "create";
        System.arraycopy(options, 0, arguments, 1, options.length);
        try {
            var printed = run(database, arguments);
            var id = printed.get(1).replaceFirst(".* id is ", "").replaceFirst(";.*", "");
            return new Made(UUID.fromString(id), printed.getFirst());
        } catch (SQLException | Refused e) {
            throw new AssertionError(e);
        }
    }

    record Made(UUID id, String text) {}
}
