package io.toebox.gateway.quota;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import io.toebox.gateway.core.quota.Lease;
import io.toebox.gateway.core.quota.Partition;
import io.toebox.gateway.core.quota.Policy;
import io.toebox.gateway.database.GatewayDatabase;

/**
 * Counts requests against quotas that all replicas share. Each replica takes its requests out of the common buckets in batches and ahead
 * of time, so a request asks the database for nothing; only the first of a caller waits for it.
 */
@ApplicationScoped
public class Quotas {

    private static final Logger LOG = Logger.getLogger(Quotas.class);
    private static final Duration IDLE = Duration.ofMinutes(2);
    private static final Duration FORGET = Duration.ofMinutes(10);
    /** While it does not answer, the database is tried so often, and no request waits for what will not come. */
    private static final Duration TRY_AGAIN = Duration.ofSeconds(1);
    /** Callers that are remembered at a time, some 200 bytes each. */
    private static final int MOST_LEASES = 100_000;

    private final Vertx vertx;
    private final GatewayDatabase database;
    private final Buckets buckets;
    private final Map<Kind, List<Policy>> policies;
    private final Map<Long, Lease> leases = new ConcurrentHashMap<>();
    private final Map<Lease, Future<Lease>> asking = new ConcurrentHashMap<>();
    private final AtomicBoolean isAway = new AtomicBoolean();
    private final AtomicLong swept = new AtomicLong(System.nanoTime());
    private long sweeping;
    private long forgetting;

    Quotas(Vertx vertx, GatewayDatabase database, QuotaConfig config) {
        this.vertx = vertx;
        this.database = database;
        this.buckets = new Buckets(database.dataSource());
        this.policies = Map.of(
                Kind.ANONYMOUS, Policies.parse("", config.anonymous()),
                Kind.PUBLISHABLE, Policies.parse("", config.publishable()),
                Kind.SHOP, Policies.parse("", config.shop()),
                Kind.OPERATOR, Policies.parse("", config.operator()),
                Kind.CODES, Policies.parse("codes-", config.codes()));
    }

    void start(@Observes StartupEvent started) {
        sweeping = vertx.setPeriodic(IDLE.toMillis(), ignored -> sweep(IDLE));
        forgetting = vertx.setPeriodic(FORGET.toMillis(), ignored -> vertx.executeBlocking(this::forget, false));
    }

    void stop(@Observes ShutdownEvent stopped) {
        vertx.cancelTimer(sweeping);
        vertx.cancelTimer(forgetting);
    }

    /** Takes one request out of each of these quotas, or out of none; usually known at once. Never fails. */
    public Future<Verdict> take(List<Account> accounts) {
        makeRoom();
        var own = new ArrayList<Lease>();
        for (var account : accounts) {
            for (var policy : policies.getOrDefault(account.kind, List.of())) {
                long number = Partition.number(account.kind + " " + account.partition, policy.name());
                own.add(leases.computeIfAbsent(number, key -> new Lease(key, policy, System.nanoTime())));
            }
        }
        return takeOf(own);
    }

    private Future<Verdict> takeOf(List<Lease> own) {
        long now = System.nanoTime();
        var taken = new ArrayList<Lease>();
        for (var lease : own) {
            if (lease.take(now)) {
                taken.add(lease);
                if (lease.wantsMore(now) && !isAway.get()) {
                    ask(lease);
                }
                continue;
            }
            taken.forEach(Lease::giveBack);
            if (lease.isKnownEmpty(now)) {
                return Future.succeededFuture(new Verdict(Outcome.REFUSED, own, List.of(lease)));
            }
            if (isAway.get()) {
                return Future.succeededFuture(new Verdict(Outcome.UNKNOWN, own, List.of()));
            }
            return ask(lease).transform(ignored -> takeOf(own));
        }
        return Future.succeededFuture(new Verdict(Outcome.ADMITTED, own, List.of()));
    }

    /** One question at a time for each lease; who comes meanwhile waits for the same answer. */
    private Future<Lease> ask(Lease lease) {
        var answer = Objects.requireNonNull(asking.compute(
                lease,
                (asked, running) -> running != null && !running.isComplete()
                        ? running
                        : vertx.executeBlocking(() -> draw(asked), false).map(ignored -> asked)));
        return answer.onComplete(ignored -> asking.remove(lease, answer));
    }

    private Lease draw(Lease lease) {
        var policy = lease.policy();
        try {
            database.prepare();
            var drawn = buckets.draw(lease.number(), policy);
            lease.got(drawn.granted(), drawn.left(), System.nanoTime());
        } catch (RuntimeException e) {
            if (isAway.compareAndSet(false, true)) {
                LOG.warnf("Quotas cannot be counted: reads go on, writes do not: %s", e.getMessage());
                tryLater();
            }
        }
        return lease;
    }

    private void tryLater() {
        vertx.setTimer(TRY_AGAIN.toMillis(), ignored -> vertx.executeBlocking(this::tryNow, false));
    }

    private boolean tryNow() {
        try (var connection = database.dataSource().getConnection()) {
            database.prepare();
            isAway.set(!connection.isValid((int) TRY_AGAIN.toSeconds()));
        } catch (SQLException | RuntimeException e) {
            LOG.debug("Quotas still cannot be counted", e);
        }
        if (isAway.get()) {
            tryLater();
        } else {
            LOG.info("Quotas are counted again");
        }
        return isAway.get();
    }

    private void sweep(Duration idle) {
        long then = System.nanoTime() - idle.toNanos();
        leases.values().removeIf(lease -> lease.isIdleSince(then));
    }

    /** A crowd of addresses must not fill the memory: those that paused are forgotten sooner, and lose a batch at most. */
    private void makeRoom() {
        long now = System.nanoTime();
        long last = swept.get();
        boolean isDue = now - last > TRY_AGAIN.toNanos();
        if (leases.size() > MOST_LEASES && isDue && swept.compareAndSet(last, now)) {
            sweep(TRY_AGAIN);
        }
    }

    private int forget() {
        try {
            buckets.forgetFull();
        } catch (RuntimeException e) {
            LOG.debug("Full buckets are forgotten later", e);
        }
        return leases.size();
    }

    /** Which quota counts. */
    public enum Kind {
        ANONYMOUS,
        PUBLISHABLE,
        SHOP,
        OPERATOR,
        CODES
    }

    /**
     * Out of whose quota a request is taken.
     *
     * @param partition the caller among those of its kind
     */
    public record Account(Kind kind, String partition) {}

    /** What becomes of a request. */
    public enum Outcome {
        ADMITTED,
        REFUSED,
        /** The database is away: nobody can tell. */
        UNKNOWN
    }

    /**
     * What becomes of a request, and why.
     *
     * @param leases of the policies that govern it
     * @param violated the policies that are used up; none unless it is refused
     */
    public record Verdict(Outcome outcome, List<Lease> leases, List<Lease> violated) {

        /** Whole seconds after which it is worth asking again. */
        public long retryAfterSeconds() {
            long now = System.nanoTime();
            return violated.stream()
                    .mapToLong(lease -> lease.secondsToNext(now))
                    .max()
                    .orElse(1);
        }
    }
}
