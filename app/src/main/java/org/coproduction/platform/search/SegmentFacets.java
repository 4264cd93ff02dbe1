package org.coproduction.platform.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The values of each facet in one segment. Made once in the life of a segment, which never changes but for deletions. */
record SegmentFacets(Map<String, Map<String, DocSet>> byFacet) {
    private static final Map<IndexReader.CacheKey, SegmentFacets> KEPT = new ConcurrentHashMap<>();

    static SegmentFacets of(LeafReader reader) throws IOException {
        IndexReader.CacheHelper core = reader.getCoreCacheHelper();
        if (core == null) return read(reader);
        SegmentFacets kept = KEPT.get(core.getKey());
        if (kept != null) return kept;
        SegmentFacets made = read(reader);
        if (KEPT.putIfAbsent(core.getKey(), made) == null) core.addClosedListener(KEPT::remove);
        return made;
    }

    Map<String, DocSet> values(String facet) {
        return byFacet.getOrDefault(facet, Map.of());
    }

    @Nullable
    DocSet docs(String facet, String value) {
        return values(facet).get(value);
    }

    FixedBitSet any(String facet, Iterable<String> chosen, int maxDoc) {
        FixedBitSet bits = new FixedBitSet(maxDoc);
        for (String value : chosen) {
            DocSet docs = docs(facet, value);
            if (docs != null) docs.addTo(bits);
        }
        return bits;
    }

    private static SegmentFacets read(LeafReader reader) throws IOException {
        Map<String, Map<String, DocSet>> byFacet = new HashMap<>();
        int[] room = new int[reader.maxDoc()];
        for (FieldInfo field : reader.getFieldInfos()) {
            if (!field.name.startsWith("f.") || field.getIndexOptions() == IndexOptions.NONE) continue;
            Terms terms = reader.terms(field.name);
            if (terms != null) byFacet.put(field.name.substring(2), values(terms, room));
        }
        return new SegmentFacets(byFacet);
    }

    private static Map<String, DocSet> values(Terms terms, int[] room) throws IOException {
        Map<String, DocSet> values = new HashMap<>();
        TermsEnum each = terms.iterator();
        PostingsEnum postings = null;
        while (each.next() != null) {
            postings = each.postings(postings, PostingsEnum.NONE);
            int length = 0;
            while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) room[length++] = postings.docID();
            values.put(each.term().utf8ToString(), DocSet.of(room, length, room.length));
        }
        return values;
    }
}
