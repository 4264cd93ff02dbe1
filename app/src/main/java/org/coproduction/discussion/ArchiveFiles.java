package org.coproduction.discussion;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.coproduction.platform.mail.Mbox;

/** The files of an archive one after the other, packed with gzip or not. */
record ArchiveFiles(List<Path> files) {
    private static final int GZIP = 0x8b1f;

    ArchiveFiles {
        files = List.copyOf(files);
    }

    /**
     * @param read told how many bytes were read so far, after each mail
     * @throws NoArchive where one of them holds no mails, or cannot be read
     */
    void each(Consumer<Mbox.Entry> sink, LongConsumer read) {
        long before = 0;
        for (Path file : files) {
            try (FileChannel channel = FileChannel.open(file)) {
                long begun = before;
                Mbox.read(unpacked(Channels.newInputStream(channel)), entry -> {
                    sink.accept(entry);
                    read.accept(begun + position(channel));
                });
                before += channel.size();
            } catch (Mbox.NoMbox e) {
                throw new NoArchive(file + " holds no mails: " + e.getMessage() + ".");
            } catch (IOException e) {
                throw new NoArchive(file + " cannot be read to its end: " + e.getMessage() + ".");
            }
        }
    }

    private static InputStream unpacked(InputStream file) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(file);
        buffered.mark(2);
        int magic = buffered.read() | buffered.read() << 8;
        buffered.reset();
        return magic == GZIP ? new GZIPInputStream(buffered) : buffered;
    }

    private static long position(FileChannel channel) {
        try {
            return channel.position();
        } catch (IOException e) {
            return 0;
        }
    }
}
