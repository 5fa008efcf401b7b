package io.toebox.edge.request;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.http.HttpServerRequest;

/**
 * Every request is part of a trace (W3C Trace Context, 2021): of the caller's, when it sent one that can be read, otherwise of a
 * new one, which nobody has to record. Where traces are told to a collector, the request's own span is what is gone on with.
 */
public final class Traces {

    public static final String HEADER = "traceparent";
    private static final String STATE = "tracestate";
    private static final Pattern READABLE =
            Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");
    private static final int TRACE_BYTES = 16;
    private static final int PARENT_BYTES = 8;

    private Traces() {}

    /** The trace of this request, from now on also in its headers. */
    public static String of(HttpServerRequest request) {
        var span = Span.current().getSpanContext();
        if (span.isValid()) {
            String own = "00-%s-%s-%s"
                    .formatted(
                            span.getTraceId(),
                            span.getSpanId(),
                            span.getTraceFlags().asHex());
            request.headers().set(HEADER, own);
            return own;
        }
        String sent = request.getHeader(HEADER);
        if (sent != null && READABLE.matcher(sent).matches()) {
            return sent;
        }
        String made = "00-%s-%s-00".formatted(random(TRACE_BYTES), random(PARENT_BYTES));
        request.headers().set(HEADER, made).remove(STATE);
        return made;
    }

    private static String random(int count) {
        var bytes = new byte[count];
        ThreadLocalRandom.current().nextBytes(bytes);
        // All zeros would be no id.
        bytes[0] |= 1;
        return HexFormat.of().formatHex(bytes);
    }
}
