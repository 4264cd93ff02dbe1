package org.coproduction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.coproduction.platform.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class CreditsTest {
    @Test
    void whatEachFeatureKnowsIsToldNewestFirst() {
        var features = new StaticListableBeanFactory();
        features.addBean("cases", (Contributions) person -> List.of(on(2024), on(2026)));
        features.addBean("accounts", (Contributions) person -> List.of(on(2025)));
        var credits = new Credits(features.getBeanProvider(Contributions.class));
        assertThat(credits.of(new PersonId(UUID.randomUUID())))
                .extracting(one -> one.on().getYear())
                .containsExactly(2026, 2025, 2024);
    }

    private static Contribution on(int year) {
        return new Contribution(
                "case",
                "cases.tally",
                Bilingual.english("A case"),
                "/cases/a",
                Contribution.Part.AUTHOR,
                LocalDate.of(year, 1, 1),
                List.of(),
                null);
    }
}
