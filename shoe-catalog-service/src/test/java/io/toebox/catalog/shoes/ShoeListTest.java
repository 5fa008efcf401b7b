package io.toebox.catalog.shoes;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.toebox.catalog.audit.Author;
import io.toebox.catalog.core.shoe.ShoeFixture;
import io.toebox.catalog.shoes.ShoeOrder.Position;
import io.toebox.catalog.starter.FreshCatalogue;

import static org.assertj.core.api.Assertions.assertThat;

/** A shoe that is removed between the two reads of a list. */
@QuarkusTest
class ShoeListTest {

    private static final Author AUTHOR = new Author("test", "test");
    private static final ShoeFilter ALL = new ShoeFilter(null, null, null, null, null, null, null, null, null);

    @Inject
    FreshCatalogue catalogue;

    @Inject
    ShoeWriter writer;

    @Inject
    ShoeList list;

    @BeforeEach
    void startWithFourShoes() {
        catalogue.empty();
        writer.upsert(
                List.of(ShoeFixture.shoe("a"), ShoeFixture.shoe("b"), ShoeFixture.shoe("c"), ShoeFixture.shoe("d")),
                AUTHOR);
    }

    @AfterEach
    void leaveSeeded() {
        catalogue.seeded();
    }

    @Test
    void isLeftOut() {
        var positions = list.positions(ALL, ShoeOrder.BY_SLUG, null, 4);
        writer.remove("b", AUTHOR);

        var page = list.page(positions, 4);

        assertThat(slugs(page)).containsExactly("a", "c", "d");
        assertThat(page.next()).isNull();
    }

    @Test
    void doesNotEndTheList() {
        var positions = list.positions(ALL, ShoeOrder.BY_SLUG, null, 3);
        writer.remove("b", AUTHOR);

        var page = list.page(positions, 2);

        assertThat(slugs(page)).containsExactly("a");
        assertThat(slugs(list.list(ALL, ShoeOrder.BY_SLUG, page.next(), 2))).containsExactly("c", "d");
    }

    @Test
    void isWhereTheListGoesOnWhenItWasTheLastOfItsPage() {
        var positions = list.positions(ALL, ShoeOrder.BY_SLUG, null, 3);
        writer.remove("b", AUTHOR);

        assertThat(list.page(positions, 2).next()).isEqualTo(new Position("b", List.of()));
    }

    private static List<String> slugs(ShoeList.Page page) {
        return page.shoes().stream().map(StoredShoe::slug).toList();
    }
}
