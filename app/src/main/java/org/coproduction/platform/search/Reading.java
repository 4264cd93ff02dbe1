package org.coproduction.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.coproduction.platform.words.Bilingual;
import org.coproduction.platform.words.Language;
import org.jspecify.annotations.Nullable;

/** The index at one moment. All that one page shows is asked of one reading, so that its figures agree. */
public final class Reading {
    private static final int STRETCH = 5_000;
    private static final int KEPT = 100;

    private final Snapshot snapshot;

    Reading(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** What a page works out of a reading, named with all that it depends on beside the index: a record of its own kind. */
    public interface Question<A> {}

    /** An answer that holds as long as the index stays as it is, and is remembered until then if others ask the same. */
    @SuppressWarnings("unchecked") // a question is remembered with an answer of its own kind
    public <A extends Object> A once(Question<A> question, Function<Reading, A> worked) {
        return (A) snapshot.once(question, asked -> worked.apply(this));
    }

    public int count(Selection selection) {
        return snapshot.matches(selection).count();
    }

    /** How many carry each value of this facet, as if nothing were chosen in the facet itself; no zeros. */
    public Map<String, Integer> counts(Selection selection, String facet) {
        return snapshot.counts(selection, facet);
    }

    /** How many of those selected carry a value of the one facet and a value of the other, for every such pair. */
    public Crossing crossing(Selection selection, String rows, String columns) {
        return snapshot.crossing(selection, rows, columns);
    }

    /** The results from this place on, counted from 0. */
    public Hits hits(Selection selection, Order order, int from, int size) {
        return hits(selection, order, from, top(selection, order, null, from + size, false), from + size);
    }

    /** The results after a cursor of an earlier stretch; from the start without one. */
    public Hits after(Selection selection, Order order, @Nullable String cursor, int size) {
        FieldDoc after = cursor == null
                ? null
                : Cursor.read(
                        selection, order, cursor, snapshot.getIndexReader().maxDoc());
        return hits(selection, order, 0, top(selection, order, after, size, false), size);
    }

    /** The best of these as the index itself can show them. */
    public List<Found> found(Selection selection, Order order, int most) {
        List<Found> found = new ArrayList<>();
        for (ScoreDoc hit : top(selection, order, null, most, false)) found.add(shown(hit.doc));
        return found;
    }

    /** The keys of all that are selected, in order. */
    public void all(Selection selection, Order order, Consumer<String> sink) {
        FieldDoc after = null;
        while (true) {
            ScoreDoc[] stretch = top(selection, order, after, STRETCH, false);
            for (ScoreDoc hit : stretch) sink.accept(key(hit.doc));
            if (stretch.length < STRETCH) return;
            after = (FieldDoc) stretch[stretch.length - 1];
        }
    }

    /** What stands before and after this record among those selected; nothing at all where it is not one of them. */
    public Neighbours neighbours(Selection selection, Order order, String key) {
        Query itself = new BooleanQuery.Builder()
                .add(query(selection, order), Occur.MUST)
                .add(new TermQuery(Fields.id(selection.kind(), key)), Occur.FILTER)
                .build();
        ScoreDoc[] place = top(itself, order, null, 1, false);
        if (place.length == 0) return Neighbours.NONE;
        FieldDoc at = (FieldDoc) place[0];
        ScoreDoc[] before = top(selection, order, at, 1, true);
        ScoreDoc[] behind = top(selection, order, at, 1, false);
        return new Neighbours(
                before.length == 0 ? null : key(before[0].doc), behind.length == 0 ? null : key(behind[0].doc));
    }

    private Hits hits(Selection selection, Order order, int from, ScoreDoc[] top, int asked) {
        Matches matches = snapshot.matches(selection);
        List<String> keys = new ArrayList<>();
        List<byte[]> lines = new ArrayList<>();
        for (int i = from; i < top.length; i++) {
            keys.add(key(top[i].doc));
            lines.add(line(top[i].doc));
        }
        boolean last = top.length < asked || top.length == 0 || top.length == matches.count();
        String next = last ? null : Cursor.write(selection, order, (FieldDoc) top[top.length - 1]);
        boolean similar = !selection.words().isEmpty()
                && snapshot.understood(selection.kind(), selection.words())
                        .words()
                        .similar();
        return new Hits(matches.count(), similar, keys, lines, next);
    }

    private ScoreDoc[] top(Selection selection, Order order, @Nullable FieldDoc after, int size, boolean backwards) {
        if (after != null || size > KEPT) return top(query(selection, order), order, after, size, backwards);
        return snapshot.top(
                new Snapshot.Asked(selection, order, size),
                asked -> top(query(selection, order), order, null, size, false));
    }

    private ScoreDoc[] top(Query query, Order order, @Nullable FieldDoc after, int size, boolean backwards) {
        int most = Math.min(size, snapshot.getIndexReader().maxDoc());
        if (most <= 0) return new ScoreDoc[0];
        FieldDoc from =
                after == null ? null : new FieldDoc(snapshot.getIndexReader().maxDoc() - 1, Float.NaN, after.fields);
        try {
            return snapshot.search(query, new TopFieldCollectorManager(order.sort(backwards), most, from, 1)).scoreDocs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Query query(Selection selection, Order order) {
        Matches matches = snapshot.matches(selection);
        if (!order.scored() || selection.words().isEmpty()) return matches;
        return new BooleanQuery.Builder()
                .add(snapshot.ranking(selection.kind(), selection.words()), Occur.MUST)
                .add(matches, Occur.FILTER)
                .build();
    }

    private String key(int doc) {
        return Objects.requireNonNull(value(doc, Fields.KEY), "a document without a key")
                .utf8ToString();
    }

    private byte[] line(int doc) {
        BytesRef line = value(doc, Fields.LINE);
        return line == null ? new byte[0] : Arrays.copyOfRange(line.bytes, line.offset, line.offset + line.length);
    }

    private @Nullable BytesRef value(int doc, String field) {
        List<LeafReaderContext> segments = snapshot.getLeafContexts();
        LeafReaderContext segment = segments.get(ReaderUtil.subIndex(doc, segments));
        try {
            BinaryDocValues values = segment.reader().getBinaryDocValues(field);
            return values == null || !values.advanceExact(doc - segment.docBase) ? null : values.binaryValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Found shown(int doc) {
        try {
            Document stored = snapshot.storedFields().document(doc);
            Bilingual title = stored(stored, Fields.title(Language.EN), Fields.title(Language.FR));
            return new Found(
                    stored.get(Fields.KIND),
                    stored.get(Fields.KEY),
                    stored.get(Fields.ADDRESS),
                    Objects.requireNonNull(title),
                    stored(stored, Fields.lead(Language.EN), Fields.lead(Language.FR)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Bilingual stored(Document document, String english, String french) {
        String en = document.get("stored." + english);
        String fr = document.get("stored." + french);
        return en == null && fr == null ? null : new Bilingual(en, fr);
    }
}
