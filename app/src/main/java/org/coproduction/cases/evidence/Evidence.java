package org.coproduction.cases.evidence;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.coproduction.cases.CaseFacet;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Term;
import org.coproduction.cases.Vocabulary;
import org.coproduction.platform.search.Crossing;
import org.coproduction.platform.search.Reading;
import org.coproduction.platform.search.Selection;
import org.springframework.stereotype.Component;

/** Counts what the cases of a selection report, from one reading of the index: nothing of it is stored. */
@Component
class Evidence {
    static final String STRATEGY = CaseFacet.STRATEGY.key();
    static final String OUTCOME = CaseFacet.OUTCOME.key();

    private final Vocabulary vocabulary;

    Evidence(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** All strategies, the most used first, by all dimensions. */
    Matrix matrix(Reading reading, Counted counted) {
        Selection selection = counted.selection();
        Crossing together = reading.crossing(selection, STRATEGY, OUTCOME);
        Map<String, Integer> used = reading.counts(selection, STRATEGY);
        List<Term> dimensions = vocabulary.terms(Coded.OUTCOME_DIMENSION);
        List<Matrix.Row> rows = vocabulary.terms(Coded.STRATEGY).stream()
                .map(strategy -> new Matrix.Row(
                        strategy,
                        used.getOrDefault(strategy.key(), 0),
                        dimensions.stream()
                                .map(dimension -> reported(dimension, value -> together.of(strategy.key(), value)))
                                .toList()))
                .sorted(Comparator.comparingInt(Matrix.Row::cases).reversed())
                .toList();
        List<Matrix.Column> columns = outcomes(reading, selection).entrySet().stream()
                .map(outcome -> new Matrix.Column(outcome.getKey(), outcome.getValue()))
                .toList();
        return new Matrix(reading.count(selection), columns, rows, counted);
    }

    /** What the cases of a selection that is not narrowed by outcomes report on each dimension. */
    Map<Term, Reported> outcomes(Reading reading, Selection selection) {
        Map<String, Integer> counts = reading.counts(selection, OUTCOME);
        Map<Term, Reported> outcomes = new LinkedHashMap<>();
        for (Term dimension : vocabulary.terms(Coded.OUTCOME_DIMENSION))
            outcomes.put(dimension, reported(dimension, value -> counts.getOrDefault(value, 0)));
        return outcomes;
    }

    /** The index has a dimension by itself, and each dimension with a direction. */
    private Reported reported(Term dimension, ToIntFunction<String> count) {
        Map<String, Integer> directions = new LinkedHashMap<>();
        for (String direction : vocabulary.keys(Coded.OUTCOME_DIRECTION)) {
            int cases = count.applyAsInt(dimension.key() + ":" + direction);
            if (cases > 0) directions.put(direction, cases);
        }
        return new Reported(count.applyAsInt(dimension.key()), directions);
    }
}
