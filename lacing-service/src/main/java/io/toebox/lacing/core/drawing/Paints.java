package io.toebox.lacing.core.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which attributes the classes of a drawing have, and the style sheet that makes its colours changeable.
 *
 * <p>A rule names classes, then what they look like, as in {@code tag: fill:var(--tongue); stroke-width:2}; {@code text} is every
 * text. A later rule wins over an earlier one. A colour has a name, then its value on light and on dark ground.
 */
final class Paints {

    private static final Pattern VARIABLE = Pattern.compile("var\\(--([a-z-]+)\\)");
    private static final String FONT = " font-family=\"Arial, Helvetica, 'Liberation Sans', sans-serif\"";
    private static final String TEXT = "text";
    private static final String SIZELESS = "sizeless ";

    private final String cssClass;
    private final Map<String, String> light;
    private final Map<String, Map<String, String>> rules;
    private final String sheets;
    // Every drawing asks for the same few dozen.
    private final Map<String, String> known = new ConcurrentHashMap<>();

    private Paints(String cssClass, Map<String, String> light, Map<String, Map<String, String>> rules, String sheets) {
        this.cssClass = cssClass;
        this.light = light;
        this.rules = rules;
        this.sheets = sheets;
    }

    static Paints parse(String cssClass, String colours, String rules) {
        var light = new LinkedHashMap<String, String>();
        var dark = new LinkedHashMap<String, String>();
        colours.lines().forEach(line -> {
            var words = line.split(":? ");
            light.put(words[0], words[1]);
            dark.put(words[0], words[2]);
        });
        var parsed = new LinkedHashMap<String, Map<String, String>>();
        var changeable = new ArrayList<String>();
        rules.lines().forEach(line -> {
            var parts = line.split(": ", 2);
            var looks = looks(parts[1]);
            for (var name : parts[0].split(" ")) {
                var all = parsed.computeIfAbsent(name, n -> new LinkedHashMap<>());
                all.putAll(looks);
            }
            changeable(cssClass, parts[0], looks).ifPresent(changeable::add);
        });
        var sheets = light.isEmpty() ? "" : sheets(cssClass, light, dark, changeable);
        return new Paints(cssClass, light, parsed, sheets);
    }

    private static Map<String, String> looks(String text) {
        var looks = new LinkedHashMap<String, String>();
        for (var look : text.split("; ")) {
            var parts = look.split(":", 2);
            looks.put(parts[0], parts[1]);
        }
        return looks;
    }

    /** The part of a rule a page may change: its colours. */
    private static Optional<String> changeable(String cssClass, String names, Map<String, String> looks) {
        var colours = looks.entrySet().stream()
                .filter(look -> VARIABLE.matcher(look.getValue()).find())
                .map(look -> look.getKey() + ":" + look.getValue())
                .collect(Collectors.joining(";"));
        if (colours.isEmpty()) {
            return Optional.empty();
        }
        var selectors = List.of(names.split(" ")).stream()
                .map(name -> "." + cssClass + " " + (name.equals(TEXT) ? name : "." + name))
                .collect(Collectors.joining(","));
        return Optional.of(selectors + "{" + colours + "}");
    }

    /** Only for who knows variables; a sheet for each condition, because some renderers lose what stands beside one. */
    private static String sheets(
            String cssClass, Map<String, String> light, Map<String, String> dark, List<String> changeable) {
        return "<style>@supports (color:var(--c)){\n"
                + variables(cssClass, light)
                + String.join("\n", changeable)
                + "\n}</style>\n<style>@media (prefers-color-scheme:dark){\n"
                + variables(cssClass, dark)
                + "}</style>";
    }

    private static String variables(String cssClass, Map<String, String> colours) {
        return colours.entrySet().stream()
                .map(colour ->
                        "--%s:var(--toebox-%s,%s)".formatted(colour.getKey(), colour.getKey(), colour.getValue()))
                .collect(Collectors.joining(";", "." + cssClass + "{", "}\n"));
    }

    /** The class of the whole drawing, with the attributes all of it has. */
    String root() {
        return cssClass + "\"" + FONT.substring(0, FONT.length() - 1);
    }

    /** The style sheets; empty when nothing of it can be changed. */
    String sheets() {
        return sheets;
    }

    /** The attributes of an element of the given classes, each with a blank before. */
    String attributes(String classes) {
        return known.computeIfAbsent(classes, asked -> attributes(asked, false));
    }

    /** The attributes of a text of the given classes. */
    String ofText(String classes) {
        return known.computeIfAbsent(TEXT + " " + classes, asked -> attributes(asked, false));
    }

    /** The same but for the size of its letters. */
    String ofTextWithoutSize(String classes) {
        return known.computeIfAbsent(SIZELESS + classes, asked -> attributes(TEXT + " " + classes, true));
    }

    private String attributes(String classes, boolean withoutSize) {
        var asked = List.of(classes.split(" "));
        var looks = new LinkedHashMap<String, String>();
        rules.forEach((name, look) -> {
            if (asked.contains(name)) {
                looks.putAll(look);
            }
        });
        if (withoutSize) {
            looks.remove("font-size");
        }
        return looks.entrySet().stream()
                .map(look -> " %s=\"%s\""
                        .formatted(
                                look.getKey(),
                                VARIABLE.matcher(look.getValue())
                                        .replaceAll(variable -> Matcher.quoteReplacement(colour(variable.group(1))))))
                .collect(Collectors.joining());
    }

    private String colour(String name) {
        var colour = light.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("there is no colour " + name);
        }
        return colour;
    }
}
