package io.toebox.gateway.routes;

import java.util.Objects;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;

import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.edge.request.BodyLimit;
import io.toebox.gateway.access.Gate;
import io.toebox.gateway.contract.ApiContract;
import io.toebox.gateway.core.openapi.PathTemplate;
import io.toebox.gateway.core.openapi.Route;
import io.toebox.gateway.core.openapi.RouteTable;
import io.toebox.gateway.core.openapi.RouteTable.Match;
import io.toebox.gateway.upstream.Upstream;

import static io.toebox.edge.problem.ProblemTexts.EDGE;
import static io.toebox.edge.problem.ProblemType.MALFORMED_JSON;
import static io.toebox.edge.problem.ProblemType.METHOD_NOT_ALLOWED;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;
import static io.toebox.edge.problem.ProblemType.PAYLOAD_TOO_LARGE;
import static io.toebox.edge.problem.ProblemType.REQUEST_TIMEOUT;
import static io.toebox.edge.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static io.toebox.gateway.platform.GatewayTexts.GATEWAY;

/**
 * Looks every API request up in the contract and sends it where it belongs. A body is here as a whole, within its deadline,
 * before anybody is asked: what half-sent bodies hold is this gateway's memory and never a service's slot.
 */
@ApplicationScoped
class ContractRoutes {

    /** After the headers, the form of the request and the body limit, before anything that could read the body. */
    private static final int ORDER = Integer.MIN_VALUE + 10;

    /** Bodies of addresses that take more than this are not collected. */
    private static final long COLLECTED_BYTES = 1 << 20;

    private static final String ROUTE = ContractRoutes.class.getName();

    /** Shopping assistants come through the same gate; their protocol is not of the contract. */
    private static final Route ASSISTANTS =
            new Route("gateway", "POST", new PathTemplate("/mcp"), Set.of("application/json"), "public", false);

    private final RouteTable table;
    private final Gate gate;
    private final Proxy proxy;
    private final BodyLimit bodyLimit;
    private final BodyDeadlines deadlines;
    private final ProblemAnswers problems;
    private final Latencies latencies;

    ContractRoutes(
            ApiContract contract,
            Gate gate,
            Proxy proxy,
            BodyLimit bodyLimit,
            BodyDeadlines deadlines,
            ProblemAnswers problems,
            Latencies latencies) {
        this.table = new RouteTable(contract.merged().routes());
        this.gate = gate;
        this.proxy = proxy;
        this.bodyLimit = bodyLimit;
        this.deadlines = deadlines;
        this.problems = problems;
        this.latencies = latencies;
    }

    void register(@Observes Router router) {
        router.route("/v1/*")
                .order(ORDER)
                .handler(this::route)
                .handler(this::answer)
                .failureHandler(this::failed);
        router.route(HttpMethod.POST, ASSISTANTS.path().text())
                .order(ORDER)
                .handler(context -> gate.admit(context, ASSISTANTS, () -> follow(ASSISTANTS, context)))
                .handler(this::answer)
                .failureHandler(this::failed);
    }

    private void route(RoutingContext context) {
        var request = context.request();
        switch (table.match(request.method().name(), context.normalizedPath())) {
            case Match.Found(var route) -> gate.admit(context, route, () -> follow(route, context));
            case Match.OtherMethods(var allowed) -> {
                request.response().putHeader("Allow", String.join(", ", allowed));
                if (request.method().equals(HttpMethod.OPTIONS)) {
                    request.response().setStatusCode(204).end();
                } else {
                    problems.endAndClose(
                            request, METHOD_NOT_ALLOWED, GATEWAY.sentence("allowed", String.join(", ", allowed)));
                }
            }
            case Match.Nowhere() -> problems.endAndClose(request, NOT_FOUND, null);
        }
    }

    private void follow(Route route, RoutingContext context) {
        var request = context.request();
        context.put(ROUTE, route);
        latencies.measure(route, context);
        if (route.consumes().isEmpty() || !hasBody(request)) {
            // A body that nobody asked for is read and forgotten.
            request.resume();
            context.next();
            return;
        }
        if (!isUnderstood(route, request)) {
            String understood =
                    String.join(", ", route.consumes().stream().sorted().toList());
            boolean isPatch = request.method().equals(HttpMethod.PATCH);
            request.response().putHeader(isPatch ? "Accept-Patch" : "Accept-Post", understood);
            problems.endAndClose(request, UNSUPPORTED_MEDIA_TYPE, EDGE.sentence("send-type", understood));
            return;
        }
        var upstream = Upstream.findByService(route.service());
        if (upstream.isPresent() && bodyLimit.maxBytes(context) > COLLECTED_BYTES) {
            proxy.forwardWhileItArrives(context, route, upstream.get());
        } else {
            collect(context);
        }
    }

    private void collect(RoutingContext context) {
        var request = context.request();
        long timer = context.vertx().setTimer(deadlines.deadline().toMillis(), ignored -> {
            if (!request.isEnded() && !request.response().ended()) {
                problems.endAndClose(request, REQUEST_TIMEOUT, GATEWAY.sentence("body-too-slow"));
            }
        });
        context.addEndHandler(ignored -> context.vertx().cancelTimer(timer));
        BodyHandler.create(false).setBodyLimit(bodyLimit.maxBytes(context)).handle(context);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        if (request.response().ended()) {
            return;
        }
        Route route = Objects.requireNonNull(context.get(ROUTE));
        Upstream.findByService(route.service())
                .ifPresentOrElse(
                        upstream -> proxy.forward(
                                context, route, upstream, context.body().buffer()),
                        () -> answerHere(context));
    }

    /** A resource waits for ever for a body that was announced, read, and empty. */
    private void answerHere(RoutingContext context) {
        if (hasBody(context.request()) && context.body().length() <= 0) {
            problems.end(context.request(), MALFORMED_JSON, GATEWAY.sentence("empty-body"));
        } else {
            context.next();
        }
    }

    /** The body reader refuses with a bare status. */
    private void failed(RoutingContext context) {
        if (context.statusCode() == PAYLOAD_TOO_LARGE.status()) {
            problems.endAndClose(context.request(), PAYLOAD_TOO_LARGE, bodyLimit.sentence(context));
        } else {
            context.next();
        }
    }

    private static boolean isUnderstood(Route route, HttpServerRequest request) {
        String contentType = request.getHeader("Content-Type");
        return contentType != null && route.accepts(contentType);
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return request.headers().contains("Transfer-Encoding") || length != null && !length.equals("0");
    }
}
