package org.coproduction.cases.downloads;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Files of a zip that are written all at once, since one reading of the cases fills them all. */
final class EntriesAside implements Closeable {
    private final List<EntryAside> entries = new ArrayList<>();

    EntriesAside(int many) throws IOException {
        try {
            while (entries.size() < many) entries.add(new EntryAside());
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    /** One piece for each. */
    void add(List<byte[]> pieces) throws IOException {
        for (int i = 0; i < pieces.size(); i++) entries.get(i).add(pieces.get(i));
    }

    EntryAside get(int number) {
        return entries.get(number);
    }

    @Override
    public void close() throws IOException {
        for (EntryAside entry : entries) entry.close();
    }
}
