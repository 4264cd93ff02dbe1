package org.coproduction.qca.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Column;
import org.coproduction.qca.Condition;
import org.coproduction.qca.SetTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTest {
    private static final PropertySpace ABC = PropertySpace.of("A", "B", "C", "D");
    private static final PropertySpace WITH_VALUES =
            PropertySpace.of(List.of(Condition.crisp("A"), Condition.multiValue("C", 3)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A*~B+C{2}           | A*~B + C[2]
            ~(A + ~(B*C))       | ~(A + ~(B*C))
            A *( B + C[ 0, 1 ]) | A*(B + C[0,1])
            ~~A                 | ~~A
            A*(B*C) + (D + 1)   | A*B*C + D + 1
            """)
    void anExpressionIsWrittenWithTheFewestBrackets(String text, String written) {
        assertThat(Expression.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A*(B + C        | 3 | Add a )
            A B             | 3 | Put * (and) or + (or) between them
            A*              | 3 | Add a condition
            A + + B         | 5 | A name has no spaces and none of * + ~ [ ] { } ( ) , < > =
            A)              | 2 | Leave it out or add a (
            C[1             | 4 | End them with ], as in C[1,2]
            C{}             | 3 | Write values as in C[1] or C[1,2]
            A*B => Y        | 5 | Give the side of the conditions, with ~ * + only
            """)
    void aFaultNamesItsPlaceAndWhatToWrite(String text, int position, String remedy) {
        assertThatThrownBy(() -> Expression.parse(text))
                .isInstanceOf(BadData.class)
                .hasMessageStartingWith("At character " + position + ": ")
                .hasMessageEndingWith(remedy + ".");
    }

    @Test
    void lowerCaseNeverMeansAbsence() {
        assertThatThrownBy(() -> ABC.parse("a*B")).hasMessageContaining("Write A, or ~A for its absence");
    }

    @Test
    void aConditionOfSeveralValuesNeedsOne() {
        assertThatThrownBy(() -> WITH_VALUES.parse("A[1]*C"))
                .hasMessage("C has 3 values and stands without one. Write which, as in C[1] or C[1,2].");
        assertThatThrownBy(() -> WITH_VALUES.parse("C[3]")).hasMessageContaining("Its values are 0, 1, 2.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A*B + A*~B              | A
            A*B + ~A*C + B*C        | A*B + ~A*C
            A + ~A                  | 1
            A*~A                    | 0
            A*B*C + A*B + D         | A*B + D
            """)
    void theSimplestFormHasTheFewestTermsAndLiterals(String text, String simplest) {
        assertThat(ABC.parse(text).simplest()).hasToString(simplest);
    }

    @Test
    void valuesOfOneConditionJoin() {
        assertThat(WITH_VALUES.parse("C[0]*A + C[1]*A").simplest()).hasToString("A[1]*C[0,1]");
        assertThat(WITH_VALUES.parse("C[1]").negation()).hasToString("C[0,2]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A*B + A*C               | A*(B + C)
            A*C + A*D + B*C + B*D   | (A + B)*(C + D)
            A*B*C + A*B*D + C*~D    | A*B*(C + D) + C*~D
            A + B                   | A + B
            """)
    void commonFactorsStandBeforeBrackets(String text, String factored) {
        assertThat(ABC.parse(text).factored()).hasToString(factored);
    }

    @Test
    void twoExpressionsAreComparedAndIntersected() {
        SumOfProducts one = ABC.parse("A*B + A*~B*C");
        assertThat(one.isEquivalentTo(ABC.parse("A*(B + C)"))).isTrue();
        assertThat(one.implies(ABC.parse("A"))).isTrue();
        assertThat(ABC.parse("A").implies(one)).isFalse();
        assertThat(one.and(ABC.parse("~B"))).hasToString("A*~B*C");
    }

    @Test
    void thirtyConditionsAreNotListedOut() {
        PropertySpace large =
                PropertySpace.of(IntStream.range(0, 30).mapToObj(i -> "X" + i).toArray(String[]::new));
        SumOfProducts sum = large.parse("X0*X1 + X0*~X1 + X5*~X29");
        assertThat(sum.simplest()).hasToString("X0 + X5*~X29");
        assertThat(sum.alwaysHolds()).isFalse();
    }

    @Test
    void aCaseBelongsToAnExpressionByMinimumMaximumAndComplement() {
        SetTable table = SetTable.of(
                List.of("p", "q"),
                List.of(
                        Column.fuzzy("A", 0.8, 0.3),
                        Column.fuzzy("B", 0.4, 0.9),
                        Column.multiValue("C", 3, 2, 0),
                        Column.temporal("T", "-", "0")));
        assertThat(Expression.parse("A*~B").memberships(table)).containsExactly(0.6, 0.09999999999999998);
        assertThat(Expression.parse("~(A*B)").memberships(table)).containsExactly(0.6, 0.7);
        assertThat(Expression.parse("C[1,2] + B").memberships(table)).containsExactly(1, 0.9);
        assertThat(Expression.parse("~(T + A*0)").memberships(table)).containsExactly(0, 1);
    }
}
