package io.toebox.catalog.core.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.toebox.catalog.core.shoe.Gtin;
import io.toebox.catalog.core.shoe.Shoe;
import io.toebox.catalog.core.shoe.ShoeSize;
import io.toebox.catalog.core.shoe.SizeNumber;
import io.toebox.catalog.core.shoe.SizeScale;
import io.toebox.catalog.core.shoe.Variant;
import io.toebox.catalog.core.shoe.WidthGrade;

import static org.assertj.core.api.Assertions.assertThat;

class ShoeUnionTest {

    private static final Gtin ONE = new Gtin("09520000000011");
    private static final Gtin TWO = new Gtin("09520000000028");
    private static final Gtin THREE = new Gtin("09520000000035");

    @Test
    void nothingOfEitherIsLost() {
        var stays = shoe("stays", List.of(size(9, ONE)));
        var goes = shoe("goes", List.of(size(9, TWO), size(10, THREE)));

        var joined = ShoeUnion.join(stays, goes);

        assertThat(joined.identity().slug()).isEqualTo("stays");
        assertThat(joined.identity().model()).isEqualTo("Model stays");
        assertThat(joined.variants()).containsExactly(size(9, ONE, TWO), size(10, THREE));
        assertThat(joined.sources()).containsExactly("stays", "goes");
    }

    @Test
    void takingItBackLeavesTheFirstAsItWas() {
        var stays = shoe("stays", List.of(size(9, ONE)));
        var goes = shoe("goes", List.of(size(9, TWO), size(10, THREE)));

        assertThat(ShoeUnion.part(ShoeUnion.join(stays, goes), stays, goes)).isEqualTo(stays);
    }

    @Test
    void whatWasLearnedSinceStays() {
        var stays = shoe("stays", List.of());
        var goes = shoe("goes", List.of(size(9, TWO)));
        var joined = ShoeUnion.join(stays, goes);
        var since = joined.withVariants(Stream.concat(joined.variants().stream(), Stream.of(size(11, THREE)))
                .toList());

        assertThat(ShoeUnion.part(since, stays, goes).variants()).containsExactly(size(11, THREE));
    }

    private static Variant size(int number, Gtin... gtins) {
        return new Variant(
                new ShoeSize(SizeScale.US_MEN, SizeNumber.whole(number)), WidthGrade.STANDARD, null, List.of(gtins));
    }

    private static Shoe shoe(String slug, List<Variant> variants) {
        return new Shoe(
                new Shoe.Identity(slug, "Example", "Model " + slug, null, null, null),
                new Shoe.Purpose(null, Set.of(), null, null),
                new Shoe.Upper(null, null, null, null, null, null),
                new Shoe.Build(null, null, null, null),
                new Shoe.Offer(null, Set.of(), null, false, null),
                null,
                variants,
                List.of(),
                List.of(slug));
    }
}
