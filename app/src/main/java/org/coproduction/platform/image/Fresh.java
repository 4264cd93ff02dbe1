package org.coproduction.platform.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a JPEG of the pixels of a picture that came in, and of nothing else in it: no place, no camera, no file within the
 * file. What is read is decided by the first bytes, never by a name, and its size is looked at before a pixel is.
 */
public final class Fresh {
    private static final long MOST_PIXELS = 60_000_000;
    private static final float QUALITY = 0.85f;
    /** Each takes some megabytes and some time. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private Fresh() {}

    /**
     * @param longest how many pixels its longer side has at most; a smaller picture stays as it is
     * @throws NoPicture where it is none that can be read, or too large
     */
    public static byte[] jpeg(byte[] file, int longest) throws NoPicture {
        Sniffed kind = Sniffed.of(file).orElseThrow(() -> new NoPicture(NoPicture.Reason.KIND));
        AT_ONCE.acquireUninterruptibly();
        try {
            BufferedImage read = read(file, kind, longest);
            Orientation turned = kind == Sniffed.JPEG ? Orientation.of(file) : Orientation.UPRIGHT;
            return written(drawn(read, turned, longest));
        } catch (IOException | RuntimeException e) { // the readers of the JDK throw all sorts of things at broken files
            throw new NoPicture(NoPicture.Reason.BROKEN, e);
        } finally {
            AT_ONCE.release();
        }
    }

    private static BufferedImage read(byte[] file, Sniffed kind, int longest) throws IOException, NoPicture {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.format());
        ImageReader reader = readers.next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) throw new NoPicture(NoPicture.Reason.PIXELS);
            int every = Math.max(1, Math.max(width, height) / (2 * longest));
            ImageReadParam fewer = reader.getDefaultReadParam();
            fewer.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, fewer);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(BufferedImage image, Orientation turned, int longest) {
        double scale = Math.min(1, (double) longest / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        boolean sideways = turned.sideways();
        var fresh = new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = fresh.createGraphics();
        try {
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, fresh.getWidth(), fresh.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            AffineTransform place = turned.within(width, height);
            place.scale((double) width / image.getWidth(), (double) height / image.getHeight());
            pen.drawImage(image, place, null);
        } finally {
            pen.dispose();
        }
        return fresh;
    }

    private static byte[] written(BufferedImage image) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
