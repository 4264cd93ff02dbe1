package org.coproduction.platform.image;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** GIFs as programs write them, and with what programs hang on them. */
public final class SampleGif {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";

    private SampleGif() {}

    /** Red and blue in turn, each for half a second. */
    public static byte[] of(int width, int height, int frames) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < frames; i++) {
                var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                int colour = (i % 2 == 0 ? Color.RED : Color.BLUE).getRGB();
                for (int x = 0; x < width; x++) for (int y = 0; y < height; y++) image.setRGB(x, y, colour);
                writer.writeToSequence(new IIOImage(image, null, howLong(writer, image)), null);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOMetadata howLong(ImageWriter writer, BufferedImage image) throws IIOInvalidTreeException {
        IIOMetadata told = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        var root = new IIOMetadataNode(FORMAT);
        var control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", "50");
        control.setAttribute("transparentColorIndex", "0");
        root.appendChild(control);
        told.mergeTree(FORMAT, root);
        return told;
    }

    /** With these parts before its first frame. */
    public static byte[] with(byte[] gif, byte[]... parts) {
        int colours = (gif[10] & 0x80) == 0 ? 0 : 3 << ((gif[10] & 7) + 1);
        var bytes = new ByteArrayOutputStream();
        bytes.write(gif, 0, 13 + colours);
        for (byte[] part : parts) bytes.writeBytes(part);
        bytes.writeBytes(Arrays.copyOfRange(gif, 13 + colours, gif.length));
        return bytes.toByteArray();
    }

    /** What somebody wrote into it. */
    public static byte[] comment(String text) {
        return extension(0xfe, text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What a program keeps in it. */
    public static byte[] ofProgram(String name, byte[] data) {
        return extension(0xff, name.getBytes(StandardCharsets.US_ASCII), data);
    }

    private static byte[] extension(int kind, byte[]... blocks) {
        var bytes = new ByteArrayOutputStream();
        bytes.write(0x21);
        bytes.write(kind);
        for (byte[] block : blocks) {
            bytes.write(block.length);
            bytes.writeBytes(block);
        }
        bytes.write(0);
        return bytes.toByteArray();
    }
}
