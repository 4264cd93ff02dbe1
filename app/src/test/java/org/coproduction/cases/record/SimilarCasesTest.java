package org.coproduction.cases.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.coproduction.CommonsTest;
import org.coproduction.cases.CaseTraits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@CommonsTest
class SimilarCasesTest {
    private static final int ALIKE = 8;

    @Autowired
    SimilarCases similar;

    @Autowired
    JdbcClient jdbc;

    private record Row(long id, String slug, CaseTraits traits) {}

    private List<Row> all() {
        return jdbc.sql("SELECT id, slug, traits FROM cases ORDER BY id")
                .query((row, n) -> new Row(row.getLong(1), row.getString(2), new CaseTraits(row.getLong(3))))
                .list();
    }

    /** Of cases equally like it, those saved first. */
    private static List<String> mostLike(Row one, List<Row> all) {
        return all.stream()
                .filter(other -> other.id() != one.id() && one.traits().likeness(other.traits()) >= ALIKE)
                .sorted(Comparator.comparingInt((Row other) -> one.traits().likeness(other.traits()))
                        .reversed())
                .limit(4)
                .map(Row::slug)
                .toList();
    }

    @Test
    void theFourMostLikeACaseAreFoundOutOfAll() {
        List<Row> all = all();
        for (Row one : all)
            assertThat(similar.to(one.id(), one.traits()))
                    .as(one.slug())
                    .extracting(found -> found.slug().value())
                    .isEqualTo(mostLike(one, all));
    }
}
