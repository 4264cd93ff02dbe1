package org.coproduction.qca.necessity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.coproduction.qca.BadData;
import org.coproduction.qca.Column;
import org.coproduction.qca.Figure;
import org.coproduction.qca.Limit;
import org.coproduction.qca.Literal;
import org.coproduction.qca.Notation;
import org.coproduction.qca.Outcome;
import org.coproduction.qca.Progress;
import org.coproduction.qca.SetTable;
import org.coproduction.qca.expression.PropertySpace;
import org.junit.jupiter.api.Test;

class NecessarySetsTest {
    private static final List<String> CONDITIONS = List.of("A", "B", "C");
    private static final Outcome Y = Outcome.of("Y");

    @Test
    void casesThatSpeakAgainstNecessityAreNamed() {
        List<NecessarySet> singles = NecessarySingles.of(table(List.of(10, 0, 0, 8, 2, 0, 0, 8)), Y, List.of("A"))
                .sets();
        assertThat(singles.get(1).text(Notation.TILDE)).isEqualTo("A");
        assertThat(singles.get(1).deviantCases()).containsExactly("c1");
        assertThat(singles.get(1).fit().inclN()).isEqualTo(new Figure.Ratio(1, 1.6));
    }

    @Test
    void anyExpressionHasItsFiguresAndWhoSpeaksAgainstIt() {
        SetTable data = table(List.of(10, 0, 0, 8, 2, 0, 0, 8));
        NecessityOfExpression found =
                NecessityOfExpression.of(data, Y, PropertySpace.of("A", "B").parse("A + B"));
        assertThat(found.fit().inclN()).isEqualTo(new Figure.Ratio(1, 1.6));
        assertThat(found.deviantCases()).containsExactly("c1");
        assertThat(found.data()).isSameAs(data);
    }

    @Test
    void aSearchThatStoppedSaysWhy() {
        NecessityCuts few = new NecessityCuts(0, 0, 0, 3, 5);
        assertThat(NecessarySets.search(table(List.of(1, 2, 3, 4, 5, 6, 7, 8)), Y, CONDITIONS, few)
                        .limit())
                .contains(Limit.CANDIDATES);
    }

    @Test
    void aSearchWhoseTimeIsOverSaysThat() {
        assertThat(wide(Duration.ZERO).limit()).contains(Limit.TIME);
    }

    @Test
    void aSearchThatIsInterruptedSaysThat() {
        Thread.currentThread().interrupt();
        assertThat(wide(Duration.ofDays(1)).limit()).contains(Limit.INTERRUPTION);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** Over more sets than are looked at between two looks at the clock. */
    private static NecessarySets wide(Duration longest) {
        SetTable table = SetTable.of(
                List.of("c1", "c2"),
                IntStream.range(0, 13)
                        .mapToObj(c -> Column.fuzzy(c == 12 ? "Y" : "C" + c, 0.4, 0.6))
                        .toList());
        List<String> conditions = IntStream.range(0, 12).mapToObj(c -> "C" + c).toList();
        return NecessarySets.search(table, Y, conditions, NecessityCuts.of(0.5, 0), longest, Progress.NONE);
    }

    @Test
    void theOutcomeIsNotNecessaryForItself() {
        assertThatThrownBy(() -> NecessarySets.search(
                        table(List.of(1, 2, 3, 4)), Y, List.of("A", "Y"), NecessityCuts.of(0.9, 0)))
                .isInstanceOf(BadData.class)
                .hasMessageContaining("necessary for itself");
    }

    @Property(tries = 150)
    void theListedSetsAreThoseThatTryingAllFinds(
            @ForAll @Size(min = 8, max = 24) List<@IntRange(min = 0, max = 10) Integer> tenths,
            @ForAll @IntRange(min = 5, max = 10) int incl,
            @ForAll @IntRange(min = 0, max = 8) int cov,
            @ForAll @IntRange(min = 0, max = 6) int ron) {
        SetTable table = table(tenths);
        NecessityCuts cuts = new NecessityCuts(incl / 10.0, cov / 10.0, ron / 10.0, 3, 1000);
        NecessarySets sets = NecessarySets.search(table, Y, CONDITIONS, cuts);
        assertThat(sets.all().stream().map(set -> set.text(Notation.TILDE)).toList())
                .containsExactlyInAnyOrderElementsOf(byTryingAll(table, cuts));
    }

    private static List<String> byTryingAll(SetTable table, NecessityCuts cuts) {
        double[] y = table.values("Y");
        List<List<Literal>> disjunctions = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int size = 1; size <= 3; size++) {
            for (int code = 1; code < 27; code++) {
                List<Literal> parts = parts(table, code);
                if (parts.size() != size) {
                    continue;
                }
                double[] least = joined(table, parts, true);
                if (cuts.reachedBy(NecessityFit.of(least, y))) {
                    texts.add(text(parts, "*"));
                }
                double[] most = joined(table, parts, false);
                if (cuts.reachedBy(NecessityFit.of(most, y))
                        && disjunctions.stream().noneMatch(parts::containsAll)) {
                    disjunctions.add(parts);
                    if (size > 1) {
                        texts.add(text(parts, "+"));
                    }
                }
            }
        }
        return texts;
    }

    private static List<Literal> parts(SetTable table, int code) {
        List<Literal> parts = new ArrayList<>();
        for (String name : CONDITIONS) {
            if (code % 3 > 0) {
                parts.add(table.condition(name).is(code % 3 - 1));
            }
            code /= 3;
        }
        return parts;
    }

    private static double[] joined(SetTable table, List<Literal> parts, boolean all) {
        return IntStream.range(0, table.size())
                .mapToDouble(i -> {
                    var memberships = parts.stream().mapToDouble(part -> table.memberships(part)[i]);
                    return all
                            ? memberships.min().orElseThrow()
                            : memberships.max().orElseThrow();
                })
                .toArray();
    }

    private static String text(List<Literal> parts, String sign) {
        return String.join(sign, parts.stream().map(Literal::toString).toList());
    }

    /** Cases of A, B, C and Y in tenths, one after the other. */
    private static SetTable table(List<Integer> tenths) {
        int cases = tenths.size() / 4;
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < 4; column++) {
            int place = column;
            columns.add(Column.fuzzy(
                    List.of("A", "B", "C", "Y").get(column),
                    IntStream.range(0, cases)
                            .mapToDouble(i -> tenths.get(4 * i + place) / 10.0)
                            .toArray()));
        }
        return SetTable.of(IntStream.range(0, cases).mapToObj(i -> "c" + i).toList(), columns);
    }
}
