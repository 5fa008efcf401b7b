package io.toebox.catalog.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

import io.toebox.edge.problem.Mistake;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/**
 * Where a list goes on: the last position, and a check that it belongs to the same list. The check guards against mangled
 * and misplaced cursors, not against readers; it needs no secret and any instance can read what another one gave out.
 */
public final class PageCursor {

    /** After everything that happens here, and still a time of the database. */
    public static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

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

    /**
     * The position the cursor stands for, or the problem that it stands for none of this list.
     *
     * @param position reads it as carefully as any other input, because anybody can compute the check; empty when it is none
     */
    public static <T> T get(String list, String cursor, Function<String, Optional<T>> position) {
        return find(list, cursor)
                .flatMap(position)
                .orElseThrow(() -> ProblemException.of(
                        Mistake.ofParameter("cursor", "invalid-cursor", CATALOG.sentence("cursor"))));
    }

    /** The moment written so; empty when it is none, or one of which the database may know nothing. */
    public static Optional<Instant> findInstant(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(at -> !at.isBefore(Instant.EPOCH) && at.isBefore(LATEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> find(String list, String cursor) {
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
        return Arrays.copyOf(Sha256.of(list + " " + position), CHECK_BYTES);
    }
}
