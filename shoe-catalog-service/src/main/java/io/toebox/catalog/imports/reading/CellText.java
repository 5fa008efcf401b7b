package io.toebox.catalog.imports.reading;

import java.util.regex.Pattern;

import org.apache.commons.text.StringEscapeUtils;

/** The text of a cell as it is handed on. */
final class CellText {

    /** What no database stores and no reader sees: control characters and halves of a character. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFEFF&&[^\\t\\n\\r]]");

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private CellText() {}

    /** As written, without space around. */
    static String of(String written) {
        return UNPRINTABLE
                .matcher(written)
                .replaceAll("")
                .replace('\u00A0', ' ')
                .strip();
    }

    /** As a shop's page would show it: entities resolved, also twice escaped ones, without tags and line breaks. */
    static String ofHtml(String written) {
        String shown = TAG.matcher(unescape(unescape(written))).replaceAll(" ");
        return SPACE.matcher(of(shown)).replaceAll(" ");
    }

    private static String unescape(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        try {
            return StringEscapeUtils.unescapeHtml4(text);
        } catch (IllegalArgumentException e) {
            return text; // A number beyond Unicode, such as &#9999999;, is no character and stays as written.
        }
    }
}
