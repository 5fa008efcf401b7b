package io.toebox.catalog.imports.reading;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.toebox.catalog.core.feed.Cell;
import io.toebox.catalog.core.feed.Field;
import io.toebox.catalog.core.feed.WrittenRow;

import static io.toebox.catalog.imports.reading.CollectedFeed.bytesOf;
import static io.toebox.catalog.imports.reading.CollectedFeed.failureOf;
import static io.toebox.catalog.imports.reading.CollectedFeed.resource;
import static org.assertj.core.api.Assertions.assertThat;

class GoogleXmlTest {

    @Test
    void anRssFeedOfAShopPluginIsRead() {
        var feed = CollectedFeed.ofResource("/feeds/woocommerce-google.xml", FeedFormat.GOOGLE_XML);

        assertThat(feed.broken).isEmpty();
        assertThat(feed.rows).extracting(WrittenRow::line).containsExactly(8L, 41L);
        assertThat(feed.texts(0, Field.MODEL)).containsExactly("Example Glide 5 Men’s & Road");
        assertThat(feed.texts(0, Field.BRAND)).containsExactly("Example & Sons");
        assertThat(feed.texts(0, Field.PRICE)).containsExactly("79,90 EUR");
        assertThat(feed.texts(0, Field.PRODUCT_CATEGORY)).containsExactly("Apparel & Accessories > Shoes");
        assertThat(feed.texts(0, Field.PRODUCT_TYPE)).containsExactly("Herren > Laufschuhe");
        assertThat(feed.rows.getFirst().list(Field.WIDTH)).containsExactly(new Cell("g:product_detail", "2E"));
        assertThat(feed.rows.getFirst().list(Field.SIZE)).containsExactly(new Cell("g:size", "42 2/3"));
    }

    @Test
    void severalSizesInOneItemAreSeveralCells() {
        var feed = CollectedFeed.ofResource("/feeds/woocommerce-google.xml", FeedFormat.GOOGLE_XML);

        assertThat(feed.texts(1, Field.SIZE)).containsExactly("8", "8.5", "9");
        assertThat(feed.texts(1, Field.MODEL)).containsExactly("Example Trail 2");
        assertThat(feed.texts(1, Field.PRICE)).containsExactly("$2,030");
        assertThat(feed.rows.get(1).has(Field.GTIN)).isFalse();
    }

    @Test
    void anAtomFeedWithAnotherPrefixInLatin1IsRead() {
        var feed = CollectedFeed.ofResource("/feeds/magento-google.xml", FeedFormat.GOOGLE_XML);

        assertThat(feed.texts(0, Field.ITEM_ID)).containsExactly("m-1");
        assertThat(feed.texts(0, Field.MODEL)).containsExactly("Example Läufer neu");
        assertThat(feed.texts(0, Field.SIZE)).containsExactly("9.5/2E");
    }

    @Test
    void aFeedWithoutRssRootAndPrefixIsRead() {
        var feed = CollectedFeed.ofResource("/feeds/scraped-channel.xml", FeedFormat.GOOGLE_XML);

        assertThat(feed.texts(0, Field.MODEL)).containsExactly("Example: беговые кроссовки");
        assertThat(feed.texts(0, Field.AVAILABILITY)).containsExactly("Available");
        assertThat(feed.rows.get(1).has(Field.SIZE)).isFalse();
    }

    @Test
    void aMisspeltEndTagEndsTheReadingBehindTheItemsBefore() {
        var collected = new CollectedFeed();
        var failure = collected.failOn(resource("/feeds/broken-end-tag.xml"));

        assertThat(collected.rows).hasSize(1);
        assertThat(collected.broken).isEmpty();
        assertThat(failure.code()).isEqualTo("not-well-formed");
        assertThat(failure.findLine()).contains(10L);
        assertThat(failure).hasMessageContaining("line 10").hasMessageContaining("g:title");
    }

    @Test
    void aCutOffFileEndsTheReadingBehindTheItemsBefore() {
        var collected = new CollectedFeed();
        var failure = collected.failOn(bytesOf("<rss><item><id>1</id></item>\n<item><id>2"));

        assertThat(collected.texts(0, Field.ITEM_ID)).containsExactly("1");
        assertThat(failure.findLine()).contains(2L);
    }

    @Test
    void aControlCharacterIsOneClearError() {
        var failure = failureOf("<rss>\n<item><id>1\u0001</id></item></rss>");

        assertThat(failure.code()).isEqualTo("not-well-formed");
        assertThat(failure.findLine()).contains(2L);
    }

    @Test
    void noFileIsFetchedThroughADoctype(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "TOP SECRET");
        var collected = new CollectedFeed();

        var failure = collected.failOn(bytesOf("<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri()
                + "\">]><rss><item><id>1</id><title>&x;</title></item></rss>"));

        assertThat(failure.code()).isEqualTo("doctype");
        assertThat(collected.rows).isEmpty();
    }

    @Test
    void entitiesOfADoctypeDoNotGrow() {
        var bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(i, i - 1, i - 1));
        }

        assertThat(failureOf(bomb + "]><rss><item><title>&a29;</title></item></rss>")
                        .code())
                .isEqualTo("doctype");
    }

    @Test
    void anErrorTheParserHasNoWordsForIsStillTold() {
        assertThat(failureOf("<!DOCTYPE rss [\u0001]><rss/>").code()).isEqualTo("not-well-formed");
    }

    @Test
    void undeclaredEntitiesAreResolvedAsHtml() {
        var feed = CollectedFeed.of(
                "<rss><item><title>Caf&eacute;&nbsp;&amp;amp; Glide&unknown;</title></item></rss>",
                FeedFormat.GOOGLE_XML);

        assertThat(feed.texts(0, Field.MODEL)).containsExactly("Café & Glide&unknown;");
    }

    @Test
    void aNumberBeyondUnicodeIsLeftAsWritten() {
        var feed = CollectedFeed.of(
                "<rss><item><title>Glide <![CDATA[&#99999999; 5]]></title></item></rss>", FeedFormat.GOOGLE_XML);

        assertThat(feed.texts(0, Field.MODEL)).containsExactly("Glide &#99999999; 5");
    }

    @Test
    void aFeedWithVeryManyEntitiesIsNoBomb() {
        String item = "<item><title>A &amp; B</title></item>";
        var feed = CollectedFeed.of("<rss>" + item.repeat(150_000) + "</rss>", FeedFormat.GOOGLE_XML);

        assertThat(feed.rows).hasSize(150_000);
    }

    @Test
    void aTitleThatIsTooLongIsABrokenRow() {
        var feed = CollectedFeed.of(
                "<rss><item><title>" + "x".repeat(100_000) + "</title></item><item><title>Glide</title>"
                        + "<description>" + "x".repeat(100_000) + "</description></item></rss>",
                FeedFormat.GOOGLE_XML);

        assertThat(feed.broken).extracting(BrokenRow::code).containsExactly("cell-too-long");
        assertThat(feed.texts(0, Field.MODEL)).containsExactly("Glide");
    }

    @Test
    void anItemThatNeverStopsIsABrokenRow() {
        var feed = CollectedFeed.of(
                "<rss><item>" + "<g:size>9</g:size>".repeat(1000) + "</item><item><g:size>8</g:size></item></rss>",
                FeedFormat.GOOGLE_XML);

        assertThat(feed.broken).extracting(BrokenRow::code).containsExactly("too-many-cells");
        assertThat(feed.texts(0, Field.SIZE)).containsExactly("8");
    }

    @Test
    void aCommentWithoutEndIsNotKept() {
        assertThat(failureOf("<rss><!--" + "x".repeat(9_000_000)).code()).isEqualTo("piece-too-long");
    }
}
