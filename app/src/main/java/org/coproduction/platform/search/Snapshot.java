package org.coproduction.platform.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/** The index at one moment: what matches, and how often each value of a facet is among it. */
final class Snapshot extends IndexSearcher {
    private static final int MATCHES_KEPT = 512;
    private static final int MATCHES_BYTES = 16 << 20;
    private static final int COUNTS_KEPT = 2_048;
    private static final int TOPS_KEPT = 512;
    private static final int WORDS_KEPT = 256;
    private static final int CROSSINGS_KEPT = 128;
    private static final int ANSWERS_KEPT = 2_048;
    private static final int PLACES_KEPT = 4_096;

    private final List<SegmentFacets> facets;
    private final boolean otherTongues;
    private final Map<String, FacetValues> values = new ConcurrentHashMap<>();
    private final Remembered<String, Matches> kinds = new Remembered<>(16);
    private final Remembered<Query, Matches> queries;
    private final Remembered<Selection, Matches> selections;
    private final Remembered<Typed, Understood> words = new Remembered<>(WORDS_KEPT);
    private final Remembered<Counted, Map<String, Integer>> counts = new Remembered<>(COUNTS_KEPT);
    private final Remembered<Crossed, Crossing> crossings = new Remembered<>(CROSSINGS_KEPT);
    private final Remembered<Asked, ScoreDoc[]> tops = new Remembered<>(TOPS_KEPT);
    private final Remembered<WordQuery, Query> rankings = new Remembered<>(WORDS_KEPT);
    private final Remembered<Term, TermQuery> placed = new Remembered<>(PLACES_KEPT);
    private final Remembered<FuzzyQuery, Query> similar = new Remembered<>(WORDS_KEPT);

    private final Remembered<Reading.Question<?>, Object> answers = new Remembered<>(ANSWERS_KEPT);

    /** The first results of a selection, as the list that everybody opens asks for them again and again. */
    record Asked(Selection selection, Order order, int size) {}

    /** Words and all that match them, of whatever kind. */
    record Understood(WordQuery words, Matches matches) {}

    private record Typed(String kind, SearchWords words) {}

    private record Counted(Selection selection, String facet) {}

    private record Crossed(Selection selection, String rows, String columns) {}

    Snapshot(IndexReader reader) throws IOException {
        super(reader);
        setQueryCache(null);
        facets = new ArrayList<>();
        for (LeafReaderContext segment : getLeafContexts()) facets.add(SegmentFacets.of(segment.reader()));
        otherTongues = FieldInfos.getIndexedFields(reader).contains(Fields.OTHER);
        int kept = Math.clamp(MATCHES_BYTES / (1 + reader.maxDoc() / 8), 16, MATCHES_KEPT);
        queries = new Remembered<>(kept);
        selections = new Remembered<>(kept);
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

    Object once(Reading.Question<?> question, Function<Reading.Question<?>, Object> worked) {
        return answers.answer(question, worked);
    }

    Matches matches(Selection selection) {
        return selections.answer(selection, this::select);
    }

    /** The words as they stand, or, where nothing matches them, with slips forgiven. */
    Understood understood(String kind, SearchWords typed) {
        return words.answer(new Typed(kind, typed), this::understood);
    }

    private Understood understood(Typed typed) {
        Understood exact = understood(new WordQuery(typed.words(), false, otherTongues));
        boolean enough = !typed.words().forgiving() || meets(kind(typed.kind()), exact.matches());
        return enough ? exact : understood(new WordQuery(typed.words(), true, otherTongues));
    }

    private Understood understood(WordQuery query) {
        return new Understood(query, matches(query.matching()));
    }

    /** How what matches these words is ranked. */
    Query ranking(String kind, SearchWords typed) {
        return rankings.answer(understood(kind, typed).words(), words -> placed(words.ranking()));
    }

    /** The same, and each word knows where in the index it stands: that is looked up once, not for each search. */
    private Query placed(Query query) {
        return switch (query) {
            case TermQuery word -> placed.answer(word.getTerm(), this::look);
            case FuzzyQuery close -> similar.answer(close, this::spelt);
            case BoostQuery boosted -> new BoostQuery(placed(boosted.getQuery()), boosted.getBoost());
            case BooleanQuery several -> {
                BooleanQuery.Builder all = new BooleanQuery.Builder();
                several.clauses().forEach(clause -> all.add(placed(clause.query()), clause.occur()));
                yield all.build();
            }
            default -> query;
        };
    }

    /** The words of the index that are as close. To find them takes longer than all else that a search does. */
    private Query spelt(FuzzyQuery close) {
        try {
            return rewrite(close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TermQuery look(Term term) {
        try {
            return new TermQuery(term, TermStates.build(this, term, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many of those selected carry each value of the facet, as if nothing were chosen in this facet itself. */
    Map<String, Integer> counts(Selection selection, String facet) {
        return counts.answer(
                new Counted(selection.without(facet), facet),
                asked -> values(asked.facet()).counts(matches(asked.selection())));
    }

    Crossing crossing(Selection selection, String rows, String columns) {
        return crossings.answer(
                new Crossed(selection, rows, columns),
                asked -> Crossing.of(values(asked.rows()), values(asked.columns()), matches(asked.selection())));
    }

    private FacetValues values(String facet) {
        FacetValues known = values.get(facet);
        return known == null ? values.computeIfAbsent(facet, named -> FacetValues.of(named, facets)) : known;
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
            narrow(bits, understood(selection.kind(), selection.words()).matches());
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

    /** A word comes again in other searches, so each is looked up by itself; together they are sets. */
    private Matches matches(Query query) {
        return queries.answer(query, asked -> switch (asked) {
            case BoostQuery boosted -> matches(boosted.getQuery());
            case BooleanQuery several when each(several, Occur.MUST) -> together(several, FixedBitSet::and);
            case BooleanQuery several when each(several, Occur.SHOULD) -> together(several, FixedBitSet::or);
            default -> run(asked);
        });
    }

    private static boolean each(BooleanQuery query, Occur occur) {
        return !query.clauses().isEmpty() && query.clauses().stream().allMatch(clause -> clause.occur() == occur);
    }

    private Matches together(BooleanQuery query, BiConsumer<FixedBitSet, FixedBitSet> join) {
        List<BooleanClause> clauses = query.clauses();
        if (clauses.size() == 1) return matches(clauses.getFirst().query());
        List<FixedBitSet> bits = copies(matches(clauses.getFirst().query()));
        for (BooleanClause clause : clauses.subList(1, clauses.size())) {
            Matches other = matches(clause.query());
            for (int i = 0; i < bits.size(); i++)
                join.accept(bits.get(i), other.in(i).bits());
        }
        return new Matches(bits);
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
