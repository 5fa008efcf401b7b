package io.toebox.gateway.routes;

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
import io.toebox.gateway.core.openapi.Route;
import io.toebox.gateway.core.openapi.RouteTable;
import io.toebox.gateway.core.openapi.RouteTable.Match;
import io.toebox.gateway.upstream.Upstream;

import static io.toebox.edge.problem.ProblemTexts.EDGE;
import static io.toebox.edge.problem.ProblemType.MALFORMED_JSON;
import static io.toebox.edge.problem.ProblemType.METHOD_NOT_ALLOWED;
import static io.toebox.edge.problem.ProblemType.NOT_FOUND;
import static io.toebox.edge.problem.ProblemType.PAYLOAD_TOO_LARGE;
import static io.toebox.edge.problem.ProblemType.UNSUPPORTED_MEDIA_TYPE;
import static io.toebox.gateway.platform.GatewayTexts.GATEWAY;

/** Looks every API request up in the contract and sends it where it belongs. */
@ApplicationScoped
class ContractRoutes {

    /** After the headers and the body limit, before anything that could read the body. */
    private static final int ORDER = Integer.MIN_VALUE + 10;

    private final RouteTable table;
    private final Gate gate;
    private final Proxy proxy;
    private final BodyLimit bodyLimit;
    private final ProblemAnswers problems;

    ContractRoutes(ApiContract contract, Gate gate, Proxy proxy, BodyLimit bodyLimit, ProblemAnswers problems) {
        this.table = new RouteTable(contract.merged().routes());
        this.gate = gate;
        this.proxy = proxy;
        this.bodyLimit = bodyLimit;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route("/v1/*")
                .order(ORDER)
                .handler(this::route)
                .handler(this::requireBody)
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
                    problems.end(request, METHOD_NOT_ALLOWED, GATEWAY.sentence("allowed", String.join(", ", allowed)));
                }
            }
            case Match.Nowhere() -> problems.end(request, NOT_FOUND, null);
        }
    }

    private void follow(Route route, RoutingContext context) {
        var request = context.request();
        if (!route.consumes().isEmpty() && hasBody(request) && !isUnderstood(route, request)) {
            String understood =
                    String.join(", ", route.consumes().stream().sorted().toList());
            request.response().putHeader("Accept-Post", understood);
            problems.endAndClose(request, UNSUPPORTED_MEDIA_TYPE, EDGE.sentence("send-type", understood));
            return;
        }
        Upstream.findByService(route.service())
                .ifPresentOrElse(upstream -> proxy.forward(context, route, upstream), () -> readBody(context));
    }

    /** Read here and not by the resource, which can only cut the connection when a streamed body grows too large. */
    private void readBody(RoutingContext context) {
        if (hasBody(context.request())) {
            BodyHandler.create(false).setBodyLimit(bodyLimit.maxBytes(context)).handle(context);
        } else {
            context.next();
        }
    }

    /** A resource waits for ever for a body that was announced, read, and empty. */
    private void requireBody(RoutingContext context) {
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
