package io.toebox.catalog.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a list goes on: the last position, and a check that it belongs to the same list. The check guards against mangled
 * and misplaced cursors, not against readers; it needs no secret and any instance can read what another one gave out.
 */
public final class PageCursor {

    private static final int CHECK_BYTES = 8;

    private PageCursor() {}

    /** The cursor of the page after {@code position} in this list, named with its filters. */
    public static String of(String list, String position) {
        byte[] bytes = position.getBytes(StandardCharsets.UTF_8);
        byte[] cursor = ByteBuffer.allocate(CHECK_BYTES + bytes.length)
                .put(check(list, position))
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The position the cursor stands for; empty when it was not given out for this list. */
    public static Optional<String> find(String list, String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length <= CHECK_BYTES) {
            return Optional.empty();
        }
        var position = new String(bytes, CHECK_BYTES, bytes.length - CHECK_BYTES, StandardCharsets.UTF_8);
        return cursor.equals(of(list, position)) ? Optional.of(position) : Optional.empty();
    }

    private static byte[] check(String list, String position) {
        try {
            var text = list + " " + position;
            return Arrays.copyOf(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
