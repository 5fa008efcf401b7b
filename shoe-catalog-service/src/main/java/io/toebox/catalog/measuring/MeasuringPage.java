package io.toebox.catalog.measuring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Serves the page that says how to measure at an address people can type. */
@ApplicationScoped
class MeasuringPage {

    private static final String FILE = "/measuring.html";

    void register(@Observes Router router) {
        router.get("/measuring").order(0).handler(context -> context.reroute(FILE));
        router.get(FILE).order(0).handler(MeasuringPage::protect);
    }

    private static void protect(RoutingContext context) {
        context.response()
                .putHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'")
                .putHeader("X-Content-Type-Options", "nosniff");
        context.next();
    }
}
