package io.toebox.lacing.print;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.toebox.edge.language.Language;
import io.toebox.lacing.core.drawing.Foot;
import io.toebox.lacing.core.drawing.LacedShoe;
import io.toebox.lacing.core.drawing.PrintFormat;
import io.toebox.lacing.core.drawing.PrintSheet;
import io.toebox.lacing.core.eyelet.EyeletRows;
import io.toebox.lacing.core.pattern.Fittings;
import io.toebox.lacing.core.pattern.Lacings;
import io.toebox.lacing.wording.DrawingWords;
import io.toebox.lacing.wording.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/** What comes out of the printer, read back from its bytes. */
class PrintedReceiptTest {

    private static final String ADDRESS = "https://lacing.example.org/v1/lacings/heel-lock?rows=6"
            + "&extraHeelLockEyelet=true&foot=left&format=animation";

    @ParameterizedTest
    @EnumSource(names = {"RECEIPT_58", "RECEIPT_80"})
    void aPhoneReadsTheAddressFromThePng(PrintFormat format) throws IOException, NotFoundException {
        var png = PngImage.of(Raster.of(receipt(format, 6)));
        assertThat(read(ImageIO.read(new ByteArrayInputStream(png)))).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @EnumSource(names = {"RECEIPT_58", "RECEIPT_80"})
    void aPhoneReadsTheAddressFromTheDotsOfThePrinter(PrintFormat format) throws NotFoundException {
        var printed = Printed.of(EscPos.of(Raster.of(receipt(format, 6)), format.marginMm()));
        assertThat(read(printed.image())).isEqualTo(ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({"RECEIPT_58, 384, 3", "RECEIPT_58, 384, 10", "RECEIPT_80, 576, 3", "RECEIPT_80, 576, 10"})
    void thePaperIsUsedToItsWidthAndNoLongerThanFifteenCentimetres(PrintFormat format, int dots, int rows) {
        var svg = receipt(format, rows);
        var printed = Printed.of(EscPos.of(Raster.of(svg), format.marginMm()));
        assertThat(printed.width()).isEqualTo(dots);
        double lengthMm = printed.rows().size() * 25.4 / 203;
        assertThat(lengthMm).isBetween(60.0, 150.5);
        assertThat(svg)
                .contains(" height=\"%d".formatted(Math.round(printed.rows().size() / 8.0)));
        assertThat(printed.darkShare()).isBetween(0.02, 0.3);
    }

    @Test
    void aPngSaysHowLargeItIsOnPaper() throws IOException {
        var png = PngImage.of(Raster.of(receipt(PrintFormat.RECEIPT_80, 6)));
        int at = new String(png, StandardCharsets.ISO_8859_1).indexOf("pHYs") + 4;
        int dotsPerMetre = ByteBuffer.wrap(png, at, 4).getInt();
        assertThat(dotsPerMetre * 0.0254).isCloseTo(203.2, within(0.1));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(640);
    }

    /** Wide letters are drawn narrower: behind the margin there is no ink. */
    @ParameterizedTest
    @ValueSource(strings = {Font.SANS_SERIF, Font.SERIF})
    void noLineRunsOverTheEdgeWhateverLettersThereAre(String family) {
        for (var format : List.of(PrintFormat.RECEIPT_58, PrintFormat.RECEIPT_80)) {
            var image = Raster.of(receipt(format, 6), Letters.of(family)).image();
            int edge = image.getWidth() - format.marginMm() * Raster.DOTS_PER_MM;
            for (int x = edge; x < image.getWidth(); x++) {
                for (int y = 0; y < image.getHeight(); y++) {
                    assertThat(image.getRaster().getSample(x, y, 0))
                            .as("%d, %d of %s", x, y, format)
                            .isEqualTo(255);
                }
            }
        }
    }

    @Test
    void aCodeIsASquareOfModules() {
        var code = LinkCodes.of(ADDRESS, "");
        assertThat(code.size()).isEqualTo(code.rows().getFirst().length()).isBetween(37, 41);
        assertThatIllegalArgumentException().isThrownBy(() -> LinkCodes.of("a".repeat(3000), ""));
    }

    private static String receipt(PrintFormat format, int rows) {
        var words = Words.in(Language.GERMAN);
        var eyelets = new EyeletRows(rows, true);
        var shoe = new LacedShoe(Fittings.laces(Lacings.HEEL_LOCK, rows, true), eyelets, Foot.LEFT);
        var text = new DrawingWords(words).of(words.name(Lacings.HEEL_LOCK), shoe, DrawingWords.Form.PRINT);
        return PrintSheet.toSvg(
                shoe,
                text,
                format,
                List.of(words.say("print.length", "120")),
                List.of(words.say("notice")),
                LinkCodes.of(ADDRESS, words.say("print.code")));
    }

    private static String read(BufferedImage image) throws NotFoundException {
        int width = image.getWidth();
        int height = image.getHeight();
        var pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        return new QRCodeMultiReader().decodeMultiple(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))[0].getText();
    }

    /** The dots of all strips, as a printer would put them below each other. */
    private record Printed(int width, List<boolean[]> rows) {

        static Printed of(byte[] bytes) {
            var in = ByteBuffer.wrap(bytes);
            assertThat(new byte[] {in.get(), in.get()}).containsExactly(0x1b, '@');
            int width = 0;
            var rows = new ArrayList<boolean[]>();
            while (in.get(in.position() + 1) == 'v') {
                assertThat(new byte[] {in.get(), in.get(), in.get(), in.get()}).containsExactly(0x1d, 'v', '0', 0);
                int columns = little(in);
                int count = little(in);
                width = columns * 8;
                for (int row = 0; row < count; row++) {
                    var dots = new boolean[width];
                    for (int column = 0; column < columns; column++) {
                        int eight = in.get();
                        for (int dot = 0; dot < 8; dot++) {
                            dots[column * 8 + dot] = (eight & 0x80 >> dot) != 0;
                        }
                    }
                    rows.add(dots);
                }
            }
            assertThat(new byte[] {in.get(), in.get(), in.get(), in.get()}).containsExactly(0x1d, 'V', 66, 0);
            assertThat(in.hasRemaining()).isFalse();
            return new Printed(width, rows);
        }

        private static int little(ByteBuffer in) {
            return (in.get() & 0xff) | (in.get() & 0xff) << 8;
        }

        BufferedImage image() {
            var image = new BufferedImage(width, rows.size(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < rows.size(); y++) {
                for (int x = 0; x < width; x++) {
                    image.setRGB(x, y, rows.get(y)[x] ? 0 : 0xffffff);
                }
            }
            return image;
        }

        double darkShare() {
            long dark = 0;
            for (var row : rows) {
                for (boolean dot : row) {
                    dark += dot ? 1 : 0;
                }
            }
            return (double) dark / width / rows.size();
        }
    }
}
