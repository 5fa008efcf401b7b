package io.toebox.catalog.shoes;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

class ShoeCursorTest {

    @Property
    void aCursorReadsBackForItsOwnFilterOnly(@ForAll("slugs") String slug, @ForAll("slugs") String brand) {
        String cursor = ShoeCursor.of(ofBrand(brand), slug);

        assertThat(ShoeCursor.findLastSlug(ofBrand(brand), cursor)).contains(slug);
        assertThat(ShoeCursor.findLastSlug(ofBrand(null), cursor)).isEmpty();
        assertThat(ShoeCursor.findLastSlug(ofBrand(brand + "x"), cursor)).isEmpty();
    }

    @Property
    void anythingElseIsNoCursor(@ForAll String text) {
        assertThat(ShoeCursor.findLastSlug(ofBrand(null), text)).isEmpty();
    }

    @Provide
    Arbitrary<String> slugs() {
        return Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(100);
    }

    private static ShoeFilter ofBrand(@Nullable String brand) {
        return new ShoeFilter(brand, null, null, null, null, null);
    }
}
