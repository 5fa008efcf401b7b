package io.toebox.gateway.quota;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import io.toebox.gateway.core.quota.Policy;

/** Reads policies: {@code 200/10s, 20000/1d}. */
final class Policies {

    private static final Pattern FORM = Pattern.compile("([0-9]{1,12})/([0-9]{1,6})([smhd])");

    private Policies() {}

    /**
     * The policies, shortest first.
     *
     * @param prefix in front of the names, which are {@code burst} below an hour and {@code day} otherwise
     * @throws IllegalArgumentException when the text is no list of policies
     */
    static List<Policy> parse(String prefix, String text) {
        return Arrays.stream(text.split(","))
                .map(part -> one(prefix, part.strip()))
                .toList();
    }

    private static Policy one(String prefix, String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'%s' is no quota: write it as in 200/10s or 20000/1d.".formatted(text));
        }
        long amount = Long.parseLong(matcher.group(2));
        var window =
                switch (matcher.group(3)) {
                    case "s" -> Duration.ofSeconds(amount);
                    case "m" -> Duration.ofMinutes(amount);
                    case "h" -> Duration.ofHours(amount);
                    case "d" -> Duration.ofDays(amount);
                    default -> throw new IllegalStateException("The form allows no other unit");
                };
        String name = window.compareTo(Duration.ofHours(1)) < 0 ? "burst" : "day";
        return new Policy(prefix + name, Long.parseLong(matcher.group(1)), window);
    }
}
