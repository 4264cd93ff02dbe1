package org.coproduction.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListSubjectTest {
    @ParameterizedTest
    @CsvSource({
        "Re: [coprod] Volunteers, Volunteers",
        "[Coprod-L] AW: Re: Volunteers, Volunteers",
        "'Re: [coprod] Re: [coprod] [Call] Papers', [Call] Papers",
        "'Réf : Confiance : à qui ?', Confiance : à qui ?",
        "Re:, Re:",
        "[coprod], [coprod]"
    })
    void aDebateIsCalledAsItsMailsAreWithoutTheMarksOfTheList(String subject, String title) {
        assertThat(ListSubject.of(subject).titleOn("coprod-l")).isEqualTo(title);
    }

    @Test
    void whatIsTooLongForATitleIsCut() {
        String title = ListSubject.of("x".repeat(148) + "👩👩👩").titleOn("coprod-l");
        assertThat(Title.of(title)).isPresent();
        assertThat(title).endsWith("x…");
    }
}
