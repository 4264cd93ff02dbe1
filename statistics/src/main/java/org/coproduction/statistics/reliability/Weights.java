package org.coproduction.statistics.reliability;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * How much agreement two different categories still are: 1 for a category with itself, less the farther two lie apart.
 *
 * @see <a href="https://www.agreestat.com/books/">Gwet (2014), Handbook of Inter-Rater Reliability, 4th ed., ch. 3</a>
 */
public sealed interface Weights {
    /** 1 for the same category, 0 for any two others. */
    Weights UNWEIGHTED = new Named(Kind.UNWEIGHTED, Scale.POSITIONS);
    /** 1 − |i − j| / span. */
    Weights LINEAR = new Named(Kind.LINEAR, Scale.POSITIONS);
    /** 1 − ((i − j) / span)². */
    Weights QUADRATIC = new Named(Kind.QUADRATIC, Scale.POSITIONS);
    /** 1 − M / M<sub>max</sub>, where M = d (d + 1) / 2 and d is the distance in ranks. */
    Weights ORDINAL = new Named(Kind.ORDINAL, Scale.RANKS);
    /** 1 − √(|i − j| / span). */
    Weights RADICAL = new Named(Kind.RADICAL, Scale.POSITIONS);
    /** 1 − ((i − j) / (i + j))² / ((max − min) / (max + min))². Undefined unless all categories are above zero. */
    Weights RATIO = new Named(Kind.RATIO, Scale.POSITIONS);

    /** The kinds of weights that follow from the categories. */
    enum Kind {
        /** {@link Weights#UNWEIGHTED}. */
        UNWEIGHTED,
        /** {@link Weights#LINEAR}. */
        LINEAR,
        /** {@link Weights#QUADRATIC}. */
        QUADRATIC,
        /** {@link Weights#ORDINAL}. */
        ORDINAL,
        /** {@link Weights#RADICAL}. */
        RADICAL,
        /** {@link Weights#RATIO}. */
        RATIO
    }

    /**
     * Weights that follow from where the categories lie.
     *
     * @param kind the formula
     * @param scale whether i and j are positions or ranks
     */
    record Named(Kind kind, Scale scale) implements Weights {}

    /**
     * Weights stated by the caller.
     *
     * @param labels the categories, each once
     * @param rows for each category the weights with all of them, in 0..1, 1 with itself, the same in both directions
     */
    record Own(List<String> labels, List<List<Double>> rows) implements Weights {
        /**
         * Checks the values.
         *
         * @throws IllegalArgumentException if a category is named twice, the matrix is not square, or a weight is out of range
         */
        public Own {
            labels = List.copyOf(labels);
            List<List<Double>> copy = new ArrayList<>();
            for (List<Double> row : rows) copy.add(List.copyOf(row));
            rows = List.copyOf(copy);
            if (new HashSet<>(labels).size() != labels.size()) {
                throw new IllegalArgumentException("a category of the weights is named twice: " + labels);
            }
            if (rows.size() != labels.size()) {
                throw new IllegalArgumentException(
                        rows.size() + " rows of weights for " + labels.size() + " categories");
            }
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).size() != labels.size()) {
                    throw new IllegalArgumentException("the weights of category “" + labels.get(i) + "” are "
                            + rows.get(i).size() + ", not " + labels.size());
                }
            }
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < labels.size(); j++) {
                    double weight = rows.get(i).get(j);
                    if (weight != rows.get(j).get(i)) {
                        throw new IllegalArgumentException("the weights of “" + labels.get(i) + "” with “"
                                + labels.get(j) + "” differ by direction: " + weight + " and "
                                + rows.get(j).get(i));
                    }
                    if (!(weight >= 0 && weight <= 1)) {
                        throw new IllegalArgumentException("the weight of “" + labels.get(i) + "” with “"
                                + labels.get(j) + "” is " + weight + ", outside 0..1");
                    }
                }
                if (rows.get(i).get(i) != 1) {
                    throw new IllegalArgumentException("the weight of “" + labels.get(i) + "” with itself is "
                            + rows.get(i).get(i) + ", not 1");
                }
            }
        }
    }

    /**
     * Weights stated by the caller.
     *
     * @param labels the categories, each once; more than are in use do no harm
     * @param rows for each category the weights with all of them
     * @throws IllegalArgumentException if a category is named twice, the matrix is not square, a weight is outside 0..1 or differs by
     *     direction, or that of a category with itself is not 1
     */
    static Weights of(List<String> labels, List<List<Double>> rows) {
        return new Own(labels, rows);
    }

    /** The same weights with distances in ranks, or in positions; stated ones stay as they are. */
    default Weights on(Scale scale) {
        return switch (this) {
            case Named(Kind kind, Scale ignored) -> new Named(kind, scale);
            case Own own -> own;
        };
    }
}
