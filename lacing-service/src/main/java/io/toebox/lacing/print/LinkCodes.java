package io.toebox.lacing.print;

import java.util.stream.IntStream;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import io.toebox.lacing.core.drawing.LinkCode;

/** Addresses as QR codes. */
public final class LinkCodes {

    private LinkCodes() {}

    /**
     * The smallest code for an address: paper is narrow, and a receipt is read once and fresh.
     *
     * @param caption what it leads to
     */
    public static LinkCode of(String address, String caption) {
        try {
            var modules = Encoder.encode(address, ErrorCorrectionLevel.L).getMatrix();
            return new LinkCode(
                    IntStream.range(0, modules.getHeight())
                            .mapToObj(y -> row(modules, y))
                            .toList(),
                    caption);
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code holds an address of " + address.length() + " characters", e);
        }
    }

    private static String row(ByteMatrix modules, int y) {
        var row = new StringBuilder(modules.getWidth());
        for (int x = 0; x < modules.getWidth(); x++) {
            row.append(modules.get(x, y) == 1 ? '#' : '.');
        }
        return row.toString();
    }
}
