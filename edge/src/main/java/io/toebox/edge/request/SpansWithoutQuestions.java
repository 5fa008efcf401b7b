package io.toebox.edge.request;

import java.util.List;

import jakarta.inject.Singleton;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.semconv.ClientAttributes;
import io.opentelemetry.semconv.NetworkAttributes;
import io.opentelemetry.semconv.UrlAttributes;
import io.opentelemetry.semconv.UserAgentAttributes;

/**
 * A span says which operation took how long, never what was asked or by whom: a query may hold complaints or readings of feet, an
 * address is a person's.
 */
@Singleton
public class SpansWithoutQuestions implements SpanProcessor {

    private static final String NOT_TOLD = "";
    private static final List<AttributeKey<String>> PRIVATE = List.of(
            UrlAttributes.URL_QUERY,
            ClientAttributes.CLIENT_ADDRESS,
            NetworkAttributes.NETWORK_PEER_ADDRESS,
            UserAgentAttributes.USER_AGENT_ORIGINAL);

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (var key : PRIVATE) {
            if (span.getAttribute(key) != null) {
                span.setAttribute(key, NOT_TOLD);
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // All is said at the start.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
