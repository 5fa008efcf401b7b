package io.toebox.gateway.routes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import io.vertx.core.MultiMap;

import io.toebox.edge.request.RequestIds;
import io.toebox.edge.request.Traces;

/**
 * Which headers cross the gateway. Towards a service: only those the services read, so no cookie, key or address of a
 * client ever arrives there by accident. Back: all but those that concern one connection (RFC 9110, 7.6.1) or tell what
 * the service is made of.
 */
final class ForwardedHeaders {

    private static final List<String> TO_SERVICE = List.of(
            "Accept",
            "Accept-Encoding",
            "Accept-Language",
            // The gateway's own: what a client sends in it ends at the gate.
            "Authorization",
            "Content-Encoding",
            "Content-Length",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "If-Modified-Since",
            "If-None-Match",
            "Sec-GPC",
            Traces.HEADER,
            "tracestate",
            RequestIds.HEADER);

    private static final Set<String> NOT_BACK = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "server",
            "server-timing");

    private ForwardedHeaders() {}

    static void toService(MultiMap client, MultiMap service) {
        TO_SERVICE.stream().filter(client::contains).forEach(name -> service.set(name, client.getAll(name)));
    }

    static void toClient(MultiMap service, MultiMap client) {
        var dropped = new TreeSet<>(NOT_BACK);
        service.getAll("Connection").forEach(value -> {
            for (String name : value.split(",")) {
                dropped.add(name.strip().toLowerCase(Locale.ROOT));
            }
        });
        service.names().stream()
                .filter(name -> !dropped.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> client.set(name, service.getAll(name)));
    }
}
