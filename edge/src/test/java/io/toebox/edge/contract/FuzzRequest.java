package io.toebox.edge.contract;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One request, as it is written on the line.
 *
 * @param operation whose operation it is a variation of
 * @param what how it differs from a good one
 * @param method as sent
 * @param target path and query, escaped
 */
record FuzzRequest(
        Document.Operation operation,
        String what,
        String method,
        String target,
        Map<String, String> headers,
        byte @Nullable [] body) {

    FuzzRequest with(String how, String newMethod) {
        return new FuzzRequest(operation, what + how, newMethod, target, headers, body);
    }

    FuzzRequest withTarget(String how, String newTarget) {
        return new FuzzRequest(operation, what + how, method, newTarget, headers, body);
    }

    FuzzRequest withBody(String how, String newBody) {
        return new FuzzRequest(
                operation, what + how, method, target, headers, newBody.getBytes(StandardCharsets.UTF_8));
    }

    /** Null for a header that is left out. */
    FuzzRequest withHeader(String how, String name, @Nullable String value) {
        var changed = new LinkedHashMap<>(headers);
        if (value == null) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new FuzzRequest(operation, what + how, method, target, changed, body);
    }

    @Override
    public String toString() {
        var sent = body == null ? "" : " " + new String(body, StandardCharsets.UTF_8);
        return "%s %s %s%s  (%s)"
                .formatted(method, target, headers, sent.length() > 400 ? sent.substring(0, 400) + "..." : sent, what);
    }
}
