package io.toebox.gateway.traces;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Singleton;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;

import static io.toebox.gateway.access.Eventually.eventually;

/** Keeps what a collector would be told. */
@Singleton
public class ToldSpans implements SpanExporter {

    private final List<SpanData> told = new CopyOnWriteArrayList<>();

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        told.addAll(spans);
        return CompletableResultCode.ofSuccess();
    }

    /** A span is told once it has ended, which may be after its answer has arrived. */
    SpanData awaitOne() {
        eventually(() -> !told.isEmpty(), Duration.ofSeconds(10));
        return told.getFirst();
    }

    void forget() {
        told.clear();
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        return CompletableResultCode.ofSuccess();
    }
}
