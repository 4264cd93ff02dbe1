package org.coproduction.qca.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.coproduction.qca.BadData;

/** Reads an expression by descent: sums of products of literals, negations and brackets. */
final class Reading {
    private static final int DEEPEST = 500;
    private static final int LARGEST_VALUE = 9999;

    private final String text;
    private int at;
    private int depth;

    Reading(String text) {
        this.text = text;
    }

    Expression whole() {
        Expression sum = sum();
        if (!ended()) {
            throw unexpected();
        }
        return sum;
    }

    private Expression sum() {
        List<Expression> parts = new ArrayList<>(List.of(product()));
        while (take('+')) {
            parts.add(product());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Or(parts);
    }

    private Expression product() {
        List<Expression> parts = new ArrayList<>(List.of(factor()));
        while (take('*')) {
            parts.add(factor());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.And(parts);
    }

    private Expression factor() {
        if (++depth > DEEPEST) {
            throw fault("brackets and negations are nested more than " + DEEPEST + " deep", "Write it flatter");
        }
        Expression factor;
        if (take('~')) {
            factor = new Expression.Not(factor());
        } else if (take('(')) {
            int opened = at;
            factor = sum();
            if (!take(')')) {
                throw ended() ? Faults.syntax(opened, "this bracket is not closed", "Add a )") : unexpected();
            }
        } else {
            factor = constantOrLiteral();
        }
        depth--;
        return factor;
    }

    private Expression constantOrLiteral() {
        skipSpaces();
        int start = at;
        while (at < text.length() && Names.belongs(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        String name = text.substring(start, at);
        if (name.equals("0") || name.equals("1")) {
            return new Expression.Constant(name.equals("1"));
        }
        if (name.isEmpty()) {
            throw ended()
                    ? fault(
                            text.isBlank() ? "there is no expression" : "the expression ends too early",
                            "Add a condition")
                    : fault("“" + shown() + "” stands where a condition was expected", Names.RULE);
        }
        if (take('[')) {
            return new Expression.Literal(name, values(']'));
        }
        return new Expression.Literal(name, take('{') ? values('}') : new TreeSet<>());
    }

    private SortedSet<Integer> values(char end) {
        SortedSet<Integer> values = new TreeSet<>();
        do {
            values.add(value());
        } while (take(','));
        if (!take(end)) {
            throw fault(
                    "the values are not closed",
                    "End them with " + end + ", as in C" + (end == ']' ? "[1,2]" : "{1,2}"));
        }
        return values;
    }

    private int value() {
        skipSpaces();
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (start == at || at - start > 4) {
            at = start;
            throw fault(
                    "a value is missing or no whole number up to " + LARGEST_VALUE,
                    "Write values as in C[1] or C[1,2]");
        }
        return Integer.parseInt(text.substring(start, at));
    }

    private BadData unexpected() {
        int sign = text.codePointAt(at);
        if (sign == ')') {
            return fault("a ) closes no bracket", "Leave it out or add a (");
        }
        return sign == '~' || sign == '(' || Names.belongs(sign)
                ? fault("two parts stand side by side", "Put * (and) or + (or) between them")
                : fault(
                        "“" + shown() + "” is not part of an expression",
                        "Give the side of the conditions, with ~ * + only");
    }

    private String shown() {
        return Character.toString(text.codePointAt(at));
    }

    private BadData fault(String what, String remedy) {
        return Faults.syntax(text.codePointCount(0, at) + 1, what, remedy);
    }

    private boolean take(char expected) {
        skipSpaces();
        if (at < text.length() && text.charAt(at) == expected) {
            at++;
            return true;
        }
        return false;
    }

    private boolean ended() {
        skipSpaces();
        return at == text.length();
    }

    private void skipSpaces() {
        while (at < text.length()
                && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
    }
}
