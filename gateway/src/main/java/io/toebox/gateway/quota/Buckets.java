package io.toebox.gateway.quota;

import java.time.Duration;
import javax.sql.DataSource;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;

import io.toebox.gateway.core.quota.Policy;

/** The buckets of all callers in the database, which all replicas draw from. */
final class Buckets {

    private static final Duration KEPT_AFTER_FULL = Duration.ofMinutes(1);
    private static final int FORGET_AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<Long> manager;

    Buckets(DataSource database) {
        this.manager = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(database)
                .table("quota_bucket")
                .expirationAfterWrite(
                        ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(KEPT_AFTER_FULL))
                .build();
    }

    /** Takes a batch out of a bucket, or what is left of it; throws when the database is away. */
    Drawn draw(long number, Policy policy) {
        var bucket = manager.getProxy(number, () -> configuration(policy));
        var drawn = bucket.asVerbose().tryConsumeAsMuchAsPossible(policy.batch());
        long left = drawn.getState().getAvailableTokens();
        return new Drawn(drawn.getValue(), Math.max(0, left));
    }

    /** Forgets buckets that have long been full again. */
    void forgetFull() {
        while (manager.removeExpired(FORGET_AT_ONCE) == FORGET_AT_ONCE) {
            // There are more.
        }
    }

    private static BucketConfiguration configuration(Policy policy) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(policy.requests()).refillGreedy(policy.requests(), policy.window()))
                .build();
    }

    /** What came out, and what is still in it. */
    record Drawn(long granted, long left) {}
}
