package io.toebox.catalog.access;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

import io.toebox.catalog.platform.Sha256;

/** The configured keys, of which only hashes are known. */
@ApplicationScoped
class WriteKeys {

    private static final Pattern ENTRY = Pattern.compile("([A-Za-z0-9._-]{1,60}):([0-9a-fA-F]{64})");

    private final List<Key> keys;

    WriteKeys(AccessConfig config) {
        this.keys = config.writeKeys().stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(WriteKeys::key)
                .toList();
    }

    /** Reads the keys at the start, so that a mistyped one stops it. */
    void atStart(@Observes StartupEvent started) {}

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** The name of this key; empty when it is none of ours. Takes as long for a wrong key as for a right one. */
    Optional<String> findName(String key) {
        byte[] hash = Sha256.of(key);
        return keys.stream()
                .filter(known -> MessageDigest.isEqual(known.hash, hash))
                .map(known -> known.name)
                .reduce((first, second) -> first);
    }

    private static Key key(String entry) {
        var matcher = ENTRY.matcher(entry);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "toebox.access.write-keys (CATALOG_WRITE_KEYS): each key is written name:sha256, the hash in 64 hexadecimal digits.");
        }
        return new Key(matcher.group(1), HexFormat.of().parseHex(matcher.group(2)));
    }

    private static final class Key {
        private final String name;
        private final byte[] hash;

        Key(String name, byte[] hash) {
            this.name = name;
            this.hash = hash;
        }
    }
}
