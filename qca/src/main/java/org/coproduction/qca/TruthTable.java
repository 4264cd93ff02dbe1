package org.coproduction.qca;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Cases sorted by configuration, each observed configuration coded by how well it fits as sufficient for the outcome.
 *
 * <p>Rows are numbered from 1 and the last condition varies fastest: row 1 has all conditions at 0. "Not applicable" counts as a
 * further value of a temporal condition. Only rows with cases are kept; remainders are counted and enumerated on demand, so that thirty
 * conditions cost no more than five. A case with a condition at exactly 0.5 belongs to no row, but its memberships count in the figures of
 * all rows; the row where that condition is absent is listed.
 *
 * @see <a href="https://doi.org/10.7208/chicago/9780226702797.001.0001">Ragin (2008), Redesigning Social Inquiry, chapter 7</a>
 */
public final class TruthTable {
    private final SetTable data;
    private final Outcome outcome;
    private final List<Condition> conditions;
    private final Cuts cuts;
    private final RowNumbers numbers;
    private final List<Row> rows;
    private final Map<String, Integer> places = new HashMap<>();

    private TruthTable(
            SetTable data, Outcome outcome, List<Condition> conditions, Cuts cuts, RowNumbers numbers, List<Row> rows) {
        this.data = data;
        this.outcome = outcome;
        this.conditions = conditions;
        this.cuts = cuts;
        this.numbers = numbers;
        this.rows = List.copyOf(rows);
        for (Condition condition : conditions) {
            places.put(condition.name(), places.size());
        }
    }

    /**
     * The truth table of an outcome over conditions.
     *
     * @param conditions names, in the order that numbers the rows
     * @throws BadData if a name is unknown or listed twice, the outcome is among the conditions or not there for a case, or there are
     *     more conditions than can be numbered (62 of two values)
     */
    public static TruthTable of(SetTable data, Outcome outcome, List<String> conditions, Cuts cuts) {
        if (conditions.contains(outcome.name())) {
            throw BadData.of(Fault.of(
                            "outcome.condition",
                            "Outcome " + outcome.name()
                                    + " is among the conditions, where it would explain itself. Leave it out there.")
                    .in(outcome.name()));
        }
        List<Condition> found = data.conditions(conditions);
        RowNumbers numbers = new RowNumbers(found);
        double[] y = outcome.memberships(data);
        return new TruthTable(
                data, outcome, found, cuts, numbers, new RowsOfCases(data, found, y, numbers).coded(cuts));
    }

    /** The data it was made from. */
    public SetTable data() {
        return data;
    }

    /** What is explained. */
    public Outcome outcome() {
        return outcome;
    }

    /** The conditions, in the order that numbers the rows. */
    public List<Condition> conditions() {
        return conditions;
    }

    /** The cut-offs it was coded with. */
    public Cuts cuts() {
        return cuts;
    }

    /** Version of the method: results of one version are equal for equal inputs. */
    public String methodVersion() {
        return Analysis.METHOD_VERSION;
    }

    /** The usual notation for its conditions. */
    public Notation notation() {
        return Notation.of(conditions);
    }

    /** The observed rows by number, those below the frequency cut-off included. */
    public List<Row> rows() {
        return rows;
    }

    /** The observed rows with this code, by number. */
    public List<Row> rows(Out out) {
        return rows.stream().filter(row -> row.out() == out).toList();
    }

    /** The observed row with this number, empty where no case is there. */
    public Optional<Row> row(long number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }

    /** Number of configurations with a value for each condition: the product of the levels. */
    public long size() {
        return numbers.size();
    }

    /** Number of remainders: configurations that no row with enough cases stands for. */
    public long countRemainders() {
        return size() - codedRows().count();
    }

    /**
     * Chart numbers of all remainders, ascending, made one by one as they are asked for. Among them are observed rows below the
     * frequency cut-off; in tables with temporal conditions, rows with "not applicable" take no number away.
     */
    public LongStream remainders() {
        Set<Long> taken = codedRows()
                .filter(row -> !row.values().contains(RowNumbers.NOT_APPLICABLE))
                .map(Row::chartNumber)
                .collect(Collectors.toCollection(HashSet::new));
        return LongStream.rangeClosed(1, size()).filter(number -> !taken.contains(number));
    }

    /**
     * The term that matches exactly the configuration with this chart number.
     *
     * @throws BadData if there is no such row
     */
    public Term configuration(long chartNumber) {
        requireNumber(chartNumber);
        return term(numbers.values(chartNumber));
    }

    /** The term that matches the configuration of this row; conditions that are not applicable are free. */
    public Term configuration(Row row) {
        return term(row.values().stream().mapToInt(Integer::intValue).toArray());
    }

    /**
     * The same table coded by other cut-offs; the figures are not computed again.
     */
    public TruthTable with(Cuts other) {
        List<Row> coded = rows.stream()
                .map(row -> row.coded(other.code(row.n(), row.incl(), row.pri())))
                .toList();
        return new TruthTable(data, outcome, conditions, other, numbers, coded);
    }

    void requireNumber(long number) {
        if (number < 1 || number > size()) {
            throw BadData.of(
                    Fault.of("row.number", "There is no row " + number + ": rows have the numbers 1 to " + size() + ".")
                            .in("rows"));
        }
    }

    /** The configuration with this chart number. */
    List<Integer> values(long chartNumber) {
        requireNumber(chartNumber);
        return Arrays.stream(numbers.values(chartNumber)).boxed().toList();
    }

    boolean matches(Term term, List<Integer> values) {
        for (Literal literal : term.literals()) {
            int place = places.getOrDefault(literal.condition().name(), -1);
            if (place >= 0 && !literal.admits(values.get(place))) {
                return false;
            }
        }
        return true;
    }

    /** The least chart number of a row in a term that is not below this one; {@code Long.MAX_VALUE} if there is none. */
    long next(Term term, long from) {
        return numbers.next(term, from);
    }

    private Stream<Row> codedRows() {
        return rows.stream().filter(row -> row.out() != Out.REMAINDER);
    }

    private Term term(int[] values) {
        return Term.of(IntStream.range(0, values.length)
                .filter(i -> values[i] != RowNumbers.NOT_APPLICABLE)
                .mapToObj(i -> conditions.get(i).is(values[i]))
                .toList());
    }
}
