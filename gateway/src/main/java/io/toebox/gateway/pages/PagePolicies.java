package io.toebox.gateway.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import io.toebox.gateway.access.StaffSignIn;

/** What a page may load: its own scripts and styles, and nothing from elsewhere. */
@ApplicationScoped
class PagePolicies {

    /** After the headers of every answer, which leave alone what is there already. */
    private static final int ORDER = Integer.MIN_VALUE + 4;

    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'%s; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none';"
            + " frame-ancestors 'none'";
    // Staff sign in at another origin, and only the console asks it.
    private static final String STAFF = "/store";
    // What a worker may do is said by the answer with its script.
    private static final String WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";
    private static final String WORKER = "/store-worker.js";
    // The documentation page is generated with its script and styles inside.
    private static final String DOCS_POLICY = "default-src 'none'; script-src 'self' 'unsafe-inline';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; form-action 'none';"
            + " base-uri 'none'; frame-ancestors 'none'";

    private final String staffPolicy;

    PagePolicies(StaffSignIn signIn) {
        staffPolicy = PAGE_POLICY.formatted(
                signIn.place().map(place -> " " + place.origin()).orElse(""));
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(context -> {
            context.addHeadersEndHandler(ignored -> addTo(context));
            context.next();
        });
    }

    private void addTo(RoutingContext context) {
        var headers = context.response().headers();
        String type = headers.get("Content-Type");
        if (WORKER.equals(context.request().path())) {
            headers.set("Content-Security-Policy", WORKER_POLICY);
        } else if (type != null && type.startsWith("text/html")) {
            headers.set("Content-Security-Policy", policyOf(context.request().path()));
        }
    }

    private String policyOf(@Nullable String path) {
        if (STAFF.equals(path)) {
            return staffPolicy;
        }
        return path != null && path.startsWith("/docs") ? DOCS_POLICY : PAGE_POLICY.formatted("");
    }
}
