package org.coproduction.platform.search;

import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The documents of a snapshot that match, segment by segment; as a query, exactly these. */
final class Matches extends Query {
    private final List<Matched> segments;
    private final int count;

    Matches(List<FixedBitSet> bits) {
        segments = bits.stream().map(Matched::of).toList();
        count = segments.stream().mapToInt(Matched::count).sum();
    }

    int count() {
        return count;
    }

    int segments() {
        return segments.size();
    }

    Matched in(int segment) {
        return segments.get(segment);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
                Matched matched = in(context.ord);
                return matched.count() == 0 ? null : supplier(matched, score(), mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    private static ScorerSupplier supplier(Matched matched, float score, ScoreMode mode) {
        return new ScorerSupplier() {
            @Override
            public Scorer get(long leadCost) {
                return new ConstantScoreScorer(score, mode, new BitSetIterator(matched.bits(), matched.count()));
            }

            @Override
            public long cost() {
                return matched.count();
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(@Nullable String field) {
        return count + " documents";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, System.identityHashCode(segments));
    }
}
