package io.toebox.fit.catalogue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.toebox.fit.catalogue.SameAnswers.assertSameAnswers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class CatalogueCopyTest {

    private final SnapshotReader reader = new SnapshotReader(new ObjectMapper());

    @Property(tries = 150)
    void whicheverWayItWasFollowedACopyIsTheSnapshot(
            @ForAll long seed,
            @ForAll @IntRange(max = 40) int before,
            @ForAll @IntRange(max = 60) int after,
            @ForAll @IntRange(min = 1, max = 30) int limit)
            throws IOException {
        try (var catalogue = StandInCatalogue.empty()) {
            var writing = new CatalogueWriting(seed, catalogue);
            for (int i = 0; i < before; i++) {
                writing.write();
            }
            var copy = reader.read(stream(catalogue.snapshot()));
            for (int i = 0; i < after; i++) {
                writing.write();
            }
            while (copy.sequence() < catalogue.sequence()) {
                copy.apply(page(catalogue, copy.sequence(), limit));
                assertThat(copy.toSnapshot().version()).isEqualTo(copy.version());
            }
            assertThat(copy.version()).isEqualTo(catalogue.version());
            assertSameAnswers(
                    copy.toSnapshot(), reader.read(stream(catalogue.snapshot())).toSnapshot());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nothing new, true, '{\"items\":[],\"edition\":\"e\",\"lastSequence\":5}'",
        "the next change, true, '{\"items\":[{\"sequence\":6,\"kind\":\"x\"}],\"edition\":\"e\",\"lastSequence\":6}'",
        "also known ones, true, '{\"items\":[{\"sequence\":5,\"kind\":\"x\"}],\"edition\":\"e\",\"lastSequence\":5}'",
        "one is missing, false, '{\"items\":[{\"sequence\":7,\"kind\":\"x\"}],\"edition\":\"e\",\"lastSequence\":7}'",
        "all are missing, false, '{\"items\":[],\"edition\":\"e\",\"lastSequence\":9}'",
        "no longer kept, false, '{\"items\":[],\"edition\":\"e\",\"lastSequence\":5,\"snapshotNeeded\":true}'",
        "restored to an earlier state, false, '{\"items\":[],\"edition\":\"e\",\"lastSequence\":4}'",
        "of another catalogue, false, '{\"items\":[],\"edition\":\"f\",\"lastSequence\":5}'"
    })
    void changesContinueACopyOnlyWithoutAGap(String name, boolean isContinued, String page) throws IOException {
        var copy = new CatalogueCopy("e", 5, new SizeCharts());
        assertThat(copy.isContinuedBy(reader.readChanges(stream(page))))
                .as(name)
                .isEqualTo(isContinued);
    }

    @Test
    void theRealShoesAreFollowedToo() throws IOException {
        try (var catalogue = StandInCatalogue.ofRealShoes()) {
            var copy = reader.read(stream(catalogue.snapshot()));
            var before = copy.toSnapshot();
            var writing = new CatalogueWriting(4, catalogue);
            for (int i = 0; i < 300; i++) {
                writing.write();
            }
            while (copy.sequence() < catalogue.sequence()) {
                copy.apply(page(catalogue, copy.sequence(), 50));
            }
            var after = reader.read(stream(catalogue.snapshot())).toSnapshot();
            assertSameAnswers(copy.toSnapshot(), after);
            assertThat(before.cards()).as("a state that was handed out stays").isNotEqualTo(after.cards());
        }
    }

    @Test
    void aSoldPairTeachesNothingAboutShoes() throws IOException {
        try (var catalogue = StandInCatalogue.ofRealShoes()) {
            var copy = reader.read(stream(catalogue.snapshot()));
            var before = copy.toSnapshot();
            catalogue.count("kinder-laden", "02000000000091", false);
            copy.apply(page(catalogue, copy.sequence(), 9));
            assertThat(copy.toSnapshot().engine()).isSameAs(before.engine());

            catalogue.removeShoe("brooks-ghost-16");
            copy.apply(page(catalogue, copy.sequence(), 9));
            assertThat(copy.toSnapshot().engine()).isNotSameAs(before.engine());
        }
    }

    @Test
    void pagesThatOverlapAreAppliedOnce() throws IOException {
        try (var catalogue = StandInCatalogue.empty()) {
            var copy = reader.read(stream(catalogue.snapshot()));
            catalogue.count("a", "00012345678905", true);
            var first = page(catalogue, 0, 1);
            copy.apply(first);
            catalogue.count("a", "00012345678905", false);
            catalogue.count("a", "00012345678905", true);
            catalogue.count("a", "00012345678905", false);
            copy.apply(page(catalogue, 0, 3));
            copy.apply(first);
            assertThat(copy.sequence()).isEqualTo(3);
            copy.apply(page(catalogue, 1, 9));
            assertThat(copy.version()).isEqualTo(catalogue.version());
        }
    }

    @Test
    void aMissingChangeIsNoticed() throws IOException {
        try (var catalogue = StandInCatalogue.empty()) {
            var copy = reader.read(stream(catalogue.snapshot()));
            catalogue.count("a", "00012345678905", true);
            catalogue.count("a", "00012345678905", false);
            var second = page(catalogue, 1, 1);
            assertThatIOException().isThrownBy(() -> copy.apply(second)).withMessageContaining("2 follows on 0");
        }
    }

    @Test
    void aKindOfANewerCatalogueIsPassedOver() throws IOException {
        try (var catalogue = StandInCatalogue.empty()) {
            var copy = reader.read(stream(catalogue.snapshot()));
            catalogue.number("brand-renamed", "\"brand\":{\"name\":\"A\"}");
            copy.apply(page(catalogue, 0, 9));
            assertThat(copy.version()).isEqualTo(catalogue.version());
        }
    }

    private FeedPage page(StandInCatalogue catalogue, long after, int limit) throws IOException {
        return reader.readChanges(stream(catalogue.changes(after, limit)));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
