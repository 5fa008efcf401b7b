package io.toebox.catalog.imports.reading;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;

/** In which encoding a file without byte order mark is written. */
final class Encoding {

    /** So many zero bytes, or one in a thousand, are slips in a text. */
    private static final int FEW_ZEROS = 2;

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern XML_DECLARATION =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    /** No shop writes these any more; the detector takes short windows-1251 texts for them. */
    private static final Set<Charset> OLD_CYRILLIC = Stream.of("x-MacCyrillic", "IBM855", "IBM866")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .collect(Collectors.toSet());

    private Encoding() {}

    /**
     * The encoding of a file that starts with these bytes. Text that is UTF-8 by accident is next to impossible, so what
     * reads as UTF-8 is believed before what an XML declaration says.
     */
    static Charset of(byte[] head) throws UnreadableFeedException {
        Optional<Charset> wide = findUtf16(head);
        if (wide.isPresent()) {
            return wide.get();
        }
        boolean ascii = isAscii(head);
        if (!ascii && isUtf8(head)) {
            return StandardCharsets.UTF_8;
        }
        return findDeclared(head)
                .filter(declared -> ascii || !declared.equals(StandardCharsets.UTF_8))
                .orElseGet(() -> ascii ? StandardCharsets.UTF_8 : guessed(head));
    }

    /** UTF-16 shows by the zero bytes of its ASCII letters, all at even or all at odd places. */
    private static Optional<Charset> findUtf16(byte[] head) throws UnreadableFeedException {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                zeros[i % 2]++;
            }
        }
        if (zeros[0] + zeros[1] <= Math.max(FEW_ZEROS, head.length / 1000)) {
            return Optional.empty();
        }
        if (zeros[1] > 10 * zeros[0]) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (zeros[0] > 10 * zeros[1]) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        throw new UnreadableFeedException("not-text", CATALOG.sentence("feed.not-text"));
    }

    private static boolean isAscii(byte[] head) {
        for (byte b : head) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** In another encoding hardly any two bytes are a character of UTF-8: a file with more whole ones than broken ones is UTF-8. */
    private static boolean isUtf8(byte[] head) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(head);
        var text = CharBuffer.allocate(head.length);
        int broken = 0;
        // The head may end within a character, which is no error as long as more input is announced.
        for (var result = decoder.decode(bytes, text, false);
                result.isError();
                result = decoder.decode(bytes, text, false)) {
            bytes.position(bytes.position() + result.length());
            decoder.reset();
            broken++;
        }
        long whole = text.flip().chars().filter(c -> c > 127).count();
        return broken == 0 || whole > broken;
    }

    private static Optional<Charset> findDeclared(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, 1024), StandardCharsets.ISO_8859_1);
        Matcher declaration = XML_DECLARATION.matcher(start);
        return declaration.find() ? find(declaration.group(1)) : Optional.empty();
    }

    private static Charset guessed(byte[] head) {
        if (isLatin(head)) {
            return WINDOWS_1252;
        }
        var detector = new UniversalDetector();
        detector.handleData(head);
        detector.dataEnd();
        return find(detector.getDetectedCharset())
                .filter(guess -> !guess.equals(StandardCharsets.UTF_8))
                .map(guess -> OLD_CYRILLIC.contains(guess) ? Charset.forName("windows-1251") : guess)
                .orElse(WINDOWS_1252);
    }

    /**
     * Whether words with letters beyond ASCII have at least as many letters of ASCII, as in all Latin scripts and in no
     * other. The detector takes a short file with a few umlauts for Greek. A sign by itself, such as €, is no word.
     */
    private static boolean isLatin(byte[] head) {
        int plain = 0;
        int others = 0;
        int plainOfWord = 0;
        int othersOfWord = 0;
        for (byte b : head) {
            if (b < 0) {
                othersOfWord++;
            } else if (Character.isLetter(b)) {
                plainOfWord++;
            } else {
                boolean counts = othersOfWord > 1 || othersOfWord == 1 && plainOfWord > 0;
                plain += counts ? plainOfWord : 0;
                others += counts ? othersOfWord : 0;
                plainOfWord = 0;
                othersOfWord = 0;
            }
        }
        return plain >= others;
    }

    private static Optional<Charset> find(@Nullable String name) {
        try {
            return name != null && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
