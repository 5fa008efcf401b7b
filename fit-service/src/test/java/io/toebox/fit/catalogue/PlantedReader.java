package io.toebox.fit.catalogue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.toebox.fit.catalogue.FeedPage.Change;
import io.toebox.fit.simulation.PlantedFault;
import io.toebox.fit.simulation.World;

/** The real reader, and mistakes planted into it. */
final class PlantedReader extends SnapshotReader {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final SnapshotReader FAULTLESS = new SnapshotReader(JSON);

    private final World world;

    private PlantedReader(World world) {
        super(JSON);
        this.world = world;
    }

    /** The real one in a world without a planted fault. */
    static SnapshotReader of(World world) {
        return world.hasPlanted() ? new PlantedReader(world) : FAULTLESS;
    }

    @Override
    CatalogueCopy read(InputStream text) throws IOException {
        return super.read(world.isPlanted(PlantedFault.HALF_A_SNAPSHOT) ? whole(text) : text);
    }

    /** Whatever came, with a header that promises no more. */
    private static InputStream whole(InputStream text) throws IOException {
        var came = new ByteArrayOutputStream();
        try {
            text.transferTo(came);
        } catch (EOFException e) {
            // As if this were all.
        }
        String lines = came.toString(StandardCharsets.UTF_8);
        lines = lines.substring(0, lines.lastIndexOf('\n') + 1);
        int shoes = lines.split("\"kind\":\"shoe\"", -1).length - 1;
        return new ByteArrayInputStream(
                lines.replaceFirst("\"shoes\":\\d+", "\"shoes\":" + shoes).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    FeedPage readChanges(InputStream text) throws IOException {
        var page = super.readChanges(text);
        var items = new ArrayList<>(page.items());
        if (world.isPlanted(PlantedFault.TOMBSTONE_FORGOTTEN)) {
            items.replaceAll(change -> change.kind().equals("shoe-removed") ? withKind(change, "unknown") : change);
        } else if (world.isPlanted(PlantedFault.GAP_CLOSED) && items.size() > 2 && world.below(4) == 0) {
            items.remove(1);
            items.replaceAll(change ->
                    change.sequence() > items.getFirst().sequence() ? numbered(change, change.sequence() - 1) : change);
        } else if (world.isPlanted(PlantedFault.APPLIED_TWICE) && !items.isEmpty() && world.below(4) == 0) {
            var last = items.getLast();
            items.add(numbered(last, last.sequence() + 1));
        }
        return new FeedPage(
                items,
                page.edition(),
                items.isEmpty() ? page.lastSequence() : items.getLast().sequence(),
                page.snapshotNeeded());
    }

    private static Change withKind(Change change, String kind) {
        return new Change(change.sequence(), kind, change.slug(), change.shoe(), change.grading(), change.stock());
    }

    private static Change numbered(Change change, long sequence) {
        return new Change(sequence, change.kind(), change.slug(), change.shoe(), change.grading(), change.stock());
    }
}
