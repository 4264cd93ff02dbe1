package org.coproduction.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.coproduction.platform.words.Bilingual;

/** Records in an index of their own, without a database. */
final class Shelf {
    private Shelf() {}

    static Reading of(Indexed... records) {
        return of(List.of(records));
    }

    /** Every seventh record begins a new segment. */
    static Reading of(List<Indexed> records) {
        try {
            IndexFiles files = IndexFiles.open(new ByteBuffersDirectory());
            IndexWriter writer = files.writer();
            int written = 0;
            for (Indexed record : records) {
                writer.updateDocument(Fields.id(record.kind(), record.key()), Fields.of(record));
                if (++written % 7 == 0) writer.flush();
            }
            return new Reading(new Snapshot(DirectoryReader.open(writer)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Indexed titled(String key, String title) {
        return record(key, Bilingual.english(title), List.of(), Map.of(), Map.of());
    }

    static Indexed record(
            String key,
            Bilingual title,
            List<Bilingual> passages,
            Map<String, List<String>> facets,
            Map<String, Long> numbers) {
        return new Indexed("thing", key, "/things/" + key, title, passages, facets, numbers, title.toString());
    }

    static List<String> keys(Reading reading, String words) {
        return keys(reading, SearchWords.of(words));
    }

    static List<String> keys(Reading reading, SearchWords words) {
        return reading.hits(Selection.of("thing").with(words), Order.BEST_MATCH, 0, 50)
                .keys();
    }
}
