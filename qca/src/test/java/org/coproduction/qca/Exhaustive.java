package org.coproduction.qca;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Minimisation by trying everything: every term against every row, every set of terms against every other. For small tables only. */
final class Exhaustive {
    private final TruthTable table;
    private final BitSet positive = new BitSet();
    private final BitSet forbidden = new BitSet();
    private final Map<Term, BitSet> primes = new LinkedHashMap<>();

    /** What must be covered are the positive rows; what must not be is every row with one of these codes. */
    Exhaustive(TruthTable table, Set<Out> forbiddenCodes) {
        this.table = table;
        for (int number = 1; number <= table.size(); number++) {
            Out out = table.row(number).map(Row::out).orElse(Out.REMAINDER);
            positive.set(number, out == Out.POSITIVE);
            forbidden.set(number, forbiddenCodes.contains(out));
        }
        Map<Term, BitSet> implicants = new LinkedHashMap<>();
        for (Term term : terms(0, List.of())) {
            BitSet rows = rows(term);
            if (!rows.intersects(forbidden) && rows.intersects(positive)) {
                implicants.put(term, rows);
            }
        }
        implicants.forEach((term, rows) -> {
            if (implicants.values().stream().noneMatch(other -> isWithin(rows, other) && !rows.equals(other))) {
                primes.put(term, rows);
            }
        });
    }

    Set<Term> primes() {
        return primes.keySet();
    }

    Set<Model> smallest() {
        Set<Model> found = new HashSet<>();
        for (int size = 1; found.isEmpty(); size++) {
            choose(size, new ArrayList<>(), positive, found);
        }
        return found;
    }

    Set<Model> irredundant() {
        Set<Model> found = new HashSet<>();
        choose(positive.cardinality(), new ArrayList<>(), positive, found);
        found.removeIf(model -> model.terms().stream().anyMatch(term -> isRedundant(term, model)));
        return found;
    }

    private void choose(int most, List<Term> chosen, BitSet left, Set<Model> found) {
        if (left.isEmpty()) {
            found.add(new Model(new HashSet<>(chosen)));
        } else if (chosen.size() < most) {
            primes.forEach((prime, rows) -> {
                if (rows.get(left.nextSetBit(0))) {
                    BitSet rest = (BitSet) left.clone();
                    rest.andNot(rows);
                    chosen.add(prime);
                    choose(most, chosen, rest, found);
                    chosen.removeLast();
                }
            });
        }
    }

    private boolean isRedundant(Term term, Model model) {
        BitSet left = (BitSet) positive.clone();
        model.terms().stream().filter(other -> !other.equals(term)).forEach(other -> left.andNot(rows(other)));
        return left.isEmpty();
    }

    private static boolean isWithin(BitSet rows, BitSet others) {
        BitSet outside = (BitSet) rows.clone();
        outside.andNot(others);
        return outside.isEmpty();
    }

    private BitSet rows(Term term) {
        BitSet rows = new BitSet();
        for (int number = 1; number <= table.size(); number++) {
            rows.set(number, table.matches(term, table.values(number)));
        }
        return rows;
    }

    private List<Term> terms(int condition, List<Literal> literals) {
        if (condition == table.conditions().size()) {
            return List.of(Term.of(literals));
        }
        List<Term> terms = new ArrayList<>(terms(condition + 1, literals));
        Condition next = table.conditions().get(condition);
        for (int value = 0; value < next.levels(); value++) {
            List<Literal> more = new ArrayList<>(literals);
            more.add(next.is(value));
            terms.addAll(terms(condition + 1, more));
        }
        return terms;
    }
}
