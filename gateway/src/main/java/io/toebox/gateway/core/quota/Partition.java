package io.toebox.gateway.core.quota;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Whose quota it is. */
public final class Partition {

    private Partition() {}

    /**
     * A network address as one household has it: an address of IPv4 whole, of IPv6 its first 64 bits, of which a household has all.
     *
     * @param bytes 4 or 16 of them
     */
    public static String ofAddress(byte[] bytes) {
        byte[] kept = bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes;
        StringBuilder text = new StringBuilder("address");
        for (byte part : kept) {
            text.append('-').append(part & 0xff);
        }
        return text.toString();
    }

    /** The number under which the database counts it: no address and no key stands there. */
    public static long number(String partition, String policy) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((policy + " " + partition).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
