package org.coproduction.cases.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coproduction.cases.Coded;
import org.coproduction.cases.Vocabulary;
import org.springframework.stereotype.Component;

/** Three strategies by three outcomes with figures that count nothing, for the style page. */
@Component
class ExampleMatrix {
    private final Vocabulary vocabulary;

    ExampleMatrix(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Matrix of() {
        var dimensions = vocabulary.terms(Coded.OUTCOME_DIMENSION).subList(0, 3);
        var strategies = vocabulary.terms(Coded.STRATEGY).subList(0, 3);
        return new Matrix(
                40,
                dimensions.stream()
                        .map(dimension -> new Matrix.Column(dimension, reported(8)))
                        .toList(),
                IntStream.range(0, 3)
                        .mapToObj(i -> new Matrix.Row(
                                strategies.get(i), 12 - i, List.of(reported(7 - i), reported(i), reported(4))))
                        .toList(),
                Counted.ALL);
    }

    /** Each direction about half as often as the one before. */
    static Reported reported(int most) {
        Map<String, Integer> directions = new LinkedHashMap<>();
        int count = most;
        for (String direction : List.of("positive", "mixed", "negative", "none-found")) {
            if (count > 0) directions.put(direction, count);
            count /= 2;
        }
        return new Reported(
                directions.values().stream().mapToInt(Integer::intValue).sum(), directions);
    }
}
