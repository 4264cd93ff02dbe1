package org.coproduction.qca;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;

/** Covers of a chart as models, each made when it is asked for: there can be very many. */
final class ListedModels extends AbstractList<Model> implements RandomAccess {
    private final PrimeChart chart;
    private final List<int[]> covers;

    ListedModels(PrimeChart chart, List<int[]> covers) {
        this.chart = chart;
        this.covers = covers;
    }

    @Override
    public Model get(int index) {
        Set<Term> terms = new LinkedHashSet<>();
        Arrays.stream(covers.get(index))
                .forEach(column -> terms.add(chart.primeImplicants().get(column)));
        return new Model(terms);
    }

    @Override
    public int size() {
        return covers.size();
    }
}
