package org.coproduction.qca.expression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes common factors out of a sum so that the fewest literals are left, over all ways of taking out again and again the literals
 * that some terms share: algebraic factoring (Brayton and McMullen 1982). Every literal set of a term is divided by
 * equality, so the result has the same fuzzy membership as the sum.
 */
final class Factoring {
    private static final int MOST_TERMS = 24;

    private final PropertySpace space;
    private final Map<List<Cube>, Expression> known = new HashMap<>();

    private Factoring(PropertySpace space) {
        this.space = space;
    }

    static Expression of(SumOfProducts sum) {
        return new Factoring(sum.space()).factored(sum.cubes());
    }

    private Expression factored(List<Cube> terms) {
        Expression before = known.get(terms);
        if (before == null) {
            before = best(terms);
            known.put(terms, before);
        }
        return before;
    }

    private Expression best(List<Cube> terms) {
        Expression best = plain(terms);
        if (terms.size() == 1) {
            return best;
        }
        for (Cube factor : factors(terms)) {
            Expression candidate = takenOut(factor, terms);
            if (literals(candidate) < literals(best)) {
                best = candidate;
            }
        }
        return best;
    }

    private Expression takenOut(Cube factor, List<Cube> terms) {
        List<Cube> quotients = new ArrayList<>();
        List<Cube> rest = new ArrayList<>();
        for (Cube term : terms) {
            if (has(term, factor)) {
                quotients.add(without(term, factor));
            } else {
                rest.add(term);
            }
        }
        Expression inner = factored(List.copyOf(quotients));
        // other terms with the same quotients join the factor: A*C + A*D + B*C + B*D is (A + B)*(C + D)
        List<Cube> factors = new ArrayList<>(List.of(factor));
        for (Cube other : factors(rest)) {
            List<Cube> same = rest.stream().filter(term -> has(term, other)).toList();
            if (same.stream().map(term -> without(term, other)).toList().equals(quotients)) {
                factors.add(other);
                rest.removeAll(same);
            }
        }
        Expression product = product(factored(List.copyOf(factors)), inner);
        return rest.isEmpty() ? product : new Expression.Or(List.of(product, factored(List.copyOf(rest))));
    }

    private static Expression product(Expression factor, Expression inner) {
        return new Expression.And(List.of(factor, inner));
    }

    /** What the terms of any pair have in common, the largest first. */
    private List<Cube> factors(List<Cube> terms) {
        if (terms.size() > MOST_TERMS) {
            return List.of();
        }
        List<Cube> factors = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            for (int j = i + 1; j < terms.size(); j++) {
                Cube common = common(terms.get(i), terms.get(j));
                if (common.size() > 0 && !factors.contains(common)) {
                    factors.add(common);
                }
            }
        }
        factors.sort(Comparator.comparingInt(Cube::size).reversed().thenComparing(Comparator.naturalOrder()));
        return factors;
    }

    private Cube common(Cube one, Cube other) {
        Cube common = Cube.free(space);
        for (int i = 0; i < space.size(); i++) {
            if (one.allowed(i) == other.allowed(i)) {
                common = common.with(i, one.allowed(i));
            }
        }
        return common;
    }

    private boolean has(Cube term, Cube factor) {
        for (int i = 0; i < space.size(); i++) {
            if (!factor.isFree(i) && term.allowed(i) != factor.allowed(i)) {
                return false;
            }
        }
        return true;
    }

    private Cube without(Cube term, Cube factor) {
        Cube rest = term;
        for (int i = 0; i < space.size(); i++) {
            if (!factor.isFree(i)) {
                rest = rest.with(i, space.all(i));
            }
        }
        return rest;
    }

    private static Expression plain(List<Cube> terms) {
        List<Expression> parts = terms.stream().map(Cube::expression).toList();
        return switch (parts.size()) {
            case 0 -> new Expression.Constant(false);
            case 1 -> parts.getFirst();
            default -> new Expression.Or(parts);
        };
    }

    private static int literals(Expression expression) {
        return switch (expression) {
            case Expression.Constant constant -> 0;
            case Expression.Literal literal -> 1;
            case Expression.Not(Expression part) -> literals(part);
            case Expression.And(List<Expression> parts) ->
                parts.stream().mapToInt(Factoring::literals).sum();
            case Expression.Or(List<Expression> parts) ->
                parts.stream().mapToInt(Factoring::literals).sum();
        };
    }
}
