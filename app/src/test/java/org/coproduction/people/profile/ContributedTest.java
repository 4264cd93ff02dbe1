package org.coproduction.people.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coproduction.people.Contribution.Part.AUTHOR;
import static org.coproduction.people.Contribution.Part.REVIEWER;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.people.Contribution;
import org.coproduction.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class ContributedTest {
    @Test
    void thingsOfAKindAreCountedForEachPart() {
        var contributed = new Contributed(List.of(one("a", AUTHOR), one("b", REVIEWER), one("c", AUTHOR)));
        assertThat(contributed.counts())
                .containsExactly(
                        new Contributed.Count("case", "cases.tally", AUTHOR, 2),
                        new Contributed.Count("case", "cases.tally", REVIEWER, 1));
    }

    private static Contribution one(String slug, Contribution.Part part) {
        return new Contribution(
                "case",
                "cases.tally",
                Bilingual.english(slug),
                "/cases/" + slug,
                part,
                LocalDate.of(2026, 1, 1),
                List.of(),
                null);
    }
}
