package io.toebox.fit.catalogue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.simulation.CatalogueTables;
import io.toebox.fit.simulation.Disturbance;
import io.toebox.fit.simulation.Host;
import io.toebox.fit.simulation.World;

/** The way of one process to the catalogue. */
final class SimulatedSource implements CatalogueSource {

    private final World world;
    private final Host host;
    private final CatalogueTables catalogue;
    private @Nullable List<String> oldSnapshot;
    private @Nullable String oldPage;

    SimulatedSource(World world, Host host, CatalogueTables catalogue) {
        this.world = world;
        this.host = host;
        this.catalogue = catalogue;
    }

    @Override
    public byte[] readSnapshot() throws IOException {
        ask();
        var lines = catalogue.snapshot();
        if (oldSnapshot != null && world.happens(Disturbance.OLD_ANSWER)) {
            lines = oldSnapshot;
        }
        oldSnapshot = lines;
        world.note("%s is sent %s", host, lines.getFirst());
        int sent = world.happens(Disturbance.ANSWER_CUT) ? world.below(lines.size()) : lines.size();
        return answer(String.join("\n", lines.subList(0, sent)) + "\n");
    }

    @Override
    public byte[] readChanges(long afterSequence, Duration wait) throws IOException {
        ask();
        if (wait.isPositive() && catalogue.hasNothingAfter(afterSequence)) {
            world.meanwhile();
            world.passMillis(world.below((int) wait.toMillis()));
        }
        String page = catalogue.changes(afterSequence, FeedPage.LIMIT);
        if (oldPage != null && world.happens(Disturbance.OLD_ANSWER)) {
            page = oldPage;
        }
        oldPage = page;
        if (world.happens(Disturbance.CHANGE_BROKEN)) {
            page = page.replaceFirst("\"(shoe|stock|grading)\":\\{", "\"lost\":{");
        }
        world.note("%s asks after %d and is sent %s", host, afterSequence, page);
        return answer(page);
    }

    private void ask() throws IOException {
        host.mayDie();
        world.passMillis(world.below(200));
        world.meanwhile();
        host.mayDie();
        if (catalogue.isAway() || world.happens(Disturbance.QUESTION_LOST)) {
            throw new IOException("nobody answers");
        }
    }

    private byte[] answer(String text) throws IOException {
        world.passMillis(world.below(200));
        world.meanwhile();
        host.mayDie();
        if (world.happens(Disturbance.ANSWER_LOST)) {
            throw new IOException("the answer is lost");
        }
        byte[] gzipped = Gzip.compress(text.getBytes(StandardCharsets.UTF_8));
        return world.happens(Disturbance.ANSWER_CUT) ? Arrays.copyOf(gzipped, world.below(gzipped.length)) : gzipped;
    }
}
