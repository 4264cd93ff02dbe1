package org.coproduction.statistics.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What no coefficient may depend on, and what each must say of perfect agreement. */
class InvarianceTest {
    private static final double ROUNDING = 1e-9;
    private static final List<String> CODERS = List.of("A", "B", "C");

    @Property(tries = 100)
    void theOrderOfUnitsDoesNotMatter(@ForAll("tables") List<List<@Nullable Integer>> rows, @ForAll long seed) {
        List<List<@Nullable Integer>> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        same(figures(Codings.ofNumbers(CODERS, rows)), figures(Codings.ofNumbers(CODERS, shuffled)));
    }

    @Property(tries = 100)
    void theOrderOfCodersDoesNotMatter(@ForAll("tables") List<List<@Nullable Integer>> rows) {
        Codings codings = Codings.ofNumbers(CODERS, rows);

        same(figures(codings), figures(codings.by(List.of("C", "A", "B"))));
    }

    @Property(tries = 100)
    void namesOfCategoriesDoNotMatterWithoutWeights(@ForAll("tables") List<List<@Nullable Integer>> rows) {
        List<List<@Nullable Integer>> renamed = rows.stream()
                .map(row -> {
                    List<@Nullable Integer> other = new ArrayList<>();
                    for (Integer coding : row) other.add(coding == null ? null : 7 * coding % 5 + 1);
                    return other;
                })
                .toList();

        same(nominal(Codings.ofNumbers(CODERS, rows)), nominal(Codings.ofNumbers(CODERS, renamed)));
    }

    @Property(tries = 100)
    void turningTheScaleRoundDoesNotMatter(@ForAll("tables") List<List<@Nullable Integer>> rows) {
        List<List<@Nullable Integer>> turned = rows.stream()
                .map(row -> {
                    List<@Nullable Integer> other = new ArrayList<>();
                    for (Integer coding : row) other.add(coding == null ? null : 5 - coding);
                    return other;
                })
                .toList();

        same(figures(Codings.ofNumbers(CODERS, rows)), figures(Codings.ofNumbers(CODERS, turned)));
    }

    @Property(tries = 100)
    void aUnitThatNobodyCodedDoesNotMatter(@ForAll("tables") List<List<@Nullable Integer>> rows) {
        List<List<@Nullable Integer>> more = new ArrayList<>(rows);
        List<@Nullable Integer> nothing = new ArrayList<>(Collections.nCopies(CODERS.size(), null));
        more.add(nothing);

        same(figures(Codings.ofNumbers(CODERS, rows)), figures(Codings.ofNumbers(CODERS, more)));
    }

    @Property(tries = 100)
    void perfectAgreementOnSeveralCategoriesIsOne(@ForAll("columns") List<Integer> column) {
        List<Integer> varied = new ArrayList<>(column);
        varied.add(1);
        varied.add(4);
        Codings perfect = Codings.ofNumbers(
                CODERS,
                varied.stream().map(coding -> Collections.nCopies(3, coding)).toList());

        assertThat(values(perfect))
                .allSatisfy(value -> assertThat(value.orThrow()).isCloseTo(1, within(ROUNDING)));
    }

    @Property(tries = 100)
    void noFigureIsAboveOneAndNoIntervalLeavesItsValueOut(@ForAll("tables") List<List<@Nullable Integer>> rows) {
        for (Agreement agreement : agreements(Codings.ofNumbers(CODERS, rows))) {
            agreement.value().number().ifPresent(value -> {
                assertThat(value).isLessThanOrEqualTo(1 + ROUNDING);
                agreement
                        .interval()
                        .lower()
                        .number()
                        .ifPresent(lower -> assertThat(lower).isLessThanOrEqualTo(value + ROUNDING));
                agreement
                        .interval()
                        .upper()
                        .number()
                        .ifPresent(upper -> assertThat(upper).isGreaterThanOrEqualTo(value - ROUNDING));
            });
        }
    }

    @Provide
    Arbitrary<List<List<@Nullable Integer>>> tables() {
        return Arbitraries.integers()
                .between(1, 4)
                .injectNull(0.2)
                .list()
                .ofSize(3)
                .list()
                .ofMinSize(2)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<Integer>> columns() {
        return Arbitraries.integers().between(1, 4).list().ofMinSize(1).ofMaxSize(10);
    }

    private static List<Agreement> agreements(Codings codings) {
        List<Agreement> all = new ArrayList<>();
        for (Weights weights :
                List.of(Weights.UNWEIGHTED, Weights.LINEAR, Weights.QUADRATIC, Weights.ORDINAL, Weights.RADICAL)) {
            all.add(PercentAgreement.of(codings).with(weights).agreement());
            all.add(FleissKappa.of(codings).with(weights).agreement());
            all.add(CongerKappa.of(codings).with(weights).agreement());
            all.add(GwetAc.of(codings).with(weights).agreement());
            all.add(BrennanPrediger.of(codings).with(weights).agreement());
            all.add(WeightedAlpha.of(codings).with(weights).agreement());
        }
        return all;
    }

    private static List<Figure> values(Codings codings) {
        List<Figure> values = new ArrayList<>(nominal(codings));
        for (Agreement agreement : agreements(codings)) values.add(agreement.value());
        for (Level level : List.of(Level.ORDINAL, Level.INTERVAL)) {
            values.add(KrippendorffAlpha.of(codings, level).value());
        }
        return values;
    }

    private static List<Figure> figures(Codings codings) {
        List<Figure> figures = new ArrayList<>(values(codings));
        for (Agreement agreement : agreements(codings)) figures.add(agreement.standardError());
        for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
            figures.add(IntraclassCorrelation.of(codings, form).result().value());
        }
        return figures;
    }

    private static List<Figure> nominal(Codings codings) {
        return List.of(
                UnanimousAgreement.of(codings).value(),
                FleissKappa.of(codings).agreement().value(),
                GwetAc.of(codings).agreement().value(),
                LightKappa.of(codings).value(),
                KrippendorffAlpha.of(codings, Level.NOMINAL).value());
    }

    private static void same(List<Figure> some, List<Figure> others) {
        assertThat(some).hasSameSizeAs(others);
        IntStream.range(0, some.size()).forEach(i -> {
            if (some.get(i) instanceof Figure.Known(double one)
                    && others.get(i) instanceof Figure.Known(double other)) {
                assertThat(other).isCloseTo(one, within(ROUNDING * Math.max(1, Math.abs(one))));
            } else {
                assertThat(others.get(i)).isEqualTo(some.get(i));
            }
        });
    }
}
