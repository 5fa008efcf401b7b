package io.toebox.gateway.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.gateway.core.access.HostNames;

import static io.toebox.edge.problem.ProblemType.MISDIRECTED_REQUEST;
import static io.toebox.gateway.platform.GatewayTexts.GATEWAY;

/** Refuses what is addressed to somebody else, above all pages whose name was made to lead to this machine. */
@ApplicationScoped
class HostCheck {

    /** After the headers of every answer, before everything that answers. */
    private static final int ORDER = Integer.MIN_VALUE + 1;

    private final HostNames names;
    private final ProblemAnswers problems;

    HostCheck(AccessConfig config, ProblemAnswers problems) {
        var all = new ArrayList<>(config.hosts().orElse(List.of()));
        all.addAll(List.of("localhost", "127.0.0.1", "[::1]"));
        try {
            all.add(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            // A machine without a name is not called by it.
        }
        this.names = new HostNames(all);
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::check);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        var authority = request.authority();
        var reached = request.localAddress();
        if (authority != null && !names.areOurs(authority.toString(), reached == null ? null : reached.hostAddress())) {
            problems.endAndClose(request, MISDIRECTED_REQUEST, GATEWAY.sentence("host.not-ours"));
        } else {
            context.next();
        }
    }
}
