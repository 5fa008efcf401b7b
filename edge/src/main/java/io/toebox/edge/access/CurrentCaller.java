package io.toebox.edge.access;

import jakarta.enterprise.context.RequestScoped;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemException;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;
import static io.toebox.edge.problem.ProblemType.UNAUTHENTICATED;

/** Who sent this request. */
@RequestScoped
public class CurrentCaller {

    private final InnerTokens tokens;
    private final HttpServerRequest request;
    private @Nullable Caller caller;

    CurrentCaller(InnerTokens tokens, HttpServerRequest request) {
        this.tokens = tokens;
        this.request = request;
    }

    /** @throws ProblemException (401) when the request carries a token we do not trust */
    public Caller get() {
        Caller known = caller;
        if (known == null) {
            String authorization = request.getHeader("Authorization");
            known = authorization == null
                    ? Caller.ANYBODY
                    : tokens.read(authorization).orElseThrow(() -> new ProblemException(UNAUTHENTICATED));
            caller = known;
        }
        return known;
    }

    /**
     * Ends the request unless its caller may know of this shop.
     *
     * @throws ProblemException (401) without a key, (404) when the shop is another's, in the same words as for one that is not
     *     there at all
     */
    public void requireSight(String shop) {
        var who = get();
        if (!who.maySee(shop)) {
            throw new ProblemException(who.role() == Caller.Role.ANYBODY ? UNAUTHENTICATED : NOT_FOUND);
        }
    }
}
