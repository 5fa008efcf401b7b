package io.toebox.gateway.core.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A key as its holder has it, such as {@code sk_live_…}: what it is for, then 256 random bits. It is shown once; what is kept is
 * {@link #hash}.
 *
 * @param text the whole key
 */
public record KeyText(String text) {

    private static final int RANDOM_BYTES = 32;
    private static final Pattern FORM = Pattern.compile("(pk|sk)_(live|test)_[A-Za-z0-9_-]{43}");
    private static final int HINT_CHARACTERS = 4;

    /** A new one. */
    public static KeyText generate(ApiKey.Kind kind, boolean isTest, SecureRandom random) {
        byte[] secret = new byte[RANDOM_BYTES];
        random.nextBytes(secret);
        return new KeyText(switch (kind) {
                    case PUBLISHABLE -> "pk";
                    case SECRET -> "sk";
                }
                + (isTest ? "_test_" : "_live_")
                + Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Whether the text has the form of a key; nothing else is ever looked up. */
    public static boolean isForm(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * What is kept of it: SHA-256 in hexadecimal digits. Nobody can guess 256 random bits, so a slow hash as for passwords would
     * only slow down every request; and as whoever looks a hash up cannot choose its digits, a lookup betrays nothing by its time.
     */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Enough to tell keys of one shop apart in a list, too little to be of use. */
    public String hint() {
        return text.substring(0, "sk_live_".length()) + "…" + text.substring(text.length() - HINT_CHARACTERS);
    }

    /** Never the key itself, which would then stand in logs. */
    @Override
    public String toString() {
        return "key";
    }
}
