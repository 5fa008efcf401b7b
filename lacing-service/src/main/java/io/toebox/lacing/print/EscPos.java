package io.toebox.lacing.print;

import java.io.ByteArrayOutputStream;

/**
 * A receipt as ESC/POS, which receipt printers of all makers take: {@code ESC @} to begin, {@code GS v 0} for each strip of dots,
 * {@code GS V 66 0} to feed to the knife and cut. Printers know no other grey than dots, so all of it is black or white.
 */
public final class EscPos {

    private static final int ESC = 0x1b;
    private static final int GS = 0x1d;
    private static final int DOTS_PER_BYTE = 8;
    private static final int BYTE = 0xff;

    /** Rows of dots in one command: 16 mm, little enough for the memory of small printers. */
    private static final int STRIP = 128;

    /** Darker than the middle is black. */
    private static final int MIDDLE = 128;

    private EscPos() {}

    /**
     * The bytes to send to a printer.
     *
     * @param raster with {@value Raster#DOTS_PER_MM} dots to the millimetre, as wide as the paper
     * @param marginMm at both sides, where the printer has no dots
     */
    public static byte[] of(Raster raster, int marginMm) {
        var bytes = new ByteArrayOutputStream();
        command(bytes, ESC, '@');
        int height = raster.image().getHeight();
        for (int top = 0; top < height; top += STRIP) {
            strip(bytes, raster, marginMm * Raster.DOTS_PER_MM, top, Math.min(STRIP, height - top));
        }
        command(bytes, GS, 'V', 66, 0);
        return bytes.toByteArray();
    }

    private static void strip(ByteArrayOutputStream bytes, Raster raster, int margin, int top, int rows) {
        int width = (raster.image().getWidth() - 2 * margin) / DOTS_PER_BYTE;
        command(bytes, GS, 'v', '0', 0, width & BYTE, width >> DOTS_PER_BYTE, rows & BYTE, rows >> DOTS_PER_BYTE);
        for (int y = top; y < top + rows; y++) {
            for (int column = 0; column < width; column++) {
                int dots = 0;
                for (int dot = 0; dot < DOTS_PER_BYTE; dot++) {
                    dots = dots << 1 | (isDark(raster, margin + column * DOTS_PER_BYTE + dot, y) ? 1 : 0);
                }
                bytes.write(dots);
            }
        }
    }

    private static boolean isDark(Raster raster, int x, int y) {
        return raster.image().getRaster().getSample(x, y, 0) < MIDDLE;
    }

    private static void command(ByteArrayOutputStream bytes, int... codes) {
        for (int code : codes) {
            bytes.write(code);
        }
    }
}
