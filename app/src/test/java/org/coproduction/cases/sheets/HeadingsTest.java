package org.coproduction.cases.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.coproduction.cases.CaseCells;
import org.coproduction.platform.words.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadingsTest {
    private final Headings headings = new Headings(new Words());

    @Test
    void theColumnsOfADownloadAreKnown() {
        List<String> keys = new ArrayList<>(CaseCells.COLUMNS);
        keys.add("version");
        keys.removeAll(List.of("strategies", "outcomes"));
        assertThat(guess(keys.toArray(String[]::new))).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void labelsAreKnownInBothLanguages() {
        assertThat(guess("Policy area")).containsExactly(Column.POLICY_AREA);
        assertThat(guess("domaine d'action publique")).containsExactly(Column.POLICY_AREA);
        assertThat(guess("Titre", "Résumé", "PAYS")).containsExactly(Column.TITLE, Column.SUMMARY, Column.COUNTRIES);
    }

    @Test
    void aSlipIsForgiven() {
        assertThat(guess("Sumary", "Legal bassis")).containsExactly(Column.SUMMARY, Column.LEGAL_BASIS);
    }

    @Test
    void severalColumnsCanBringTheEntriesOfAList() {
        assertThat(guess("challenge 1", "challenge 2")).containsExactly(Column.CHALLENGES, Column.CHALLENGES);
    }

    @Test
    void aHeadingThatStandsThereTwiceIsTakenOnce() {
        assertThat(guess("title", "title")).containsExactly(Column.TITLE, null);
    }

    @Test
    void whatADownloadSaysAgainIsLeftOut() {
        assertThat(guess("strategyTexts", "strategies", "licence", "query"))
                .containsExactly(Column.STRATEGIES, null, null, null);
    }

    @Test
    void whatNobodyKnowsIsNotGuessed() {
        assertThat(guess("", "ID", "remarks of Anna")).containsOnlyNulls();
    }

    private List<@Nullable Column> guess(String... given) {
        return headings.guess(List.of(given));
    }
}
