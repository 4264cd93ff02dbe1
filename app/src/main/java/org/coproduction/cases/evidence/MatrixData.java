package org.coproduction.cases.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.Term;
import org.coproduction.platform.web.Here;
import org.coproduction.platform.words.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * The matrix and the catalogue as programs read them, texts in both languages.
 *
 * @param query the address of the list of cases that are counted
 * @param findings a case counts once for each direction that it reports on a dimension
 * @param outcomes what all these cases report, whatever their strategies
 * @param strategies the most used first, each with what its cases report; dimensions on which none reports are left out
 */
record MatrixData(String query, int cases, int findings, List<OnDimension> outcomes, List<OfStrategy> strategies) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfStrategy(
            String kind,
            Bilingual label,
            @Nullable Bilingual definition,
            String address,
            int cases,
            List<OnDimension> outcomes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OnDimension(
            String dimension,
            Bilingual label,
            int cases,
            int positive,
            int mixed,
            int negative,
            @JsonProperty("none-found") int noneFound,
            @Nullable String list) {}

    static MatrixData of(Matrix matrix, String query, Here here) {
        return new MatrixData(
                query,
                matrix.cases(),
                matrix.findings(),
                matrix.columns().stream()
                        .map(column -> on(column.dimension(), column.reported(), null))
                        .toList(),
                matrix.rows().stream().map(row -> of(matrix, row, here)).toList());
    }

    private static OfStrategy of(Matrix matrix, Matrix.Row row, Here here) {
        List<OnDimension> outcomes = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Term dimension = matrix.columns().get(i).dimension();
            Reported reported = row.cells().get(i);
            String list = here.absolute(matrix.links().cases(row.strategy(), dimension));
            if (!reported.nothing()) outcomes.add(on(dimension, reported, list));
        }
        Term strategy = row.strategy();
        return new OfStrategy(
                strategy.key(),
                strategy.label(),
                strategy.definition(),
                here.absolute("/strategies/" + strategy.key()),
                row.cases(),
                outcomes);
    }

    private static OnDimension on(Term dimension, Reported reported, @Nullable String list) {
        return new OnDimension(
                dimension.key(),
                dimension.label(),
                reported.cases(),
                reported.of("positive"),
                reported.of("mixed"),
                reported.of("negative"),
                reported.of("none-found"),
                list);
    }
}
