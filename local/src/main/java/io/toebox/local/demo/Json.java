package io.toebox.local.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Reads what the catalogue answers: objects become maps, arrays lists; numbers keep their text. Not a check of its form. */
final class Json {

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /** The object the text is. */
    static Map<String, @Nullable Object> object(String text) {
        return new Json(text).object();
    }

    /** The value of an object as a list of objects; empty when there is none. */
    static List<Map<String, @Nullable Object>> objects(Map<String, @Nullable Object> of, String name) {
        var objects = new ArrayList<Map<String, @Nullable Object>>();
        if (of.get(name) instanceof List<?> list) {
            for (var element : list) {
                if (element instanceof Map<?, ?> map) {
                    var copy = new LinkedHashMap<String, @Nullable Object>();
                    map.forEach((key, value) -> copy.put(String.valueOf(key), value));
                    objects.add(copy);
                }
            }
        }
        return objects;
    }

    /** The value of an object as a list of texts; empty when there is none. */
    static List<String> texts(Map<String, @Nullable Object> of, String name) {
        return of.get(name) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The text of a value that was read here. */
    static String write(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case Map<?, ?> map -> {
                var members = new ArrayList<String>();
                map.forEach((key, member) -> members.add(quoted(String.valueOf(key)) + ":" + write(member)));
                yield "{" + String.join(",", members) + "}";
            }
            case List<?> list ->
                "[" + String.join(",", list.stream().map(Json::write).toList()) + "]";
            case Number number -> number.toString();
            case Boolean bool -> bool.toString();
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < ' ') {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

    private Map<String, @Nullable Object> object() {
        var object = new LinkedHashMap<String, @Nullable Object>();
        expect('{');
        while (peek() != '}') {
            String name = string();
            expect(':');
            object.put(name, value());
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return object;
    }

    private @Nullable Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            default -> scalar();
        };
    }

    private List<@Nullable Object> array() {
        var array = new ArrayList<@Nullable Object>();
        expect('[');
        while (peek() != ']') {
            array.add(value());
            if (peek() == ',') {
                at++;
            }
        }
        at++;
        return array;
    }

    private String string() {
        expect('"');
        var string = new StringBuilder();
        while (text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped(text.charAt(at++)) : c);
        }
        at++;
        return string.toString();
    }

    private char escaped(char c) {
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(text.substring(at - 4, at), 16);
            }
            default -> c;
        };
    }

    private @Nullable Object scalar() {
        int from = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String written = text.substring(from, at);
        return switch (written) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> new BigDecimal(written);
        };
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("No JSON at " + at + ": " + c + " expected");
        }
        at++;
    }
}
