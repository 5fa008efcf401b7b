package io.toebox.catalog.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.function.ToIntFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.catalog.audit.AuditLog;
import io.toebox.catalog.changes.ChangeLog;

/** Forgets in the background what has been kept for its time. Several instances may do so at once. */
@ApplicationScoped
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    /** Times are in days, so an hour more is none. */
    private static final Duration EVERY = Duration.ofHours(1);

    private final RetentionConfig config;
    private final AuditLog audit;
    private final ChangeLog changes;
    private volatile @Nullable Thread thread;

    Retention(RetentionConfig config, AuditLog audit, ChangeLog changes) {
        this.config = config;
        this.audit = audit;
        this.changes = changes;
    }

    void atStart(@Observes StartupEvent started) {
        thread = Thread.ofVirtual().name("retention").start(this::work);
    }

    void atEnd(@Observes ShutdownEvent ending) {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    private void work() {
        try {
            while (true) {
                clearInPeace();
                Thread.sleep(EVERY);
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped; the next start goes on");
        }
    }

    private void clearInPeace() {
        try {
            clear(Instant.now());
        } catch (RuntimeException | Error e) {
            LOG.warnf("What is past its time cannot be cleared right now: %s", e.getMessage());
        }
    }

    /** Forgets what is past its time at that moment, slice by slice, each a transaction of its own. */
    void clear(Instant now) {
        int entries = forgetAll(audit::forgetSome, now.minus(config.audit()));
        int numbered = forgetAll(changes::forgetSome, now.minus(config.changes()));
        if (entries + numbered > 0) {
            LOG.infof("Cleared %d audit entries and %d changes that were past their time", entries, numbered);
        }
    }

    private static int forgetAll(ToIntFunction<Instant> some, Instant before) {
        int all = 0;
        for (int gone = some.applyAsInt(before); gone > 0; gone = some.applyAsInt(before)) {
            all += gone;
        }
        return all;
    }
}
