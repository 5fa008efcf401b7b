package io.toebox.catalog.imports;

import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.toebox.edge.problem.Outage;

/**
 * Lands imports one after the other in the background, also those that a crash or another instance left behind, and clears up
 * behind them. A batch that fails is tried again shoe by shoe, so that one bad shoe never takes a good one with it.
 */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    /** How soon an instance notices what another one has received or left behind. */
    private static final int LOOK_EVERY_SECONDS = 5;
    /** A batch, then its first shoe, then that shoe again: a connection that was lost in between must not cost a shoe. */
    private static final int TRIES = 3;

    private final ImportJobRepository jobs;
    private final ImportBatches batches;
    private final ImportLeftovers leftovers;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Thread thread;

    ImportWorker(ImportJobRepository jobs, ImportBatches batches, ImportLeftovers leftovers) {
        this.jobs = jobs;
        this.batches = batches;
        this.leftovers = leftovers;
    }

    void atStart(@Observes StartupEvent started) {
        thread = Thread.ofVirtual().name("import-worker").start(this::work);
    }

    void atEnd(@Observes ShutdownEvent ending) {
        Thread running = thread;
        if (running != null) {
            running.interrupt();
        }
    }

    /** Tells that an import was received: there is work, and the database answers. */
    void wake() {
        news.release();
    }

    private void work() {
        try {
            while (true) {
                if (!workOn()) {
                    news.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
                    news.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            LOG.debug("Stopped between two batches; the next start goes on");
        }
    }

    /** Works on the import that waits longest until it is over, else clears up; false when there was nothing to do. */
    private boolean workOn() throws InterruptedException {
        try {
            var waiting = jobs.findWaiting();
            return waiting.isPresent() ? land(waiting.get()) : leftovers.clearSome();
        } catch (RuntimeException | Error e) {
            LOG.warnf(e, "Imports cannot go on right now");
            return false;
        }
    }

    private boolean land(UUID id) throws InterruptedException {
        int aloneFor = 0;
        int failures = 0;
        while (true) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            try {
                var step = aloneFor > 0 ? batches.nextAlone(id) : batches.next(id);
                if (step != ImportBatches.Step.LANDED) {
                    return step == ImportBatches.Step.FINISHED;
                }
                aloneFor = Math.max(0, aloneFor - 1);
                failures = 0;
            } catch (RuntimeException | Error e) {
                // What took too long once is tried again like any failure, not for ever like a database that is away.
                if (Outage.causes(e) && !Outage.isTimeout(e)) {
                    LOG.warnf("Import %s waits for the database: %s", id, e.getMessage());
                    // Who could send an import just now shows that the database is back.
                    news.tryAcquire(LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
                } else if (++failures < TRIES) {
                    LOG.warnf(e, "A batch of import %s failed; its shoes are tried one by one", id);
                    aloneFor = ImportBatches.ROWS;
                    TimeUnit.SECONDS.sleep(1);
                } else {
                    LOG.errorf(e, "A shoe of import %s cannot land", id);
                    batches.skip(id);
                    failures = 0;
                }
            }
        }
    }
}
