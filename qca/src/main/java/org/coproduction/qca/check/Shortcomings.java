package org.coproduction.qca.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.coproduction.qca.Analysis;
import org.coproduction.qca.Literal;
import org.coproduction.qca.Out;
import org.coproduction.qca.Row;
import org.coproduction.qca.SolutionKind;
import org.coproduction.qca.Term;
import org.coproduction.qca.TruthTable;
import org.coproduction.qca.expression.PropertySpace;
import org.coproduction.qca.expression.SumOfProducts;

/** Finds out why an expression is no minimal model. */
final class Shortcomings {
    private final TruthTable table;
    private final SolutionKind kind;
    private final Set<Long> excluded;
    private final List<Row> positive;
    private final List<Row> other;
    private final PropertySpace space;

    Shortcomings(Analysis analysis, SolutionKind kind) {
        this.table = analysis.table();
        this.kind = kind;
        this.excluded = analysis.excluded();
        this.space = PropertySpace.of(table.conditions());
        this.positive = table.rows(Out.POSITIVE).stream()
                .filter(row -> !excluded.contains(row.chartNumber()))
                .toList();
        this.other = table.rows().stream().filter(this::isOther).toList();
    }

    private boolean isOther(Row row) {
        return switch (row.out()) {
            case NEGATIVE -> true;
            case CONTRADICTION -> kind != SolutionKind.PARSIMONIOUS_WITH_CONTRADICTIONS;
            case POSITIVE, REMAINDER -> excluded.contains(row.chartNumber());
        };
    }

    List<Shortcoming> of(SumOfProducts expression, int fewestTerms) {
        List<Term> terms = expression.terms();
        List<Shortcoming> found = new ArrayList<>();
        List<Long> covered = numbers(other, row -> coversAny(terms, row));
        covered.addAll(excludedRemainders(terms));
        if (!covered.isEmpty()) {
            found.add(new Shortcoming.CoversOtherRows(covered));
        }
        List<Long> left = numbers(positive, row -> !coversAny(terms, row));
        if (!left.isEmpty()) {
            found.add(new Shortcoming.LeavesPositiveRows(left));
        }
        if (kind == SolutionKind.COMPLEX && covered.isEmpty() && !expression.implies(positiveSum())) {
            found.add(new Shortcoming.AssumesRemainders());
        }
        terms.forEach(term -> notPrime(term, found));
        terms.forEach(term -> redundant(term, terms, left.size(), found));
        if (terms.size() > fewestTerms && fewestTerms > 0) {
            found.add(new Shortcoming.MoreTerms(terms.size(), fewestTerms));
        }
        return found;
    }

    /** What an intermediate solution may widen depends on counterfactuals, so that this is asked of the others only. */
    private void notPrime(Term term, List<Shortcoming> found) {
        if (kind == SolutionKind.INTERMEDIATE || !isAllowed(term)) {
            return;
        }
        for (Literal literal : term.literals()) {
            Set<Literal> fewer = new LinkedHashSet<>(term.literals());
            fewer.remove(literal);
            Term wider = new Term(fewer);
            if (isAllowed(wider)) {
                found.add(new Shortcoming.NotPrime(term, wider));
                return;
            }
        }
    }

    private boolean isAllowed(Term term) {
        return other.stream().noneMatch(row -> covers(term, row))
                && excludedRemainders(List.of(term)).isEmpty()
                && (kind != SolutionKind.COMPLEX || space.sum(List.of(term)).implies(positiveSum()));
    }

    private void redundant(Term term, List<Term> terms, int leftWithAll, List<Shortcoming> found) {
        List<Term> rest = new ArrayList<>(terms);
        rest.remove(term);
        if (numbers(positive, row -> !coversAny(rest, row)).size() == leftWithAll) {
            found.add(new Shortcoming.Redundant(term));
        }
    }

    private List<Long> excludedRemainders(List<Term> terms) {
        Set<Long> observed = new LinkedHashSet<>(numbers(table.rows(), row -> true));
        return excluded.stream()
                .filter(number -> !observed.contains(number))
                .filter(number -> terms.stream().anyMatch(table.configuration(number)::implies))
                .toList();
    }

    private SumOfProducts positiveSum() {
        return space.sum(positive.stream().map(table::configuration).toList());
    }

    private boolean coversAny(List<Term> terms, Row row) {
        return terms.stream().anyMatch(term -> covers(term, row));
    }

    private boolean covers(Term term, Row row) {
        return table.configuration(row).implies(term);
    }

    private static List<Long> numbers(List<Row> rows, Predicate<Row> wanted) {
        return new ArrayList<>(
                rows.stream().filter(wanted).map(Row::chartNumber).toList());
    }
}
