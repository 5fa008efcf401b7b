package io.toebox.catalog.shoes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.shoes.ShoeOrder.Position;

/**
 * Where a list goes on: the position of the last shoe, and a check that it belongs to the same filter and order. The
 * catalogue is public, so the check guards against mangled and misplaced cursors, not against readers; it needs no secret
 * and any instance can read what another one gave out.
 */
final class ShoeCursor {

    /** Long enough for the longest slug and brand. */
    static final int MAX_LENGTH = 1000;

    private static final int CHECK_BYTES = 8;
    private static final String BETWEEN_PARTS = "\n";

    private ShoeCursor() {}

    /** The cursor of the page after {@code last}. */
    static String of(ShoeFilter filter, ShoeOrder order, Position last) {
        var parts = new ArrayList<>(List.of(last.slug()));
        last.keys().forEach(key -> parts.add(key.toString()));
        return of(filter, order, String.join(BETWEEN_PARTS, parts));
    }

    private static String of(ShoeFilter filter, ShoeOrder order, String position) {
        byte[] bytes = position.getBytes(StandardCharsets.UTF_8);
        byte[] cursor = ByteBuffer.allocate(CHECK_BYTES + bytes.length)
                .put(check(filter, order, position))
                .put(bytes)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The position of the last shoe of the page before; empty when the cursor was not given out for this list. */
    static Optional<Position> find(ShoeFilter filter, ShoeOrder order, String cursor) {
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
        return cursor.equals(of(filter, order, position)) ? findPosition(order, position) : Optional.empty();
    }

    /** Anybody can compute the check, so what it stands before is read as carefully as any other input. */
    private static Optional<Position> findPosition(ShoeOrder order, String text) {
        var columns = order.key().columns();
        var parts = text.split(BETWEEN_PARTS, columns.size() + 1);
        boolean withKey = parts.length == columns.size() + 1;
        boolean withoutKey = parts.length == 1 && order.key().mayBeUnknown();
        if (!Shoe.Identity.isSlug(parts[0]) || !withKey && !withoutKey) {
            return Optional.empty();
        }
        var keys = new ArrayList<Object>();
        try {
            for (int i = 1; i < parts.length; i++) {
                keys.add(columns.get(i - 1).parse().apply(parts[i]));
            }
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
        return Optional.of(new Position(parts[0], keys));
    }

    private static byte[] check(ShoeFilter filter, ShoeOrder order, String position) {
        try {
            var text = "shoes-2 " + filter + " " + order + " " + position;
            return Arrays.copyOf(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
