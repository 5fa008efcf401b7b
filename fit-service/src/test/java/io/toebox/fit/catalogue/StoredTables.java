package io.toebox.fit.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.toebox.fit.catalogue.SnapshotStore.Stored;

/** The tables of {@link SnapshotStore} in memory; a test compares them with the real ones. */
final class StoredTables {

    private record StoredSnapshot(String edition, long sequence, Stored stored) {}

    private record StoredPage(String edition, long after, long first, long last, Stored stored) {}

    private @Nullable StoredSnapshot snapshot;
    private final List<StoredPage> pages = new ArrayList<>();

    Optional<Stored> findSnapshot() {
        return Optional.ofNullable(snapshot).map(StoredSnapshot::stored);
    }

    List<Stored> listChanges(String edition, long afterSequence) {
        return pagesOf(edition).stream()
                .filter(page -> page.last > afterSequence)
                .map(StoredPage::stored)
                .toList();
    }

    private List<StoredPage> pagesOf(String edition) {
        return pages.stream()
                .filter(page -> page.edition.equals(edition))
                .sorted(Comparator.comparingLong(StoredPage::after))
                .toList();
    }

    void keep(CatalogueCopy copy, Stored stored) {
        snapshot = new StoredSnapshot(copy.edition(), copy.sequence(), stored);
        pages.removeIf(page -> !page.edition.equals(copy.edition()) || page.last <= copy.sequence());
    }

    void keep(long afterSequence, FeedPage page, Stored stored) {
        var added = new StoredPage(
                page.edition(), afterSequence, page.items().getFirst().sequence(), page.lastSequence(), stored);
        var before = pages.stream()
                .filter(other -> other.edition.equals(added.edition) && other.after == added.after)
                .findFirst();
        if (before.isEmpty() || before.get().last < added.last) {
            before.ifPresent(pages::remove);
            pages.add(added);
        }
    }

    /** The highest number of anything here. */
    long newest() {
        return pages.stream().mapToLong(StoredPage::last).max().orElse(snapshot == null ? 0 : snapshot.sequence);
    }

    /** The name of the furthest state that can be put together from what is here; empty without a snapshot. */
    Optional<String> furthest() {
        return Optional.ofNullable(snapshot).map(base -> {
            long reached = base.sequence;
            for (var page : pagesOf(base.edition)) {
                if (page.first <= reached + 1) {
                    reached = Math.max(reached, page.last);
                }
            }
            return base.edition + "-" + reached;
        });
    }
}
