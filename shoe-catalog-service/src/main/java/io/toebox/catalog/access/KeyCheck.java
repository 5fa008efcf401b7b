package io.toebox.catalog.access;

import java.net.InetAddress;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.Author;
import io.toebox.edge.problem.ProblemException;
import io.toebox.edge.request.RequestIds;

import static io.toebox.catalog.platform.CatalogTexts.CATALOG;
import static io.toebox.edge.problem.ProblemType.UNAUTHENTICATED;

/** Lets in who has a key before anything is looked up, so that a stranger learns nothing from the answer. */
@Provider
@RequiresKey
@Priority(Priorities.AUTHENTICATION)
class KeyCheck implements ContainerRequestFilter {

    static final String HEADER = "X-API-Key";
    private static final String THIS_MACHINE = "local";

    private final WriteKeys keys;
    private final Caller caller;
    private final HttpServerRequest request;

    KeyCheck(WriteKeys keys, Caller caller, HttpServerRequest request) {
        this.keys = keys;
        this.caller = caller;
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        caller.admit(new Author(name(context.getHeaderString(HEADER)), RequestIds.of(request)));
    }

    private String name(@Nullable String key) {
        if (keys.isEmpty()) {
            if (isThisMachine(request.remoteAddress().hostAddress())) {
                return THIS_MACHINE;
            }
            throw new ProblemException(UNAUTHENTICATED, CATALOG.sentence("key.none-configured"));
        }
        if (key == null) {
            throw new ProblemException(UNAUTHENTICATED, CATALOG.sentence("key.missing", HEADER));
        }
        return keys.findName(key)
                .orElseThrow(() -> new ProblemException(UNAUTHENTICATED, CATALOG.sentence("key.unknown")));
    }

    static boolean isThisMachine(@Nullable String address) {
        try {
            return address != null && InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException e) {
            return false; // Such as a scoped address of an interface this machine does not know, or a socket file.
        }
    }
}
