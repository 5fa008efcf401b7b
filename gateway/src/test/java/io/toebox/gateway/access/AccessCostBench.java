package io.toebox.gateway.access;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntSupplier;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import io.toebox.edge.access.Caller;
import io.toebox.gateway.core.quota.Lease;
import io.toebox.gateway.quota.Quotas;
import io.toebox.gateway.quota.Quotas.Account;
import io.toebox.gateway.quota.Quotas.Kind;

/**
 * What a key and its quotas cost a request, in processor time of its thread: {@code ./toebox prove access}. The same loop once with
 * and once without them, in one run.
 */
@QuarkusTest
class AccessCostBench {

    private static final int ROUNDS = 200_000;

    @Inject
    DataSource database;

    @Inject
    Keys keys;

    @Inject
    Quotas quotas;

    @Inject
    Tokens tokens;

    @Test
    void costOfAKeyAndItsQuotas() {
        String key = MadeKeys.key(database, "--operator");
        keys.find(key).toCompletionStage().toCompletableFuture().join();
        for (int warmUp = 0; warmUp < 2; warmUp++) {
            microseconds(() -> admit(key));
            microseconds(() -> refuseUnknown(key));
        }
        double without = microseconds(() -> key.length());
        System.out.printf(
                "Processor time a request: key, quotas and token %.2f µs, a wrong key %.2f µs, without any %.2f µs%n",
                microseconds(() -> admit(key)), microseconds(() -> refuseUnknown(key)), without);
    }

    private int admit(String text) {
        var found = keys.find(text).result();
        if (!(found instanceof Keys.Found.Key(var key))) {
            throw new AssertionError(found);
        }
        var verdict = quotas.take(List.of(new Account(Kind.OPERATOR, key.id().toString())))
                .result();
        int headers = 0;
        for (var lease : verdict == null ? List.<Lease>of() : verdict.leases()) {
            headers += lease.header().length() + lease.policy().header().length();
        }
        return headers + tokens.of(Caller.OPERATOR).orElseThrow().length();
    }

    private int refuseUnknown(String key) {
        String other = key.substring(0, key.length() - 1) + (key.endsWith("A") ? 'B' : 'A');
        return keys.find(other).isComplete() ? 1 : 0;
    }

    private static double microseconds(IntSupplier work) {
        var threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        long begin = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < ROUNDS; i++) {
            sum += work.getAsInt();
        }
        double spent = (threads.getCurrentThreadCpuTime() - begin) / 1e3 / ROUNDS;
        if (sum < 0) {
            throw new AssertionError("Nobody can leave the work out");
        }
        return spent;
    }
}
