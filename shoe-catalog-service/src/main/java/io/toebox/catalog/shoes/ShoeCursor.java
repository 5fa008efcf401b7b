package io.toebox.catalog.shoes;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import io.toebox.catalog.core.shoe.Shoe;

/**
 * Where a list goes on: the last slug, and a check that it belongs to the same filter. The catalogue is public, so the
 * check guards against mangled and misplaced cursors, not against readers; it needs no secret and any instance can read
 * what another one gave out.
 */
final class ShoeCursor {

    private static final int CHECK_BYTES = 8;

    private ShoeCursor() {}

    /** The cursor of the page after {@code lastSlug}. */
    static String of(ShoeFilter filter, String lastSlug) {
        byte[] slug = lastSlug.getBytes(StandardCharsets.US_ASCII);
        byte[] cursor = ByteBuffer.allocate(CHECK_BYTES + slug.length)
                .put(check(filter, lastSlug))
                .put(slug)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /** The last slug of the page before; empty when the cursor was not given out for this filter. */
    static Optional<String> findLastSlug(ShoeFilter filter, String cursor) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (bytes.length <= CHECK_BYTES) {
            return Optional.empty();
        }
        var slug = new String(bytes, CHECK_BYTES, bytes.length - CHECK_BYTES, StandardCharsets.US_ASCII);
        return Shoe.Identity.isSlug(slug) && cursor.equals(of(filter, slug)) ? Optional.of(slug) : Optional.empty();
    }

    private static byte[] check(ShoeFilter filter, String slug) {
        try {
            var text = "shoes-1 " + filter.parameters() + " " + slug;
            return Arrays.copyOf(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)), CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
