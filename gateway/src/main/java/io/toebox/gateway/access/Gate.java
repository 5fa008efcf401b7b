package io.toebox.gateway.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.access.Access;
import io.toebox.edge.access.Caller;
import io.toebox.edge.access.Caller.Role;
import io.toebox.edge.language.Sentence;
import io.toebox.edge.problem.ProblemAnswers;
import io.toebox.edge.problem.ProblemType;
import io.toebox.edge.vocabulary.Spelling;
import io.toebox.gateway.core.access.ApiKey;
import io.toebox.gateway.core.access.Scope;
import io.toebox.gateway.core.openapi.Route;
import io.toebox.gateway.core.quota.Lease;
import io.toebox.gateway.quota.Quotas;
import io.toebox.gateway.quota.Quotas.Account;
import io.toebox.gateway.quota.Quotas.Kind;

import static io.toebox.edge.problem.ProblemType.FORBIDDEN;
import static io.toebox.edge.problem.ProblemType.ORIGIN_NOT_ALLOWED;
import static io.toebox.edge.problem.ProblemType.UNAUTHENTICATED;
import static io.toebox.edge.problem.ProblemType.UNAVAILABLE;
import static io.toebox.gateway.platform.GatewayTexts.GATEWAY;

/**
 * Lets a request to a declared operation in or ends it, before anything is looked up. What comes in carries the gateway's own token in
 * the place of what the client sent, so nobody behind it ever sees a key or a token of somebody's.
 */
@ApplicationScoped
public class Gate {

    static final String KEY_HEADER = "X-API-Key";
    private static final String TOKEN_HEADER = "Authorization";
    private static final String CODES = "/v1/codes";
    private static final String STATELESS = Gate.class.getName();
    private static final Map<String, Access> ACCESS =
            Arrays.stream(Access.values()).collect(Collectors.toUnmodifiableMap(Spelling::of, Function.identity()));

    private final Keys keys;
    private final StaffTokens staff;
    private final Tokens tokens;
    private final Quotas quotas;
    private final ProblemAnswers problems;

    Gate(Keys keys, StaffTokens staff, Tokens tokens, Quotas quotas, ProblemAnswers problems) {
        this.keys = keys;
        this.staff = staff;
        this.tokens = tokens;
        this.quotas = quotas;
        this.problems = problems;
    }

    /** Goes on with {@code proceed}, perhaps later, or answers. */
    public void admit(RoutingContext context, Route route, Runnable proceed) {
        var request = context.request();
        String token = request.getHeader(TOKEN_HEADER);
        request.headers().remove(TOKEN_HEADER);
        String text = request.getHeader(KEY_HEADER);
        var holder = text == null ? staff.find(token) : Optional.of(keys.find(text));
        if (holder.isEmpty()) {
            decide(context, route, null, proceed);
        } else {
            whenKnown(holder.get(), context, found -> found(found, context, route, proceed));
        }
    }

    /** Usually at once. Who has to wait goes on on its own event loop, whoever's question it was that is answered. */
    private static <T> void whenKnown(Future<T> pending, RoutingContext context, Consumer<T> then) {
        if (pending.isComplete()) {
            then.accept(pending.result());
            return;
        }
        var request = context.request();
        var loop = context.vertx().getOrCreateContext();
        request.pause();
        pending.onComplete(done -> loop.runOnContext(ignored -> {
            request.resume();
            then.accept(done.result());
        }));
    }

    private void found(Keys.Found found, RoutingContext context, Route route, Runnable proceed) {
        switch (found) {
            case Keys.Found.Key(var key) -> decide(context, route, key, proceed);
            case Keys.Found.Unknown() ->
                within(
                        List.of(byAddress(Kind.ANONYMOUS, context)),
                        context,
                        () -> refuse(context, UNAUTHENTICATED, GATEWAY.sentence("key.unknown")));
            case Keys.Found.Away() -> refuse(context, UNAVAILABLE, GATEWAY.sentence("key.unreadable"));
        }
    }

    private void decide(RoutingContext context, Route route, @Nullable ApiKey key, Runnable proceed) {
        var accounts = new ArrayList<Account>();
        accounts.add(key == null ? byAddress(Kind.ANONYMOUS, context) : account(key, context));
        if (route.path().text().startsWith(CODES)) {
            accounts.add(byAddress(Kind.CODES, context));
        }
        Runnable next = key == null ? anybody(context, route, proceed) : holder(context, route, key, proceed);
        within(accounts, context, next);
    }

    /** Goes on once the request is taken out of its quotas. */
    private void within(List<Account> accounts, RoutingContext context, Runnable next) {
        whenKnown(quotas.take(accounts), context, verdict -> taken(verdict, context, next));
    }

    private void taken(Quotas.Verdict verdict, RoutingContext context, Runnable next) {
        var headers = context.response().headers();
        headers.set("RateLimit-Policy", joined(verdict, lease -> lease.policy().header()));
        headers.set("RateLimit", joined(verdict, Lease::header));
        Runnable then =
                switch (verdict.outcome()) {
                    case ADMITTED -> next;
                    case REFUSED -> () -> endOverQuota(verdict, context);
                    case UNKNOWN -> () -> goOnUncounted(context, next);
                };
        then.run();
    }

    private void endOverQuota(Quotas.Verdict verdict, RoutingContext context) {
        context.response().headers().set("Retry-After", String.valueOf(verdict.retryAfterSeconds()));
        problems.endOverQuota(
                context.request(),
                verdict.violated().stream().map(lease -> lease.policy().name()).toList());
    }

    private void goOnUncounted(RoutingContext context, Runnable next) {
        context.response().headers().remove("RateLimit");
        if (isStateless(context)) {
            next.run();
        } else {
            refuse(context, UNAVAILABLE, GATEWAY.sentence("quota.uncounted"));
        }
    }

    private static String joined(Quotas.Verdict verdict, Function<Lease, String> header) {
        return verdict.leases().stream().map(header).collect(Collectors.joining(", "));
    }

    private Runnable anybody(RoutingContext context, Route route, Runnable proceed) {
        if (access(route) != Access.PUBLIC) {
            return () -> refuse(context, UNAUTHENTICATED, GATEWAY.sentence("key.missing", KEY_HEADER));
        }
        context.put(STATELESS, !route.path().text().startsWith(CODES));
        if (isRead(context)) {
            CrossOrigin.allow(context, "*");
        }
        return proceed;
    }

    private Runnable holder(RoutingContext context, Route route, ApiKey key, Runnable proceed) {
        var access = access(route);
        boolean reads = isRead(context);
        context.put(
                STATELESS,
                reads || access == Access.PUBLIC && !route.path().text().startsWith(CODES));
        String page = CrossOrigin.foreign(context.request());
        if (page != null && !key.origins().contains(page)) {
            return () -> refuse(context, ORIGIN_NOT_ALLOWED, GATEWAY.sentence("origin.not-allowed"));
        }
        if (page != null) {
            CrossOrigin.allow(context, page);
        }
        var caller = caller(key, access, reads);
        if (!caller.mayUse(access)) {
            return () -> refuse(
                    context,
                    FORBIDDEN,
                    GATEWAY.sentence(key.isTest() && !reads ? "key.test-writes" : "key.not-for-this"));
        }
        var token = tokens.of(caller);
        if (token.isEmpty()) {
            return () -> refuse(context, UNAVAILABLE, null);
        }
        return () -> {
            context.request().headers().set(TOKEN_HEADER, token.get());
            proceed.run();
        };
    }

    private static Account account(ApiKey key, RoutingContext context) {
        String id = key.id().toString();
        return switch (key.kind()) {
            case PUBLISHABLE -> new Account(Kind.PUBLISHABLE, id + " " + Party.address(context.request()));
            case SECRET -> new Account(key.isOperators() ? Kind.OPERATOR : Kind.SHOP, id);
        };
    }

    private static Account byAddress(Kind kind, RoutingContext context) {
        return new Account(kind, Party.address(context.request()));
    }

    /** Whether nothing is stored: then it is answered even when nobody can count. */
    private static boolean isStateless(RoutingContext context) {
        return context.<Boolean>get(STATELESS, false);
    }

    /** What the key makes of its holder in this operation. A key without the scope is as good as none. */
    private static Caller caller(ApiKey key, Access access, boolean reads) {
        var needed =
                switch (access) {
                    case PUBLIC, INTERNAL -> Scope.FIT_RECOMMEND;
                    case SHOP, OPERATOR -> reads ? Scope.CATALOG_READ : Scope.CATALOG_WRITE;
                };
        if (!key.allows(needed)) {
            return Caller.ANYBODY;
        }
        String shop = key.shop();
        if (shop == null) {
            return Caller.OPERATOR;
        }
        return new Caller(
                switch (key.kind()) {
                    case PUBLISHABLE -> Role.SHELF;
                    case SECRET -> Role.SHOP;
                },
                shop);
    }

    private void refuse(RoutingContext context, ProblemType type, @Nullable Sentence detail) {
        var request = context.request();
        // What nobody will read of a body must not be taken for the next request.
        boolean hasBody = request.headers().contains("Content-Length")
                || request.headers().contains("Transfer-Encoding");
        if (hasBody) {
            problems.endAndClose(request, type, detail);
        } else {
            problems.end(request, type, detail);
        }
    }

    private static Access access(Route route) {
        var access = ACCESS.get(route.access());
        if (access == null) {
            throw new IllegalStateException("The contract was merged although %s says nothing".formatted(route));
        }
        return access;
    }

    private static boolean isRead(RoutingContext context) {
        var method = context.request().method();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }
}
