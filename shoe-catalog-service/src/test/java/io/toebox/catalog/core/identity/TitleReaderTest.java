package io.toebox.catalog.core.identity;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.toebox.catalog.core.shoe.LastGender;

import static org.assertj.core.api.Assertions.assertThat;

class TitleReaderTest {

    private static final StarterNameBook STARTER = new StarterNameBook();

    /** Titles nobody had when the grammar was written, as shops of several countries dress them up. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brooks | Brooks Men's Ghost 16 Neutral Running Shoe - Black/Pearl/White - 9.5 D | brooks-ghost-16
            Brooks Running | Ghost 16 Herren Laufschuhe Neutral schwarz | brooks-ghost-16
            Brooks Sports | BROOKS M GHOST 16 BLK/GRY | brooks-ghost-16
            Brooks | Brooks Men's Adrenaline GTS 23 Supportive Running Shoe | brooks-adrenaline-gts-23
            Brooks | Ghost 17 Gore-Tex Men's | brooks-ghost-17-gtx
            Brooks | Men's Ghost 17 Road Running Shoes, Waterproof GORE-TEX | brooks-ghost-17-gtx
            Saucony | Saucony Guide 17 (Wide) [S20937-10] | saucony-guide-17
            Saucony | Saucony Triumph 22 Laufschuh Herren AW24 | saucony-triumph-22
            Hoka | Hoka Bondi 8 WIDE - Everyday Black/Black - Size 11 | hoka-bondi-8
            HOKA ONE ONE | HOKA Clifton 10 - Chaussures de running homme | hoka-clifton-10
            New Balance | New Balance Fresh Foam X 1080v13 M1080K13 Mens | new-balance-fresh-foam-x-1080-v-13
            New Balance | 1080 v13 | new-balance-fresh-foam-x-1080-v-13
            New Balance | M1080V13 Fresh Foam X | new-balance-fresh-foam-x-1080-v-13
            New Balance | FuelCell SC Elite v4 | new-balance-fuel-cell-super-comp-elite-v-4
            Topo Athletic | Topo Athletic Men's Phantom 3 Comfortable Lightweight 5MM Drop Road Running Shoes, Athletic Shoes | topo-athletic-phantom-3
            Nike | Nike Air Zoom Pegasus 40 Men's Road Running Shoes DV3853-001 | nike-pegasus-40
            Nike | ZoomX Vaporfly NEXT% 2 | nike-zoom-x-vaporfly-next-2
            Nike | Zapatillas de running para asfalto Nike Vomero 18 hombre | nike-vomero-18
            ASICS | Nimbus 26 | asics-gel-nimbus-26
            ASICS | ASICS GEL-NIMBUS 27 - Scarpe running neutre - black/white | asics-gel-nimbus-27
            ASICS | GT-2000 13 Damen | asics-gt-2000-13
            Mizuno | Mizuno Rider 28 Men's | mizuno-wave-rider-28
            adidas | adidas Adizero Adios Pro 4 Schuh | adidas-adizero-adios-pro-4
            On | On Running Cloudmonster 2 Women's Undyed/Frost | on-cloudmonster-2
            Under Armour | UA Men's HOVR Sonic 6 Running Shoes | under-armour-hovr-sonic-6
            Xero | Xero Shoes HFS 2 Men's | xero-shoes-hfs-ii
            Altra | Altra Lone Peak 9 Trail Running Shoes - Men's | altra-lone-peak-9
            Hoka | Speedgoat 6 Trail | hoka-speedgoat-6
            """)
    void titlesNameStarterShoes(String brand, String title, String slug) {
        assertThat(STARTER.find(brand, title, LastGender.MEN)).as(title).contains(slug);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brooks | Ghost 16 GTX
            Brooks | Ghost 16 Men's Gore-Tex Running Shoe
            Brooks | Ghost 16 Trail Running Shoe
            Brooks | Ghost 13
            Brooks | Ghost
            Saucony | Ride 18 TR
            HOKA | Clifton 9
            HOKA | Bondi 8 SR
            New Balance | Fresh Foam X 1080 v11
            New Balance | Fresh Foam X More Trail v6
            Nike | Pegasus 41
            Nike | Pegasus 5
            ASICS | Gel-Nimbus 26 Lite-Show
            ASICS | Gel-Kayano 31 Waterproof
            adidas | Ultraboost
            Altra | Lone Peak 9 GTX
            Altra | Lone Peak 9+ GTX
            Xero Shoes | Prio Neo
            """)
    void otherShoesAreNotTakenForThem(String brand, String title) {
        assertThat(STARTER.find(brand, title, LastGender.MEN)).as(title).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hoka | Hoka Bondi 8 WIDE - Everyday Black/Black - Size 11 | wide
            Saucony | Saucony Guide 17 (Wide) [S20937-10] | wide
            Brooks | Ghost 16 Men's Running Shoe - 2E | 2E
            Brooks | Ghost 16 Extra Wide | x-wide
            Brooks | Ghost 16 - Wide Toe Box |
            """)
    void theWidthOfATitleIsKept(String brand, String title, String width) {
        assertThat(TitleReader.read(title, brand, null, List.of(), List.of()).width())
                .isEqualTo(width);
    }

    @Test
    void everyStarterShoeHasItsOwnName() {
        assertThat(STARTER.size())
                .isEqualTo(StarterNameBook.rows("/starter/shoes.csv").size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Brooks | Ghots 16 | brooks-ghost-16 | 0.0
            Brooks | Adrenalin GTS 23 | brooks-adrenaline-gts-23 | 0.8
            Brooks | Ghost 16 Nightfall | brooks-ghost-16 | 0.5
            Brooks | Glycerin 22 GTS | brooks-glycerin-gts-22 | 0.9
            Brooks | Ghost 15 | brooks-ghost-16 | 0.0
            Brooks | Ghost 16 GTX | brooks-ghost-16 | 0.05
            Hoka | Ghost 16 | brooks-ghost-16 | 0.0
            Brooks | Ghost | brooks-ghost-16 | 0.4
            """)
    void howLikeANameIs(String brand, String title, String slug, double probability) {
        assertThat(Likeness.of(TitleReader.nameOf(brand, title), STARTER.name(slug)))
                .isEqualTo(probability);
    }
}
