package org.coproduction.cases.downloads;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.coproduction.platform.table.Rows;
import org.coproduction.platform.web.PackedStream;
import org.jspecify.annotations.Nullable;

/** Rows that wait in a temporary file for their turn, so that one reading of the cases fills many tables in flat memory. */
final class RowsAside implements Rows, Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final OutputStream packed;
    private final DataOutputStream out;

    RowsAside() throws IOException {
        file = Files.createTempFile("rows", null);
        packed = Files.newOutputStream(file);
        out = new DataOutputStream(new BufferedOutputStream(new PackedStream(packed), BUFFER));
    }

    @Override
    public void add(List<@Nullable Object> row) throws IOException {
        out.writeByte(row.size());
        for (Object value : row) {
            switch (value) {
                case null -> out.writeByte('-');
                case String text -> {
                    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                    out.writeByte('s');
                    out.writeInt(bytes.length);
                    out.write(bytes);
                }
                case Double number -> {
                    out.writeByte('d');
                    out.writeDouble(number);
                }
                case Number number -> {
                    out.writeByte('n');
                    out.writeLong(number.longValue());
                }
                case Boolean truth -> out.writeByte(truth ? 't' : 'f');
                default -> throw new IllegalArgumentException("no value of a cell: " + value.getClass());
            }
        }
    }

    /** Once, when all rows are there. */
    void giveTo(Rows rows) throws IOException {
        out.writeByte(0);
        out.close();
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file), BUFFER), BUFFER))) {
            for (int size = in.readByte(); size > 0; size = in.readByte()) {
                List<@Nullable Object> row = new ArrayList<>(size);
                for (int column = 0; column < size; column++) row.add(value(in));
                rows.add(row);
            }
        }
    }

    private static @Nullable Object value(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case '-' -> null;
            case 's' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            case 'd' -> in.readDouble();
            case 'n' -> in.readLong();
            case 't' -> true;
            case 'f' -> false;
            default -> throw new IOException("not a row of ours: " + kind);
        };
    }

    @Override
    public void close() throws IOException {
        try {
            out.close();
        } finally {
            packed.close();
            Files.deleteIfExists(file);
        }
    }
}
