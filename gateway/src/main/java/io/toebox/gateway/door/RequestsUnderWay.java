package io.toebox.gateway.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import io.toebox.edge.problem.ProblemAnswers;

import static io.toebox.edge.problem.ProblemType.UNAVAILABLE;
import static io.toebox.gateway.platform.GatewayTexts.GATEWAY;

/** Tells the door when a request begins and ends, and refuses what goes beyond its address's share. */
@ApplicationScoped
class RequestsUnderWay {

    /** Right after the headers of every answer. */
    private static final int ORDER = Integer.MIN_VALUE + 1;

    private final Guests guests;
    private final ProblemAnswers problems;

    RequestsUnderWay(Guests guests, ProblemAnswers problems) {
        this.guests = guests;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::count);
    }

    private void count(RoutingContext context) {
        var connection = context.request().connection();
        boolean isWithinShare = guests.begin(connection);
        context.addEndHandler(ignored -> guests.end(connection));
        if (isWithinShare) {
            context.next();
        } else {
            problems.endAndClose(context.request(), UNAVAILABLE, GATEWAY.sentence("too-many-at-once"));
        }
    }
}
