package org.coproduction.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** The index at one moment: what matches, and how often each value of a facet is among it. */
final class Snapshot extends IndexSearcher {
    private static final int MATCHES_KEPT = 64;
    private static final int COUNTS_KEPT = 512;
    private static final int TOPS_KEPT = 128;

    private final List<SegmentFacets> facets;
    private final Remembered<String, Matches> kinds = new Remembered<>(16);
    private final Remembered<Query, Matches> queries = new Remembered<>(MATCHES_KEPT);
    private final Remembered<Selection, Matches> selections = new Remembered<>(MATCHES_KEPT);
    private final Remembered<Counted, Map<String, Integer>> counts = new Remembered<>(COUNTS_KEPT);

    private final Remembered<Asked, ScoreDoc[]> tops = new Remembered<>(TOPS_KEPT);

    /** The first results of a selection, as the list that everybody opens asks for them again and again. */
    record Asked(Selection selection, Order order, int size) {}

    private record Counted(Selection selection, String facet) {}

    Snapshot(IndexReader reader) throws IOException {
        super(reader);
        setQueryCache(null);
        facets = new ArrayList<>();
        for (LeafReaderContext segment : getLeafContexts()) facets.add(SegmentFacets.of(segment.reader()));
    }

    static SearcherFactory factory() {
        return new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
                return new Snapshot(reader);
            }
        };
    }

    ScoreDoc[] top(Asked asked, Function<Asked, ScoreDoc[]> search) {
        return tops.answer(asked, search);
    }

    SegmentFacets facets(int segment) {
        return facets.get(segment);
    }

    Matches matches(Selection selection) {
        return selections.answer(selection, this::select);
    }

    /** The words as they stand, or, where nothing matches them, with slips forgiven. */
    WordQuery words(String kind, SearchWords words) {
        WordQuery exact = new WordQuery(words, false);
        if (!words.forgiving()) return exact;
        Matches all = kind(kind);
        return meets(all, matches(exact.matching())) ? exact : new WordQuery(words, true);
    }

    /** How many of those selected carry each value of the facet, as if nothing were chosen in this facet itself. */
    Map<String, Integer> counts(Selection selection, String facet) {
        return counts.answer(new Counted(selection.without(facet), facet), this::count);
    }

    private Map<String, Integer> count(Counted asked) {
        Matches matches = matches(asked.selection());
        Map<String, Integer> byValue = new TreeMap<>();
        for (int segment = 0; segment < facets.size(); segment++) {
            Matched matched = matches.in(segment);
            if (matched.count() == 0) continue;
            facets.get(segment).values(asked.facet()).forEach((value, docs) -> {
                int count = docs.countIn(matched);
                if (count > 0) byValue.merge(value, count, Integer::sum);
            });
        }
        return java.util.Collections.unmodifiableMap(byValue);
    }

    private Matches select(Selection selection) {
        List<FixedBitSet> bits = copies(kind(selection.kind()));
        selection.chosen().forEach((facet, values) -> {
            for (int i = 0; i < bits.size(); i++) {
                bits.get(i).and(facets.get(i).any(facet, values, bits.get(i).length()));
            }
        });
        selection
                .ranges()
                .forEach((number, range) -> narrow(
                        bits, matches(LongPoint.newRangeQuery(Fields.number(number), range.from(), range.to()))));
        if (!selection.words().isEmpty()) {
            narrow(bits, matches(words(selection.kind(), selection.words()).matching()));
        }
        return new Matches(bits);
    }

    private Matches kind(String kind) {
        return kinds.answer(kind, this::living);
    }

    private Matches living(String kind) {
        List<FixedBitSet> bits = new ArrayList<>();
        for (LeafReaderContext segment : getLeafContexts()) {
            LeafReader reader = segment.reader();
            FixedBitSet ofKind = facets.get(segment.ord).any(Fields.KIND, List.of(kind), reader.maxDoc());
            Bits live = reader.getLiveDocs();
            if (live != null) live.applyMask(ofKind, 0);
            bits.add(ofKind);
        }
        return new Matches(bits);
    }

    private Matches matches(Query query) {
        return queries.answer(query, this::run);
    }

    private Matches run(Query query) {
        List<FixedBitSet> bits = new ArrayList<>();
        try {
            Weight weight = createWeight(rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext segment : getLeafContexts()) {
                FixedBitSet found = new FixedBitSet(segment.reader().maxDoc());
                Scorer scorer = weight.scorer(segment);
                if (scorer != null) {
                    DocIdSetIterator docs = scorer.iterator();
                    if (docs.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                        docs.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, found, 0);
                    }
                }
                bits.add(found);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Matches(bits);
    }

    private static boolean meets(Matches one, Matches other) {
        if (other.count() == 0) return false;
        for (int i = 0; i < one.segments(); i++) {
            if (one.in(i).bits().intersects(other.in(i).bits())) return true;
        }
        return false;
    }

    private static void narrow(List<FixedBitSet> bits, Matches to) {
        for (int i = 0; i < bits.size(); i++) bits.get(i).and(to.in(i).bits());
    }

    private static List<FixedBitSet> copies(Matches matches) {
        List<FixedBitSet> copies = new ArrayList<>();
        for (int i = 0; i < matches.segments(); i++)
            copies.add(matches.in(i).bits().clone());
        return copies;
    }
}
