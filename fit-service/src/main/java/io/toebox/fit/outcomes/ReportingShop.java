package io.toebox.fit.outcomes;

import java.util.regex.Pattern;

import jakarta.enterprise.context.RequestScoped;

import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.ProblemException;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;
import static io.toebox.edge.problem.ProblemType.UNAUTHENTICATED;
import static io.toebox.fit.wording.FitTexts.FIT;

/**
 * Which shop asks. The only place that knows how: whoever may reach this service inside is believed its header; the gateway lets nobody
 * through to these addresses who has no key, and sets it.
 */
@RequestScoped
class ReportingShop {

    static final String HEADER = "Toebox-Shop";
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int MAX_LENGTH = 60;

    private final HttpServerRequest request;

    ReportingShop(HttpServerRequest request) {
        this.request = request;
    }

    /** The shop, or the problem that nobody said which. */
    String get() {
        @Nullable String shop = request.getHeader(HEADER);
        if (shop == null || shop.length() > MAX_LENGTH || !FORM.matcher(shop).matches()) {
            throw new ProblemException(UNAUTHENTICATED, FIT.sentence("outcome.shop"));
        }
        return shop;
    }

    /** Another shop's name is as unknown as one that does not exist. */
    String get(String named) {
        String shop = get();
        if (!shop.equals(named)) {
            throw new ProblemException(NOT_FOUND);
        }
        return shop;
    }
}
