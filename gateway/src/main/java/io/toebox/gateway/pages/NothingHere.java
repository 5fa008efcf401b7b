package io.toebox.gateway.pages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;

import io.toebox.edge.problem.ProblemAnswers;

import static io.toebox.edge.problem.ProblemType.NOT_FOUND;

/** The last word on an address nobody else answered. */
@ApplicationScoped
class NothingHere {

    private final ProblemAnswers problems;

    NothingHere(ProblemAnswers problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route()
                .order(Integer.MAX_VALUE)
                .handler(context -> problems.endAndClose(context.request(), NOT_FOUND, null));
    }
}
