package org.coproduction.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BudgetsTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void aBudgetIsSpentAndComesBackWithTime() {
        var budgets = new Budgets(10, 100, 1_000);
        assertThat(budgets.charge(7, 100, 0).paid()).isTrue();
        assertThat(budgets.charge(7, 1, 0).paid()).isFalse();
        assertThat(budgets.charge(7, 10, SECOND).paid()).isTrue();
        assertThat(budgets.charge(7, 1, SECOND).paid()).isFalse();
    }

    @Test
    void aRefusalSaysWhenTheCostCouldBePaidAndTakesNothing() {
        var budgets = new Budgets(10, 100, 1_000);
        budgets.charge(7, 100, 0);
        var refused = budgets.charge(7, 20, 0);
        assertThat(refused.payableIn()).isEqualTo(2 * SECOND);
        assertThat(budgets.charge(7, 20, refused.payableIn()).paid()).isTrue();
    }

    @Test
    void whatCostsMoreThanAWholeBudgetCanStillBePaidFromAWholeOne() {
        var budgets = new Budgets(10, 100, 1_000);
        assertThat(budgets.charge(7, 5_000, 0).paid()).isTrue();
        assertThat(budgets.charge(7, 5_000, 0).paid()).isFalse();
    }

    @Test
    void oneClientDoesNotPayForAnother() {
        var budgets = new Budgets(10, 100, 1_000);
        budgets.charge(7, 100, 0);
        assertThat(budgets.charge(8, 100, 0).paid()).isTrue();
    }

    @Test
    void whoReadsTwoPagesASecondAndNarrowsListsByFourValuesIsNeverStrained() {
        var budgets = new Budgets(15, 600, 1_000);
        for (int page = 0; page < 2_000; page++) {
            int cost = page % 10 < 3 ? 17 : 1;
            assertThat(budgets.strained(
                            budgets.charge(7, cost, page * SECOND / 2).owed()))
                    .isFalse();
        }
    }

    @Test
    void aMillionClientsTakeNoMoreMemoryAndAHeavyOneStaysKnownAmongThem() {
        var budgets = new Budgets(10, 100, 10_000);
        budgets.charge(-1, 100, 0);
        for (long client = 1; client <= 1_000_000; client++) budgets.charge(client, 1, 0);
        assertThat(budgets.charge(-1, 100, 0).paid()).isFalse();
    }
}
