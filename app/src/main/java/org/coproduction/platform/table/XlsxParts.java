package org.coproduction.platform.table;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * The parts of a workbook, unpacked while they are read and no further than a bound for all of them together. Their XML may
 * declare nothing and name nothing outside.
 */
final class XlsxParts implements Closeable {
    private static final long MOST_BYTES = 80L << 20;
    private static final XMLInputFactory XML = xml();

    private final ZipFile zip;
    private long left = MOST_BYTES;

    XlsxParts(byte[] file) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get();
    }

    /** There is more in the archive than its size lets expect. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;
    }

    private static XMLInputFactory xml() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    Optional<XMLStreamReader> part(String name) throws IOException, XMLStreamException {
        ZipArchiveEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        if (entry == null) return Optional.empty();
        return Optional.of(XML.createXMLStreamReader(new Bounded(zip.getInputStream(entry))));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class Bounded extends FilterInputStream {
        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) count(1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = super.read(into, from, most);
            if (read > 0) count(read);
            return read;
        }

        private void count(int more) throws IOException {
            left -= more;
            if (left < 0) throw new TooLarge();
        }
    }
}
