package org.coproduction.site.contributions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.coproduction.people.Contribution;
import org.coproduction.people.Contribution.Part;
import org.coproduction.platform.words.Bilingual;
import org.junit.jupiter.api.Test;

class YearsTest {
    @Test
    void eachYearCountsEachKindAndPart() {
        Years years = Years.of(List.of(
                one("case", Part.AUTHOR, 2026),
                one("case", Part.REVIEWER, 2026),
                one("case", Part.AUTHOR, 2026),
                one("interest", Part.AUTHOR, 2024)));
        assertThat(years.rows())
                .containsExactly(new Years.Row(2026, List.of(2, 1, 0)), new Years.Row(2024, List.of(0, 0, 1)));
        assertThat(years.of(0)).isEqualTo(2);
        assertThat(years.total()).isEqualTo(4);
    }

    private static Contribution one(String kind, Part part, int year) {
        return new Contribution(
                kind,
                "cases.tally",
                Bilingual.english("One"),
                "/cases/a",
                part,
                LocalDate.of(year, 1, 1),
                List.of(),
                null);
    }
}
