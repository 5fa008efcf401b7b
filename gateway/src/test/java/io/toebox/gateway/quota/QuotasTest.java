package io.toebox.gateway.quota;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import io.toebox.gateway.database.SwitchedDatabase;
import io.toebox.gateway.quota.Quotas.Account;
import io.toebox.gateway.quota.Quotas.Kind;
import io.toebox.gateway.quota.Quotas.Outcome;
import io.toebox.gateway.quota.Quotas.Verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class QuotasTest {

    private static final int THREADS = 8;

    @Inject
    AgroalDataSource source;

    @Inject
    Flyway flyway;

    @Inject
    Vertx vertx;

    /** So long a window that nothing is filled again while the test runs. */
    @Test
    void twoReplicasTogetherGiveWhatIsAllowed() throws InterruptedException, ExecutionException {
        int quota = 1000;
        var replicas = List.of(replica(quota + "/12h"), replica(quota + "/12h"));
        var account = new Account(Kind.SHOP, UUID.randomUUID().toString());

        long admitted = admitted(replicas, account, 3 * quota);

        assertThat(admitted).isBetween(quota * 95L / 100, quota * 105L / 100);
    }

    @Test
    void oneReplicaGivesExactlyWhatIsAllowed() throws InterruptedException, ExecutionException {
        long admitted = admitted(
                List.of(replica("1000/12h")),
                new Account(Kind.SHOP, UUID.randomUUID().toString()),
                1500);

        assertThat(admitted).isEqualTo(1000);
    }

    @Test
    void callersDoNotUseUpEachOthers() {
        var replica = replica("2/12h");
        var first = new Account(Kind.SHOP, UUID.randomUUID().toString());
        var second = new Account(Kind.SHOP, UUID.randomUUID().toString());

        assertThat(List.of(outcome(replica, first), outcome(replica, first), outcome(replica, first)))
                .containsExactly(Outcome.ADMITTED, Outcome.ADMITTED, Outcome.REFUSED);
        assertThat(outcome(replica, second)).isEqualTo(Outcome.ADMITTED);
    }

    @Test
    void theTighterOfTwoPoliciesRefusesAndIsNamedAndTheOtherIsNotCharged() {
        var replica = replica("100/10m, 3/12h");
        var account = new Account(Kind.SHOP, UUID.randomUUID().toString());
        for (int i = 0; i < 3; i++) {
            assertThat(outcome(replica, account)).isEqualTo(Outcome.ADMITTED);
        }

        Verdict refused = take(replica, account);
        assertThat(refused.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(refused.violated())
                .extracting(lease -> lease.policy().name())
                .containsExactly("day");
        assertThat(refused.leases().getFirst().left()).isEqualTo(97);
        assertThat(refused.retryAfterSeconds()).isBetween(1L, 12 * 3600 / 3L);
    }

    @Test
    void withoutTheDatabaseNobodyCanTell() {
        var database = new SwitchedDatabase(source, flyway);
        database.away(true);
        var replica = new Quotas(vertx, database, shops("100/12h"));

        assertThat(outcome(replica, new Account(Kind.SHOP, "any"))).isEqualTo(Outcome.UNKNOWN);
        assertThat(take(replica, new Account(Kind.SHOP, "any")).leases()).hasSize(1);
    }

    @Test
    void aPolicyIsWrittenInOneWay() {
        assertThat(Policies.parse("", "200/10s, 20000/1d"))
                .extracting(policy -> policy.header())
                .containsExactly("\"burst\";q=200;w=10", "\"day\";q=20000;w=86400");
        for (String wrong : List.of("", "200", "0/10s", "200/0s", "200/10", "-1/10s", "200/10w", "200/10s;")) {
            assertThatThrownBy(() -> Policies.parse("", wrong)).as(wrong).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static long admitted(List<Quotas> replicas, Account account, int requests)
            throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var asks = new ArrayList<Callable<Outcome>>();
            for (int i = 0; i < requests; i++) {
                var replica = replicas.get(i % replicas.size());
                asks.add(() -> outcome(replica, account));
            }
            long admitted = 0;
            for (var asked : threads.invokeAll(asks)) {
                admitted += asked.get() == Outcome.ADMITTED ? 1 : 0;
            }
            return admitted;
        }
    }

    private static Outcome outcome(Quotas replica, Account account) {
        return take(replica, account).outcome();
    }

    private static Verdict take(Quotas replica, Account account) {
        return replica.take(List.of(account))
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    private Quotas replica(String shop) {
        return new Quotas(vertx, new SwitchedDatabase(source, flyway), shops(shop));
    }

    private static QuotaConfig shops(String shop) {
        return new QuotaConfig() {
            @Override
            public String anonymous() {
                return "1/10s";
            }

            @Override
            public String publishable() {
                return "1/10s";
            }

            @Override
            public String shop() {
                return shop;
            }

            @Override
            public String operator() {
                return "1/10s";
            }

            @Override
            public String codes() {
                return "1/10s";
            }
        };
    }
}
