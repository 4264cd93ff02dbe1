package org.coproduction.platform.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** How large a picture is, in pixels, so that a page leaves room for it before it is there. */
public record PictureSize(int width, int height) {
    /** Of one that we wrote ourselves. */
    public static PictureSize ofJpeg(byte[] ours) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(ours))) {
            reader.setInput(stream, true, true);
            return new PictureSize(reader.getWidth(0), reader.getHeight(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reader.dispose();
        }
    }
}
