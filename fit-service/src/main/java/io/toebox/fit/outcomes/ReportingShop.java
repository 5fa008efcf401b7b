package io.toebox.fit.outcomes;

import jakarta.enterprise.context.RequestScoped;

import io.toebox.edge.access.CurrentCaller;
import io.toebox.edge.problem.ProblemException;

import static io.toebox.edge.problem.ProblemType.FORBIDDEN;
import static io.toebox.fit.wording.FitTexts.FIT;

/** The shop whose key the request came with. */
@RequestScoped
class ReportingShop {

    private final CurrentCaller caller;

    ReportingShop(CurrentCaller caller) {
        this.caller = caller;
    }

    /** The shop, or the problem that the key is of none: pairs are told of by who sold them. */
    String get() {
        String shop = caller.get().shop();
        if (shop == null) {
            throw new ProblemException(FORBIDDEN, FIT.sentence("outcome.shop"));
        }
        return shop;
    }

    /** The shop of this name, if the caller may see it; another one is as unknown as one that does not exist. */
    String get(String named) {
        caller.requireSight(named);
        return named;
    }
}
