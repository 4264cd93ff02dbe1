package org.coproduction.cases.downloads;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.coproduction.platform.table.Rows;
import org.jspecify.annotations.Nullable;

/** Rows that wait in a temporary file for their turn, so that one reading of the cases fills many tables in flat memory. */
final class RowsAside implements Rows, Closeable {
    private static final int BUFFER = 1 << 16;

    private final Path file;
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final DataOutputStream out;

    RowsAside() throws IOException {
        file = Files.createTempFile("rows", null);
        out = new DataOutputStream(new BufferedOutputStream(
                new DeflaterOutputStream(Files.newOutputStream(file), deflater, BUFFER), BUFFER));
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
                new BufferedInputStream(new InflaterInputStream(Files.newInputStream(file)), BUFFER))) {
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
            deflater.end();
            Files.deleteIfExists(file);
        }
    }
}
