package io.toebox.gateway.access;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

import io.toebox.gateway.core.access.ApiKey;
import io.toebox.gateway.core.access.ApiKey.Kind;
import io.toebox.gateway.core.access.KeyText;
import io.toebox.gateway.core.access.Origin;
import io.toebox.gateway.core.access.Scope;
import io.toebox.gateway.core.access.ShopName;

/**
 * {@code keys create|list|revoke}, beside a running gateway: it needs nothing but the gateway's database. {@code keys first} makes an
 * operator's key when there is none at all.
 */
public final class KeysCommand {

    static final String USAGE =
            """
            Usage: keys create --operator [--test]
                   keys create --shop NAME [--test] [--scope SCOPE]...
                   keys create --shop NAME --publishable --origin ORIGIN... [--test]
                   keys list [--shop NAME]
                   keys revoke ID

              --shop NAME     whose key it is; a shop is made with its first key
              --operator      a key for what all shops share
              --publishable   for the pages of ORIGIN (https://shop.example); may be known to everybody
              --test          for trying out: it never writes
              --scope SCOPE   one of %s; all of them unless said
            """.formatted(Arrays.stream(Scope.values()).map(Scope::text).collect(Collectors.joining(", ")));

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").withZone(ZoneOffset.UTC);

    private final KeyTable table;
    private final PrintStream out;

    KeysCommand(DataSource database, PrintStream out) {
        this.table = new KeyTable(database);
        this.out = out;
    }

    /** Takes the database from where the gateway takes it: {@code GATEWAY_DB_URL}, {@code _USER} and {@code _PASSWORD}. */
    public static void main(String[] arguments) {
        var database = new PGSimpleDataSource();
        Map<String, String> environment = System.getenv();
        database.setUrl(environment.getOrDefault("GATEWAY_DB_URL", "jdbc:postgresql://127.0.0.1:5433/gateway"));
        database.setUser(environment.getOrDefault("GATEWAY_DB_USER", "gateway"));
        database.setPassword(environment.getOrDefault("GATEWAY_DB_PASSWORD", ""));
        try {
            Flyway.configure().dataSource(database).load().migrate();
            new KeysCommand(database, System.out).run(List.of(arguments));
        } catch (Refused e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (SQLException | RuntimeException e) {
            System.err.println("The gateway's database does not answer: " + e.getMessage());
            System.exit(1);
        }
    }

    void run(List<String> arguments) throws SQLException, Refused {
        var rest = new ArrayDeque<>(arguments);
        switch (rest.isEmpty() ? "" : rest.remove()) {
            case "create" -> create(Wish.of(rest));
            case "list" -> list(Wish.of(rest).shop);
            case "revoke" -> revoke(rest);
            case "first" -> first();
            default -> throw new Refused(USAGE);
        }
    }

    private void first() throws SQLException, Refused {
        if (table.list().isEmpty()) {
            out.println(
                    make(new ApiKey(UUID.randomUUID(), null, Kind.SECRET, false, Set.of(Scope.values()), Set.of())));
        }
    }

    private void create(Wish wish) throws SQLException, Refused {
        var key = wish.key();
        String text = make(key);
        out.println(text);
        out.println("This is the only time it is shown. Its id is %s; send it in the header X-API-Key."
                .formatted(key.id()));
    }

    private String make(ApiKey key) throws SQLException, Refused {
        var text = KeyText.generate(key.kind(), key.isTest(), new SecureRandom());
        try {
            table.add(key, text, Instant.now());
        } catch (KeyTable.TooManyKeysException e) {
            throw new Refused(
                    "There are %d such keys already. Revoke one of them: keys list".formatted(KeyTable.LIVE_KEYS));
        }
        return text.text();
    }

    private void list(@Nullable String shop) throws SQLException {
        String row = "%-36s  %-20s  %-16s  %-16s  %-16s  %s%n";
        out.printf(row, "id", "whose", "key", "made (UTC)", "last used", "state");
        for (var entry : table.list()) {
            var key = entry.key();
            if (shop == null || shop.equals(key.shop())) {
                out.printf(
                        row,
                        key.id(),
                        key.shop() == null ? "operator" : key.shop(),
                        entry.hint(),
                        MINUTE.format(entry.createdAt()),
                        entry.lastUsedAt() == null ? "never" : MINUTE.format(entry.lastUsedAt()),
                        entry.revokedAt() == null
                                ? String.join(" ", new TreeSet<>(key.origins()))
                                : "revoked " + MINUTE.format(entry.revokedAt()));
            }
        }
    }

    private void revoke(Deque<String> rest) throws SQLException, Refused {
        if (rest.size() != 1) {
            throw new Refused(USAGE);
        }
        UUID id;
        try {
            id = UUID.fromString(rest.remove());
        } catch (IllegalArgumentException e) {
            throw new Refused("An id is what the first column of 'keys list' shows.");
        }
        if (!table.revoke(id, Instant.now())) {
            throw new Refused("No such key is in use.");
        }
        out.println("Revoked. Every gateway knows within some seconds.");
    }

    /** Nothing was done; the message says why. */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    /** What was asked for, option by option. */
    private static final class Wish {

        private @Nullable String shop;
        private boolean isOperators;
        private boolean isPublishable;
        private boolean isTest;
        private final Set<String> origins = new TreeSet<>();
        private final Set<Scope> scopes = new TreeSet<>();

        static Wish of(Deque<String> rest) throws Refused {
            var wish = new Wish();
            while (!rest.isEmpty()) {
                String option = rest.remove();
                switch (option) {
                    case "--operator" -> wish.isOperators = true;
                    case "--publishable" -> wish.isPublishable = true;
                    case "--test" -> wish.isTest = true;
                    case "--shop" -> wish.shop = shop(value(option, rest));
                    case "--origin" -> wish.origins.add(origin(value(option, rest)));
                    case "--scope" -> wish.scopes.add(scope(value(option, rest)));
                    default -> throw new Refused("Unknown: " + option + "\n" + USAGE);
                }
            }
            return wish;
        }

        ApiKey key() throws Refused {
            if (isOperators == (shop != null)) {
                throw new Refused("Say whose key it is: --operator, or --shop NAME.");
            }
            if (isOperators && isPublishable) {
                throw new Refused("An operator's key is never publishable.");
            }
            if (isPublishable == origins.isEmpty()) {
                throw new Refused(
                        "A publishable key names the origins of its pages with --origin; a secret key has none.");
            }
            var kind = isPublishable ? Kind.PUBLISHABLE : Kind.SECRET;
            var all = isPublishable ? Set.of(Scope.FIT_RECOMMEND) : Set.of(Scope.values());
            if (!all.containsAll(scopes)) {
                throw new Refused("A publishable key is for %s alone.".formatted(Scope.FIT_RECOMMEND.text()));
            }
            return new ApiKey(UUID.randomUUID(), shop, kind, isTest, scopes.isEmpty() ? all : scopes, origins);
        }

        private static String value(String option, Deque<String> rest) throws Refused {
            if (rest.isEmpty()) {
                throw new Refused(option + " needs a value.\n" + USAGE);
            }
            return rest.remove();
        }

        private static String shop(String name) throws Refused {
            if (!ShopName.isForm(name)) {
                throw new Refused(
                        "A shop's name has lower-case words and numbers joined by hyphens, at most %d characters."
                                .formatted(ShopName.LONGEST));
            }
            return name;
        }

        private static String origin(String text) throws Refused {
            try {
                return Origin.parse(text);
            } catch (IllegalArgumentException e) {
                throw new Refused(String.valueOf(e.getMessage()));
            }
        }

        private static Scope scope(String text) throws Refused {
            return Scope.find(text).orElseThrow(() -> new Refused("No such scope: " + text + "\n" + USAGE));
        }
    }
}
