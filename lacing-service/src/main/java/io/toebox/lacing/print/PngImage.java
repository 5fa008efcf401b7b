package io.toebox.lacing.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** A raster as PNG, which says how large it is on paper. */
public final class PngImage {

    private static final int MM_PER_METRE = 1000;

    private PngImage() {}

    /** The bytes of a PNG file. */
    public static byte[] of(Raster raster) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var metadata = writer.getDefaultImageMetadata(
                    ImageTypeSpecifier.createFromRenderedImage(raster.image()), writer.getDefaultWriteParam());
            raster.dotsPerMm().ifPresent(dots -> setSize(metadata, Math.round(dots * MM_PER_METRE)));
            writer.setOutput(out);
            writer.write(new IIOImage(raster.image(), null, metadata));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static void setSize(IIOMetadata metadata, long pixelsPerMetre) {
        var size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", String.valueOf(pixelsPerMetre));
        size.setAttribute("pixelsPerUnitYAxis", String.valueOf(pixelsPerMetre));
        size.setAttribute("unitSpecifier", "meter");
        var root = new IIOMetadataNode(metadata.getNativeMetadataFormatName());
        root.appendChild(size);
        try {
            metadata.mergeTree(metadata.getNativeMetadataFormatName(), root);
        } catch (IIOInvalidTreeException e) {
            throw new IllegalStateException("every PNG may say its size", e);
        }
    }
}
