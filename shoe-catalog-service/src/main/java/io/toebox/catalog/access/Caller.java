package io.toebox.catalog.access;

import jakarta.enterprise.context.RequestScoped;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.Author;
import io.toebox.edge.access.Caller.Role;
import io.toebox.edge.access.CurrentCaller;
import io.toebox.edge.request.RequestIds;

/** Who sent this request. */
@RequestScoped
public class Caller {

    private final CurrentCaller current;
    private final HttpServerRequest request;

    Caller(CurrentCaller current, HttpServerRequest request) {
        this.current = current;
        this.request = request;
    }

    /** The author of everything this request writes. */
    public Author author() {
        return new Author(current.get().name(), RequestIds.of(request));
    }

    /** The shop whose things alone this request may see and write; null for an operator, who has no such limit. */
    public @Nullable String tenant() {
        var caller = current.get();
        return caller.role() == Role.OPERATOR ? null : caller.name();
    }

    /** Whether this request may know of this shop. */
    public boolean maySee(String shop) {
        return current.get().maySee(shop);
    }

    /** Ends the request unless it may know of this shop. */
    public void requireSight(String shop) {
        current.requireSight(shop);
    }
}
